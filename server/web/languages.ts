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

/** Tells pages for candidates what their reader chose in the address, or before, or what their browser would read. */
export function introduceLanguage(request: IncomingMessage, response: ServerResponse, url: URL) {
  Object.assign(request.headers, { "x-language-asked": "", "x-language": "" });
  if (!isForCandidates(url)) return;
  const asked = spoken(url.searchParams.get("lang"));
  const chosen = asked ?? spoken(cookiesOf(request)[cookieName("language")]);
  request.headers["x-language-asked"] = asked ?? "";
  request.headers["x-language"] = chosen ?? acceptedLanguage(headerOf(request, "accept-language")) ?? "";
  if (asked)
    response.appendHeader(
      "set-cookie",
      `${cookieName("language")}=${asked}; Path=/; Max-Age=${yearSeconds}; HttpOnly; SameSite=Lax${isSecure() ? "; Secure" : ""}`,
    );
}

const isForCandidates = ({ pathname, searchParams }: URL) =>
  pathname === "/portal" ||
  pathname.startsWith("/portal/") ||
  (/^\/sign-in(\/|$)/.test(pathname) && searchParams.get("as") === "candidate");

/**
 * The address under which Next knows a page for strangers: `/careers/glasshouse?lang=fr` is `/careers/asked-fr/glasshouse`
 * within, and without a choice `/careers/read-fr/glasshouse` for whose browser reads French, or `/careers/own/…` for who
 * reads none of ours: the organisation's own language. So nothing that is kept can be given to a reader of another one,
 * and `dependsOn` tells others who keep it what it depends on beside its address.
 */
export function addressWithin(request: IncomingMessage): { within: string; dependsOn: string | null } {
  const url = new URL(String(request.url), "http://entry");
  if (!isPublicPage(url.pathname)) return { within: String(request.url), dependsOn: null };
  const asked = spoken(url.searchParams.get("lang"));
  const read = asked ? null : acceptedLanguage(headerOf(request, "accept-language"));
  const reading = asked ? `asked-${asked}` : read ? `read-${read}` : "own";
  if (url.searchParams.has("lang")) url.searchParams.delete("lang");
  const path = url.pathname.replace(/^\/careers(?=\/.)/, `/careers/${reading}`);
  return { within: `${path}${url.search}`, dependsOn: asked ? null : "accept-language" };
}
