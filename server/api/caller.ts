import type { TRPCError } from "@trpc/server";
import { headers } from "next/headers";
import { forbidden, notFound } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { readCookies } from "@/server/auth/cookies";
import { appRouter } from "./root";
import { createCallerFactory, type RequestContext } from "./trpc";

interface Refused {
  error: TRPCError;
  type: string;
  ctx: RequestContext | undefined;
}

const createCaller = createCallerFactory(appRouter);

/** The API for server components and actions: the same doors as over HTTP, without the network. */
export async function api(organisation: string | null = null) {
  return createCaller(await requestContext(organisation), { onError: showFace });
}

/** The same for route handlers: what is refused is thrown, and never a face. */
export async function requestApi(organisation: string | null = null) {
  return createCaller(await requestContext(organisation), { onError: nameFailure });
}

/** One for each request and organisation: who asks is then proved once for all that a page reads. */
const requestContext = cache(async (organisation: string | null): Promise<RequestContext> => {
  // From here on it is this very request: clocks and chance are allowed again.
  await connection();
  const head = await headers();
  return {
    // Next's own reading of cookies fails in development once an action has run without scripts.
    cookies: readCookies(head.get("cookie") ?? ""),
    clientAddress: head.get("x-client-address") ?? "unknown",
    userAgent: head.get("user-agent") ?? "",
    organisation,
    proved: {},
    reference: head.get("x-request-id") ?? "",
  };
});

/** The member who asks, and their organisation: read once for all parts of a page. */
export const whoIsHere = cache(async (organisation: string) => (await api(organisation)).session.me());

/** A page whose reading is refused becomes a face of its own. What a mutation refuses stays a sentence for its form. */
function showFace({ error, type, ctx }: Refused) {
  nameFailure({ error, ctx });
  if (type !== "query") return;
  if (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST") notFound();
  if (error.code === "FORBIDDEN") forbidden();
}

/** Next shows a person an error's digest, and gives it to the log: here it is the reference of their own request. */
function nameFailure({ error, ctx }: Pick<Refused, "error" | "ctx">) {
  if (error.code === "INTERNAL_SERVER_ERROR" && ctx?.reference)
    Object.assign(error, { digest: ctx.reference });
}

/** The API as any stranger meets it: for pages that are kept for everybody and so must know nobody, and for machines. */
export function publicApi(organisation: string | null) {
  return createCaller({
    cookies: {},
    clientAddress: "unknown",
    userAgent: "",
    organisation,
    reference: "",
  });
}
