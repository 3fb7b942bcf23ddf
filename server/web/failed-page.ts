import type { IncomingMessage, ServerResponse } from "node:http";
import { failure, refuse } from "./answers";
import { KeptAnswer, sendKept } from "./kept-answers";
import { headerOf } from "./request";

const typeOf = (response: ServerResponse) => String(response.getHeader("content-type") ?? "");

/** A failure that a person will look at; what scripts read of a page says itself what failed. */
export const isFailedPage = (response: ServerResponse) =>
  response.statusCode === 500 && !typeOf(response).startsWith("text/x-component");

/**
 * What Next makes of a failure is a page that only a script fills, or bare words. Whoever has no scripts, and whoever
 * asked for no page, gets our sentence, with the reference that the log has.
 */
export async function sendFailedPage(request: IncomingMessage, response: ServerResponse, body: Buffer) {
  const reference = headerOf(request, "x-request-id");
  const refusal = failure(reference);
  if (!typeOf(response).startsWith("text/html")) return refuse(request, response, refusal, reference);
  const told = `<noscript><h1>Something failed</h1><p>${refusal.sentence}</p></noscript>`;
  const page = body.toString("utf8").replace(/<body\b[^>]*>/, (opening) => opening + told);
  await sendKept(request, response, new KeptAnswer(Buffer.from(page)));
}
