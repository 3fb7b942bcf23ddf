import { createServer } from "node:http";
import next from "next";
import { listenForPulse } from "../db/readiness";
import { env } from "./env";
import { log } from "./gateways/log";
import { takeBuiltSettings } from "./web/built-settings";
import { joinConsoleToLog } from "./web/console";
import { openEntry } from "./web/entry";
import { listenPatiently } from "./web/listening";
import { keepSmall } from "./web/memory";
import { renewPublicPages } from "./web/renewals";
import { Shutdown } from "./web/shutdown";
import { inTurns } from "./web/turns";

// The one HTTP entry: every request to the product comes through here, and through nothing else.

process.env.SERVICE_DATABASE_URL ??= env.appDatabaseUrl;
process.env.APP_URL = env.appUrl;
if (env.production) {
  joinConsoleToLog();
  takeBuiltSettings();
}

const server = createServer({ requestTimeout: 120_000, headersTimeout: 20_000, keepAliveTimeout: 10_000 });
const app = next({
  dev: !env.production,
  dir: process.cwd(),
  // Where Next finds itself when an action leads to another page.
  hostname: "127.0.0.1",
  port: env.port,
  customServer: true,
  httpServer: server,
  quiet: env.production,
});
const shutdown = new Shutdown(server, () => app.close());

await app.prepare();
server.on("request", openEntry(inTurns(app.getRequestHandler()), shutdown));
server.on("clientError", (_error, socket) => {
  if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
});
await listenPatiently(server, env.port);
renewPublicPages(env.port);
listenForPulse();
if (env.production) keepSmall();
log.info({ port: env.port }, "The web process listens.");
