import type { IncomingMessage } from "node:http";
import { env } from "../env";
import { headerOf, isReading } from "./request";
import type { EntrySentence } from "./words";

export interface Refusal {
  status: number;
  sentence: EntrySentence;
  retryAfterSeconds?: number;
}

const megabyte = 1024 * 1024;
/** Beyond a file's own limit, so that one which is a little too large gets its sentence beside the field. */
const largestBody = 32 * megabyte;

/** What is turned away before anything of ours looks at it. */
export function refuseRequest(request: IncomingMessage): Refusal | null {
  return refuseAddress(request) ?? refuseMethod(request) ?? refuseCrossSite(request) ?? refuseBody(request);
}

/** Next fails at an address that cannot be decoded, and a stranger must not fill the log with failures. */
function refuseAddress({ url = "/" }: IncomingMessage): Refusal | null {
  try {
    decodeURIComponent(new URL(url, "http://entry").pathname);
    return null;
  } catch {
    return { status: 400, sentence: "This cannot be done at this address." };
  }
}

function refuseMethod(request: IncomingMessage): Refusal | null {
  if (["GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"].includes(request.method ?? ""))
    return null;
  return { status: 405, sentence: "This cannot be done at this address." };
}

/** A page of another site must not act in the name of somebody who is signed in here. */
function refuseCrossSite(request: IncomingMessage): Refusal | null {
  if (isReading(request)) return null;
  const site = headerOf(request, "sec-fetch-site");
  const origin = headerOf(request, "origin");
  const foreign =
    (site !== "" && site !== "same-origin" && site !== "none") || (origin !== "" && !isOurs(origin, request));
  return foreign ? { status: 403, sentence: "This was sent from another site, so nothing was done." } : null;
}

function isOurs(origin: string, request: IncomingMessage) {
  if (origin === env.appUrl) return true;
  // A machine of one's own is reached by several names; a browser cannot forge the one it connected to.
  return URL.canParse(origin) && new URL(origin).host === headerOf(request, "host");
}

function refuseBody(request: IncomingMessage): Refusal | null {
  if (request.headers["transfer-encoding"] !== undefined)
    return { status: 411, sentence: "Please send the length of what you send." };
  if (Number(request.headers["content-length"] ?? 0) > largestBody)
    return { status: 413, sentence: "This is too large. A file may have 20 MB at most." };
  return null;
}
