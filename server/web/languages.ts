import type { IncomingMessage, ServerResponse } from "node:http";
import { LANGUAGES, type Language } from "../api/languages";
import { cookieName, isSecure } from "../auth/cookies";
import { cookiesOf, headerOf, isPublicPage } from "./request";

// Which language a page is read in. What is kept for everybody has it in its address, the outer or the inner one.

const spoken = (text: string | null | undefined): Language | null =>
  text && Object.hasOwn(LANGUAGES, text) ? (text as Language) : null;

/** The first of the browser's languages that we speak. */
export function acceptedLanguage(header: string): Language | null {
  const wishes = header.split(",").flatMap((wish) => {
    const [tag = "", ...settings] = wish.trim().toLowerCase().split(";");
    const quality = settings.map((setting) => /^\s*q=([\d.]+)\s*$/.exec(setting)?.[1]).find(Boolean);
    const language = spoken(tag.trim().split("-")[0]);
    return language ? [{ language, weight: Number(quality ?? 1) }] : [];
  });
  const [best] = wishes.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  return best?.language ?? null;
}

const yearSeconds = 365 * 24 * 60 * 60;

/**
 * Tells pages for candidates what their reader chose in the address, or before, or what their browser would read. A page
 * for strangers is kept for everybody, so no choice of one reader counts there, nor is it kept for the next page.
 */
export function introduceLanguage(request: IncomingMessage, response: ServerResponse, url: URL) {
  Object.assign(request.headers, { "x-language-asked": "", "x-language": "" });
  if (isForMembers(url)) return;
  const isPublic = isPublicPage(url.pathname);
  const asked = spoken(url.searchParams.get("lang"));
  const chosen = asked ?? (isPublic ? null : spoken(cookiesOf(request)[cookieName("language")]));
  request.headers["x-language-asked"] = asked ?? "";
  request.headers["x-language"] = chosen ?? acceptedLanguage(headerOf(request, "accept-language")) ?? "";
  if (asked && !isPublic)
    response.appendHeader(
      "set-cookie",
      `${cookieName("language")}=${asked}; Path=/; Max-Age=${yearSeconds}; HttpOnly; SameSite=Lax${isSecure() ? "; Secure" : ""}`,
    );
}

/** The language in which whoever asks is told what is not a page: English where members work. */
export const languageTold = (request: IncomingMessage): Language =>
  spoken(headerOf(request, "x-language")) ?? "en";

/** Members read English. Every other address may be a candidate's or a stranger's, also one at which there is nothing. */
const isForMembers = ({ pathname, searchParams }: URL) =>
  pathname === "/" ||
  /^\/(o|api|found|invitations|mailbox|sign-out|_next)(\/|$)/.test(pathname) ||
  (/^\/(sign-in|sessions)(\/|$)/.test(pathname) && searchParams.get("as") !== "candidate");

/**
 * The address under which Next knows a page for strangers: `/careers/glasshouse?lang=fr` is `/careers/asked-fr/glasshouse`
 * within, and without a choice `/careers/read-fr/glasshouse` for whose browser reads French, or `/careers/own/…` for who
 * reads none of ours: the organisation's own language. `/verify` likewise. So nothing that is kept can be given to a reader of another one,
 * and `dependsOn` tells others who keep it what it depends on beside its address.
 */
export function addressWithin(request: IncomingMessage): { within: string; dependsOn: string | null } {
  const url = new URL(String(request.url), "http://entry");
  if (!isPublicPage(url.pathname)) return { within: String(request.url), dependsOn: null };
  const asked = spoken(url.searchParams.get("lang"));
  const read = asked ? null : acceptedLanguage(headerOf(request, "accept-language"));
  const reading = asked ? `asked-${asked}` : read ? `read-${read}` : "own";
  if (url.searchParams.has("lang")) url.searchParams.delete("lang");
  const path = url.pathname.replace(/^\/(careers(?=\/.)|verify)/, `/$1/${reading}`);
  return { within: `${path}${url.search}`, dependsOn: asked ? null : "accept-language" };
}
