import type { ServerResponse } from "node:http";

/** Next has not finished an answer in time. What it still writes goes nowhere. */
export class AnswerOverdue extends Error {}

/**
 * Lets Next answer into memory: what it sets on `response` stays set, what it writes is returned. If the headers that
 * Next has set by its first byte are not `wanted`, everything goes its usual way and nothing is returned.
 *
 * @throws {AnswerOverdue} when the answer has no end after `withinMs`: of a page whose database fails in the middle of
 * what it caches, Next writes a part and waits for ever.
 */
export function capture(
  response: ServerResponse,
  answer: () => Promise<void>,
  wanted: () => boolean = () => true,
  withinMs?: number,
): Promise<Buffer | undefined> {
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
  let deadline: NodeJS.Timeout | undefined;
  const overdue = (reject: (error: Error) => void) => {
    restore();
    response.once("prefinish", () => Object.assign(response, { write: () => true, end: () => response }));
    reject(new AnswerOverdue("A page was not finished in time."));
  };
  const restore = () => Object.assign(response, { write, end, flushHeaders });

  return new Promise<Buffer | undefined>((resolve, reject) => {
    if (withinMs) deadline = setTimeout(overdue, withinMs, reject);
    let decided = false;
    const goesByUs = () => {
      decided ||= wanted();
      if (!decided) {
        restore();
        resolve(undefined);
      }
      return !decided;
    };
    Object.assign(response, {
      flushHeaders: () => {
        if (goesByUs()) response.flushHeaders();
      },
      write: (...given: Parameters<typeof write>) => {
        if (goesByUs()) return response.write(...given);
        keep(given[0], given[1]);
        called(given);
        return true;
      },
      end: (...given: Parameters<typeof end>) => {
        if (goesByUs()) return response.end(...given);
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
  }).finally(() => clearTimeout(deadline));
}
