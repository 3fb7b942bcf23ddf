import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import compression from "compression";
import next from "next";
import { env } from "./env";
import { log } from "./gateways/log";
import { failure, refuse } from "./web/answers";
import { ClientAddresses } from "./web/client-address";
import { joinConsoleToLog } from "./web/console";
import { applySecurityHeaders, newNonce, policyWithNonce, policyWithoutScripts } from "./web/headers";
import { answerAlive, answerReady } from "./web/health";
import { refuseTooMany } from "./web/limits";
import { listenPatiently } from "./web/listening";
import { noStoreUnlessSaid, onHeaders } from "./web/outgoing";
import { builtAsset, plainPage } from "./web/plain-page";
import { refuseRequest } from "./web/refusals";
import { isPublicPage } from "./web/request";
import { Shutdown } from "./web/shutdown";
import { answerProcedures, isProcedureCall } from "./web/trpc";

process.env.SERVICE_DATABASE_URL ??= env.appDatabaseUrl;
process.env.APP_URL = env.appUrl;
if (env.production) joinConsoleToLog();

const server = createServer({ requestTimeout: 120_000, headersTimeout: 20_000, keepAliveTimeout: 10_000 });
const app = next({
  dev: !env.production,
  dir: process.cwd(),
  customServer: true,
  httpServer: server,
  quiet: env.production,
});
const pages = app.getRequestHandler();
const compress = compression({ filter: isWorthCompressing });
const addresses = new ClientAddresses(env.trustedProxies);
const shutdown = new Shutdown(server, async () => {
  await app.close();
});

await app.prepare();
server.on("request", answer);
server.on(
  "clientError",
  (_error, socket) => socket.writable && socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"),
);
await listenPatiently(server, env.port);
log.info({ port: env.port }, "The web process listens.");

/** Every request to the product comes through here, and through nothing else. */
async function answer(request: IncomingMessage, response: ServerResponse) {
  const reference = randomBytes(5).toString("hex");
  shutdown.track(response);
  try {
    const path = new URL(request.url ?? "/", "http://entry").pathname;
    const address = introduce(request, response, path, reference);
    if (path === "/healthz") return answerAlive(response);
    if (path === "/readyz") return await answerReady(response, shutdown.draining);

    const refusal = refuseRequest(request) ?? (await refuseTooMany(request, path, address));
    if (refusal) return refuse(request, response, refusal, reference);
    if (isPublicPage(path)) return await plainPage(request, response, pages);
    if (env.production && path.startsWith("/_next/static/"))
      return await builtAsset(request, response, pages);

    compress(request as never, response as never, () => {});
    if (isProcedureCall(path)) return await answerProcedures(request, response, path);
    await pages(request, response);
  } catch (error) {
    log.error({ error, request: reference }, "A request failed.");
    refuse(request, response, failure(reference), reference);
  }
}

/** Replaces what a stranger may have claimed by what we know, and prepares the headers of whatever answer comes. */
function introduce(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  reference: string,
): string {
  const address = addresses.settle(request);
  const nonce = newNonce();
  const policy = isPublicPage(path) ? policyWithoutScripts : policyWithNonce(nonce);
  const { host, protocol } = new URL(env.appUrl);
  Object.assign(request.headers, {
    "x-client-address": address,
    "x-forwarded-for": address,
    "x-forwarded-host": request.headers.host ?? host,
    "x-forwarded-proto": protocol.slice(0, -1),
    "x-request-id": reference,
    // Next finds the nonce for its scripts in the policy; our own layouts read it by name.
    "content-security-policy": policy,
    "x-nonce": nonce,
  });
  onHeaders(response, () => {
    applySecurityHeaders(response, policy);
    noStoreUnlessSaid(response, path);
    response.setHeader("x-request-id", reference);
  });
  return address;
}

function isWorthCompressing(...[request, response]: Parameters<typeof compression.filter>) {
  const type = String(response.getHeader("content-type") ?? "");
  return !type.startsWith("text/event-stream") && compression.filter(request, response);
}
