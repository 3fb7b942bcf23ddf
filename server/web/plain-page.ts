import type { IncomingMessage, ServerResponse } from "node:http";
import { capture } from "./capture";
import { isFailedPage, sendFailedPage } from "./failed-page";
import { FreshPages } from "./fresh-pages";
import { AnswerShelf, KeptAnswer, sendKept } from "./kept-answers";
import { addressWithin, languageTold } from "./languages";
import { inOneLanguage, isInEveryLanguage } from "./one-language";
import { headerOf } from "./request";
import { withoutScripts, withSaidStatus } from "./scriptless";

export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** No stranger waits longer for a page, or for being told that there is none. */
const patienceMs = 4_000;

const megabyte = 1024 * 1024;
const shelf = new AnswerShelf(24 * megabyte);
const fresh = new FreshPages();

/** What strangers see has changed, or may have. */
export const forgetPublicPages = () => fresh.forget();

/** A page for strangers: without any script, and compressed once for as long as it stays the same. */
export async function plainPage(request: IncomingMessage, response: ServerResponse, pages: Pages) {
  const tidy = tidied(String(request.url));
  if (tidy) return void response.writeHead(308, { location: tidy }).end();
  const reading = request.method === "GET" || request.method === "HEAD";
  const { within: url, dependsOn } = addressWithin(request);
  // Next sets `vary` anew, so it is completed when all of an answer is there.
  const send = (answer: KeptAnswer) => {
    if (dependsOn) response.appendHeader("vary", dependsOn);
    return sendKept(request, response, answer);
  };
  request.url = url;
  const kept = reading ? fresh.find(url, response) : undefined;
  if (kept) return send(kept);
  const isStillTrue = fresh.begin();
  // What Next knows as its version of a page is not what leaves this house: conditions are ours to answer.
  const condition = request.headers["if-none-match"];
  delete request.headers["if-none-match"];
  if (request.method === "HEAD") request.method = "GET";
  const body = await capture(response, () => pages(request, response), undefined, patienceMs);
  if (!body) return;
  if (condition) request.headers["if-none-match"] = condition;
  if (reading) revalidated(response, isList(url));

  const version = response.getHeader("etag");
  const key = version && response.statusCode === 200 ? `${url} ${version}` : undefined;
  let answer = key && shelf.find(key);
  if (!answer) {
    const { page, status } = isHtml(response)
      ? withSaidStatus(madePage(request, body))
      : { page: body, status: null };
    answer = new KeptAnswer(Buffer.from(page));
    if (status && response.statusCode === 200) {
      response.statusCode = status;
      if (status !== 200) response.setHeader("cache-control", "no-store");
    } else if (key) shelf.put(key, answer);
  }
  if (reading && response.statusCode === 200 && isForAnybody(response) && isStillTrue())
    fresh.put(url, response, answer);
  await send(answer);
}

/**
 * Any other page. One that was made while building, such as "not found", knows no nonce: it goes without scripts too,
 * and `scriptless` is told so before the headers leave. So does a bare one, but for the script of ours that it names.
 */
export async function signedPage(
  request: IncomingMessage,
  response: ServerResponse,
  { pages, isBare }: { pages: Pages; isBare: boolean },
  scriptless: () => void,
) {
  const isMade = () =>
    response.hasHeader("x-nextjs-prerender") && !response.hasHeader("x-nextjs-postponed") && isHtml(response);
  const isMissing = () => response.statusCode === 404 && isHtml(response);
  const comesBack = isPlainForm(request);
  const wanted = () =>
    isMade() || isMissing() || isFailedPage(response) || ((comesBack || isBare) && isHtml(response));
  const body = await capture(response, () => pages(request, response), wanted);
  if (!body) return;
  if (isFailedPage(response)) return sendFailedPage(request, response, isBare ? null : body);
  const send = (page: string) =>
    sendKept(request, response, new KeptAnswer(Buffer.from(isBare ? withoutScripts(page) : page)));
  if (comesBack) {
    const { page, status } = withSaidStatus(body.toString("utf8"));
    if (response.statusCode === 200) response.statusCode = status ?? 200;
    return send(page);
  }
  // What is missing within the portal or an organisation has a page of its own, made for who asks: it stays as it is.
  if (!isMade() && !isInEveryLanguage(body)) return send(body.toString("utf8"));
  scriptless();
  await sendKept(request, response, new KeptAnswer(Buffer.from(madePage(request, body))));
}

/** Without scripts, and in its reader's language where it was made in all of them. */
const madePage = (request: IncomingMessage, body: Buffer) =>
  inOneLanguage(withoutScripts(body.toString("utf8")), languageTold(request));

/**
 * The same address without a slash too many, or null where there is none. Next would lead to it as well, but by the
 * inner address, at which a reader finds nothing.
 */
function tidied(address: string): string | null {
  const { pathname, search } = new URL(address, "http://entry");
  const tidy = pathname.replace(/\/{2,}/g, "/").replace(/\/$/, "");
  return tidy === pathname ? null : `${tidy}${search}`;
}

/** Sent by a browser that runs no scripts: what comes back to it is a page, which may say that it was refused. */
const isPlainForm = (request: IncomingMessage) =>
  request.method === "POST" && !headerOf(request, "next-action");

/** The list of an organisation's jobs, unfiltered: Next makes it for each request, and it is the same for everybody. */
const isList = (url: string) => /^\/careers\/[a-z-]+\/[a-z0-9-]+$/.test(url);

/** A cached page may be kept by anybody who asks each time whether it is still the same. */
function revalidated(response: ServerResponse, isForAll: boolean) {
  const said = String(response.getHeader("cache-control") ?? "");
  if (response.statusCode === 200 && (isForAll || said.includes("s-maxage")))
    response.setHeader("cache-control", "public, max-age=0, must-revalidate");
  else if (!/public|no-store/.test(said)) response.setHeader("cache-control", "no-store");
}

const isForAnybody = (response: ServerResponse) =>
  String(response.getHeader("cache-control") ?? "").startsWith("public");

const isHtml = (response: ServerResponse) =>
  String(response.getHeader("content-type") ?? "").startsWith("text/html");
