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

/**
 * The candidate's own pages, which are forms and links, and go without the scripts of a framework. Two do more where
 * scripts run: a signature can be drawn, and times follow the clock of the browser.
 */
export const isPortalPage = (path: string) =>
  /^\/portal(\/|$)/.test(path) && !/^\/portal\/[^/]+\/(contracts\/[^/]+|[^/]+\/times)$/.test(path);
