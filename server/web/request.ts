import type { IncomingMessage } from "node:http";

export const headerOf = (request: IncomingMessage, name: string) => String(request.headers[name] ?? "");

export function cookiesOf(request: IncomingMessage): Record<string, string> {
  const cookies: Record<string, string> = {};
  for (const pair of headerOf(request, "cookie").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0) cookies[pair.slice(0, at).trim()] = decoded(pair.slice(at + 1).trim());
  }
  return cookies;
}

/** Only reading: such a request changes nothing, whoever sends it. */
export const isReading = (request: IncomingMessage) =>
  ["GET", "HEAD", "OPTIONS"].includes(request.method ?? "");

export const isPublicPage = (path: string) => path === "/careers" || path.startsWith("/careers/");

function decoded(value: string) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
