import { watch } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { nodeHTTPRequestHandler } from "@trpc/server/adapters/node-http";
import type { AppRouter } from "../api/root";
import type { RequestContext } from "../api/trpc";
import { env } from "../env";
import { log } from "../gateways/log";
import { cookiesOf, headerOf } from "./request";

const prefix = "/api/trpc/";
export const maxBatchSize = 10;
/** A calendar file that is a little too large gets its sentence beside the field. */
const LARGEST_CALENDAR = 8_000_000;

export const isProcedureCall = (path: string) => path.startsWith(prefix);

/** How many procedures a call asks for, its commas written either way: rate limits count these and not requests. */
export const proceduresIn = (path: string) => path.split(/,|%2c/i).length;

/** Procedures are answered here rather than by a Next route: half again as fast, and the true address is known. */
export async function answerProcedures(request: IncomingMessage, response: ServerResponse, path: string) {
  const router = await currentRouter();
  await nodeHTTPRequestHandler<AppRouter, IncomingMessage, ServerResponse>({
    router,
    createContext: async ({ info }) => contextOf(request, info.connectionParams?.organisation),
    req: request,
    res: response,
    path: path.slice(prefix.length),
    maxBatchSize,
    allowMethodOverride: true,
    maxBodySize: path.endsWith("/hours.importCalendarFile") ? LARGEST_CALENDAR : 1_000_000,
    onError: ({ error, path: procedure }) => {
      if (error.code !== "INTERNAL_SERVER_ERROR") return;
      log.error(
        { error: error.cause ?? error, procedure, request: request.headers["x-request-id"] },
        "A procedure failed.",
      );
    },
  });
}

/** An event source cannot send headers: its organisation comes with the connection. */
function contextOf(request: IncomingMessage, organisation?: string | null): RequestContext {
  return {
    cookies: cookiesOf(request),
    clientAddress: headerOf(request, "x-client-address"),
    userAgent: headerOf(request, "user-agent"),
    organisation: headerOf(request, "x-organisation") || organisation || null,
    reference: headerOf(request, "x-request-id"),
  };
}

let loaded: Promise<AppRouter> | undefined;
let lastGood: AppRouter | undefined;

async function currentRouter(): Promise<AppRouter> {
  loaded ??= env.nodeEnv === "development" ? importAnew() : importOnce();
  const loading = loaded;
  try {
    lastGood = await loading;
    return lastGood;
  } catch (error) {
    if (loaded === loading && !lastGood) loaded = undefined;
    log.error({ error }, "The procedures could not be loaded.");
    if (env.nodeEnv === "development") console.error(error);
    if (lastGood) return lastGood;
    throw error;
  }
}

const importOnce = async () => (await import("../api/root")).appRouter;

/** In development a changed file makes the next call import the procedures, and all beneath them, again. */
async function importAnew(): Promise<AppRouter> {
  watchOnce();
  const { tsImport } = await import("tsx/esm/api");
  return (await tsImport("../api/root.ts", import.meta.url)).appRouter;
}

let watching = false;

function watchOnce() {
  if (watching) return;
  watching = true;
  for (const folder of ["server", "db", "emails"])
    watch(folder, { recursive: true }, (_, name) => {
      if (name && /\.tsx?$/.test(name)) loaded = undefined;
    });
}
