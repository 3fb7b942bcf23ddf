import type { IncomingMessage, ServerResponse } from "node:http";
import type { Refusal } from "./refusals";
import { headerOf } from "./request";

/** A short answer of the entry's own: JSON to programs, a small page to people. */
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
    html ? page(sentence, reference) : JSON.stringify({ error: { message: sentence, reference } }),
  );
}

export function failure(reference: string): Refusal {
  return {
    status: 500,
    sentence: `Something failed on our side, and nothing was changed. If it stays, tell us ${reference}.`,
  };
}

const page = (sentence: string, reference: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Second Door</title></head>
<body style="font: 16px/1.5 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem">
<h1 style="font-size: 20px; font-weight: 600">${sentence}</h1>
<p>Go back to return to what you were doing; what you typed is usually still there.</p>
<p><small>Reference ${reference}</small></p></body></html>`;
