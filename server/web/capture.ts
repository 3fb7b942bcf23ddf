import type { ServerResponse } from "node:http";

/** Lets Next answer into memory: what it sets on `response` stays set, what it writes is returned. */
export function capture(response: ServerResponse, answer: () => Promise<void>): Promise<Buffer> {
  const { write, end, flushHeaders } = response;
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === "string")
      chunks.push(Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const called = (given: unknown[]) => {
    const last = given.at(-1);
    if (typeof last === "function") process.nextTick(() => last());
  };
  const restore = () => Object.assign(response, { write, end, flushHeaders });

  return new Promise((resolve, reject) => {
    Object.assign(response, {
      flushHeaders: () => {},
      write: (...given: unknown[]) => {
        keep(given[0], given[1]);
        called(given);
        return true;
      },
      end: (...given: unknown[]) => {
        keep(given[0], given[1]);
        restore();
        resolve(Buffer.concat(chunks));
        called(given);
        return response;
      },
    });
    response.once("close", () => reject(new Error("The person has gone.")));
    answer().catch((error) => {
      restore();
      reject(error);
    });
  });
}
