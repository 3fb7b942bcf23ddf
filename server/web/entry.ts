import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import compression from "compression";
import { env } from "../env";
import { log } from "../gateways/log";
import { FAILURE, refuse } from "./answers";
import { builtAsset } from "./built-asset";
import { ClientAddresses } from "./client-address";
import {
  applySecurityHeaders,
  newNonce,
  policyInFrames,
  policyWithNonce,
  policyWithOwnScript,
  policyWithoutScripts,
} from "./headers";
import { answerAlive, answerReady } from "./health";
import { introduceLanguage } from "./languages";
import { refuseTooMany } from "./limits";
import { noStoreUnlessSaid, onHeaders } from "./outgoing";
import { type Pages, plainPage, signedPage } from "./plain-page";
import { refuseRequest } from "./refusals";
import { isBarePage, isFormToApply, isMadeForFrames, isPublicPage } from "./request";
import type { Shutdown } from "./shutdown";
import { answerProcedures, isProcedureCall } from "./trpc";

/** Public pages have no scripts that would ask for less than the page; what is kept must be the page. */
const asksForParts = [
  ...["user-agent", "rsc", "next-url", "next-router-state-tree", "next-router-prefetch"],
  "next-router-segment-prefetch",
];

const addresses = new ClientAddresses(env.trustedProxies);
/** Stands for an address that is none, which is refused. */
const nowhere = new URL("http://entry");
const compress = compression({ filter: isWorthCompressing });

/** Answers every request to the product; `pages` is Next, which answers what is not the entry's own. */
export function openEntry(pages: Pages, shutdown: Pick<Shutdown, "draining" | "track">) {
  return async (request: IncomingMessage, response: ServerResponse) => {
    const reference = randomBytes(5).toString("hex");
    shutdown.track(response);
    try {
      const url = URL.parse(request.url ?? "/", "http://entry") ?? nowhere;
      const path = url.pathname;
      introduceLanguage(request, response, url);
      const outgoing = introduce(request, response, path, reference);
      if (path === "/healthz") return answerAlive(response);
      if (path === "/readyz") return await answerReady(response, shutdown.draining);

      const refusal = refuseRequest(request) ?? (await refuseTooMany(request, path, outgoing.address));
      if (refusal) return refuse(request, response, refusal, reference);
      if (isPublicPage(path)) return await plainPage(request, response, pages);
      if (env.production && path.startsWith("/_next/static/"))
        return await builtAsset(request, response, pages);

      compress(request as never, response as never, () => {});
      if (isProcedureCall(path)) return await answerProcedures(request, response, path);
      await signedPage(request, response, { pages, isBare: isBarePage(path) }, () => {
        outgoing.policy = policyWithoutScripts;
      });
    } catch (error) {
      if (response.destroyed) return;
      log.error({ error, request: reference }, "A request failed.");
      refuse(request, response, FAILURE, reference);
    }
  };
}

/** Replaces what a stranger may have claimed by what we know, and prepares the headers of whatever answer comes. */
function introduce(request: IncomingMessage, response: ServerResponse, path: string, reference: string) {
  const address = addresses.settle(request);
  const nonce = newNonce();
  const outgoing = { address, policy: policyOf(path, nonce) };
  const { host, protocol } = new URL(env.appUrl);
  Object.assign(request.headers, {
    "x-client-address": address,
    "x-forwarded-for": address,
    "x-forwarded-host": request.headers.host ?? host,
    "x-forwarded-proto": protocol.slice(0, -1),
    "x-request-id": reference,
    // Next finds the nonce for its scripts in the policy; our own layouts read it by name.
    "content-security-policy": outgoing.policy,
    "x-nonce": nonce,
  });
  // Whom Next makes a whole page for, and to whom it hands a kept one: see next.config.ts.
  if (isPublicPage(path)) for (const name of asksForParts) delete request.headers[name];
  else request.headers["user-agent"] ??= "unknown";
  onHeaders(response, () => {
    applySecurityHeaders(response, outgoing.policy);
    noStoreUnlessSaid(response, path);
    response.setHeader("x-request-id", reference);
  });
  return outgoing;
}

function policyOf(path: string, nonce: string) {
  if (isFormToApply(path) || isBarePage(path)) return policyWithOwnScript(nonce);
  if (!isPublicPage(path)) return policyWithNonce(nonce);
  return isMadeForFrames(path) ? policyInFrames : policyWithoutScripts;
}

function isWorthCompressing(...[request, response]: Parameters<typeof compression.filter>) {
  const type = String(response.getHeader("content-type") ?? "");
  return !type.startsWith("text/event-stream") && compression.filter(request, response);
}
