import type { IncomingMessage } from "node:http";
import { readCookies } from "../auth/cookies";

export const headerOf = (request: IncomingMessage, name: string) => String(request.headers[name] ?? "");

export const cookiesOf = (request: IncomingMessage) => readCookies(headerOf(request, "cookie"));

/** Only reading: such a request changes nothing, whoever sends it. */
export const isReading = (request: IncomingMessage) =>
  ["GET", "HEAD", "OPTIONS"].includes(request.method ?? "");

/** What strangers read, without scripts: careers, and whether a signed document is genuine. */
export const isPublicPage = (path: string) => /^\/(careers|verify)(\/|$)/.test(path);

/** The one page that other sites may frame: an organisation's list of open jobs. */
export const isMadeForFrames = (path: string) => /^\/careers\/[^/]+\/jobs\.html$/.test(path);

/** The form that strangers apply with. */
export const isFormToApply = (path: string) => /^\/careers\/[^/]+\/[^/]+\/apply$/.test(path);
