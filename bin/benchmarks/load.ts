import { headersFor, openConnection, textOf } from "./ask";
import { type Found, type Side, targetOn } from "./case";
import { caseNamed } from "./cases/all";
import type { Facts } from "./facts";

export interface LoadPlan {
  base: string;
  side: Side;
  name: string;
  facts: Facts;
  found: Found;
  first: number;
  connections: number;
  seconds: number;
}

export interface Load {
  /** Milliseconds that each answer took. */
  times: number[];
  bytes: number;
  seconds: number;
  failed: number;
  /** What the first failed request was answered with. */
  failure: string | null;
  next: number;
}

// A process of its own, so that asking does not slow down what answers. Each connection asks again as soon as it has
// been answered.

process.on("message", async (plan) => process.send?.({ load: await drive(plan as LoadPlan) }));
process.once("disconnect", () => process.exit());

async function drive({
  base,
  side,
  name,
  facts,
  found,
  first,
  connections,
  seconds,
}: LoadPlan): Promise<Load> {
  const { request, follow, ...one } = caseNamed(name);
  const target = (n: number) => targetOn(side, one, facts, n);
  const load: Load = { times: [], bytes: 0, seconds: 0, failed: 0, failure: null, next: first };
  const began = performance.now();
  const until = began + seconds * 1000;
  const connection = async () => {
    const client = openConnection(base);
    let present = target(load.next++);
    while (present && performance.now() < until) {
      const asked = request(facts, present, found);
      const at = performance.now();
      const { method, path, body } = asked;
      const response = await client.request({ method, path, headers: headersFor(asked), body });
      const bytes = await response.body.arrayBuffer();
      load.times.push(performance.now() - at);
      load.bytes += bytes.byteLength;
      if (response.statusCode >= 400) {
        load.failed += 1;
        load.failure ??= `${response.statusCode} ${(await textOf(Buffer.from(bytes), String(response.headers["content-encoding"]))).slice(0, 300)}`;
      }
      present = follow ? follow(present) : target(load.next++);
    }
    await client.close();
  };
  await Promise.all(Array.from({ length: connections }, connection));
  load.seconds = (performance.now() - began) / 1000;
  return load;
}
