import type { IncomingMessage, ServerResponse } from "node:http";
import type { Language } from "../api/languages";
import { languageTold } from "./languages";
import type { Refusal } from "./refusals";
import { headerOf } from "./request";
import { type EntrySentence, FAILED, inWords, spokenIn } from "./words";

/** A short answer of the entry's own: JSON to programs, a small page to people, in the language they are told things in. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
  reference: string,
) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status, sentence, retryAfterSeconds } = refusal;
  response.statusCode = status;
  response.setHeader("cache-control", "no-store");
  if (retryAfterSeconds) response.setHeader("retry-after", String(retryAfterSeconds));
  // What we do not read, we do not wait for either.
  if (status === 411 || status === 413) response.setHeader("connection", "close");
  const html = headerOf(request, "accept").includes("text/html");
  response.setHeader("content-type", html ? "text/html; charset=utf-8" : "application/json; charset=utf-8");
  response.end(
    html
      ? page(sentence, reference, languageTold(request))
      : JSON.stringify({ error: { message: inWords(sentence, reference), reference } }),
  );
}

/** What is told of a failure on our side. */
export const FAILURE: Refusal = { status: 500, sentence: FAILED };

function page(sentence: EntrySentence, reference: string, language: Language) {
  const say = (words: EntrySentence) => inWords(words, reference, language);
  return `<!doctype html>
<html ${spokenIn(language)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Second Door</title></head>
<body style="font: 16px/1.5 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem">
<h1 style="font-size: 20px; font-weight: 600">${say(sentence)}</h1>
<p>${say("Go back to return to what you were doing; what you typed is usually still there.")}</p>
<p><small>${say("Reference {reference}")}</small></p></body></html>`;
}
