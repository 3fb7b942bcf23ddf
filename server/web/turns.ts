import type { IncomingMessage } from "node:http";
import type { Pages } from "./plain-page";

/** A page keeps a processor busy for most of its time; a few more fill its waits for the database. */
export const PAGES_AT_ONCE = 8;
/** Whoever takes longer, or reads slowly, no longer keeps others from beginning. */
export const TURN_MS = 2_000;

/**
 * Pages are made a few at a time, in the order in which they were asked for. All at once, each would take as long as
 * all of them, and what they are made of would lie in memory together. What is sent to us and what routes answer wait
 * for nobody: how long they take is for others to say.
 */
export function inTurns(pages: Pages): Pages {
  const waiting: (() => void)[] = [];
  let free = PAGES_AT_ONCE;
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async (request, response) => {
    if (!isPage(request)) return pages(request, response);
    if (free > 0) free -= 1;
    else await new Promise<void>((begin) => waiting.push(begin));
    const turn = Promise.withResolvers<void>();
    void turn.promise.then(leave);
    const late = setTimeout(turn.resolve, TURN_MS);
    try {
      // Whoever has left meanwhile needs no page.
      if (!response.destroyed) await pages(request, response);
    } finally {
      clearTimeout(late);
      turn.resolve();
    }
  };
}

const isPage = ({ method, url = "" }: IncomingMessage) =>
  (method === "GET" || method === "HEAD") && !/^\/(_next|api)\//.test(url);
