import type { ServerResponse } from "node:http";
import { isPublicPage } from "./request";

/** Runs once, in the moment before the headers leave, whoever sends them. */
export function onHeaders(response: ServerResponse, prepare: () => void) {
  const writeHead = response.writeHead;
  response.writeHead = function (this: ServerResponse, ...given: Parameters<typeof writeHead>) {
    response.writeHead = writeHead;
    prepare();
    return writeHead.apply(this, given);
  } as typeof writeHead;
}

/** Nothing made for one person is kept by a browser or a proxy; only public pages and built assets are. */
export function noStoreUnlessSaid(response: ServerResponse, path: string) {
  if (path.startsWith("/_next/static/") || isPublicPage(path)) return;
  if (
    /immutable|public/.test(String(response.getHeader("cache-control") ?? "")) &&
    path.startsWith("/_next/")
  )
    return;
  response.setHeader("cache-control", "no-store");
}
