import type { IncomingMessage, ServerResponse } from "node:http";
import { FAILURE, refuse } from "./answers";
import { KeptAnswer, sendKept } from "./kept-answers";
import { languageTold } from "./languages";
import { headerOf } from "./request";
import { FAILED, inWords, spokenIn } from "./words";

const typeOf = (response: ServerResponse) => String(response.getHeader("content-type") ?? "");

/** A failure that a person will look at; what scripts read of a page says itself what failed. */
export const isFailedPage = (response: ServerResponse) =>
  response.statusCode === 500 && !typeOf(response).startsWith("text/x-component");

/**
 * What Next makes of a failure is a page that only a script fills, or bare words. Whoever has no scripts, and whoever
 * asked for no page, gets our sentence, with the reference that the log has. A page that goes without scripts has no body.
 */
export async function sendFailedPage(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer | null,
) {
  const reference = headerOf(request, "x-request-id");
  if (!body || !typeOf(response).startsWith("text/html"))
    return refuse(request, response, FAILURE, reference);
  const language = languageTold(request);
  const [what, why] = [inWords("Something failed", "", language), inWords(FAILED, reference, language)];
  const told = `<noscript><div ${spokenIn(language)}><h1>${what}</h1><p>${why}</p></div></noscript>`;
  const page = body.toString("utf8").replace(/<body\b[^>]*>/, (opening) => opening + told);
  await sendKept(request, response, new KeptAnswer(Buffer.from(page)));
}
