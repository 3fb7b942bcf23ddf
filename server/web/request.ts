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
 * The pages of the portal that do more where scripts run: a signature can be drawn, and times follow the clock of the
 * browser. Named by their folders under app/, to which a test holds this list.
 */
const RUN_IN_BROWSER = [
  "/portal/[organisation]/contracts/[contract]",
  "/portal/[organisation]/[application]/times",
].map((folder) => new RegExp(`^${folder.replaceAll(/\[\w+\]/g, "[^/]+")}$`));

/** The candidate's own pages, which are forms and links, and go without the scripts of a framework but for a few. */
export const isBarePage = (path: string) =>
  /^\/portal(\/|$)/.test(path) && !RUN_IN_BROWSER.some((page) => page.test(path));
