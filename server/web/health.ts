import type { ServerResponse } from "node:http";
import { findUnwell } from "../../db/readiness";
import { log } from "../gateways/log";

export function answerAlive(response: ServerResponse) {
  say(response, 200, "alive");
}

/** 200 only when a person could be served; otherwise which part is not well. */
export async function answerReady(response: ServerResponse, draining: boolean) {
  if (draining) return say(response, 503, "this process is stopping");
  try {
    const unwell = await findUnwell();
    say(response, unwell.length === 0 ? 200 : 503, unwell.join("; ") || "ready");
  } catch (error) {
    log.warn({ error }, "Readiness could not be found out.");
    say(response, 503, "the database does not answer");
  }
}

function say(response: ServerResponse, status: number, sentence: string) {
  response.statusCode = status;
  response.setHeader("cache-control", "no-store");
  response.setHeader("content-type", "text/plain; charset=utf-8");
  response.end(`${sentence}\n`);
}
