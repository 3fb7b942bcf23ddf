import type { Instrumentation } from "next";

/** What fails in a page, an action or a route handler joins the log, under the reference that the person is shown. */
export const onRequestError: Instrumentation.onRequestError = async (error, { headers }, { routePath }) => {
  const { log } = await import("./server/gateways/log");
  const facts = { error, request: headers["x-request-id"], route: routePath };
  if (isRefusal(error)) log.info(facts, "A page was refused.");
  else log.error(facts, "A page failed.");
};

/** Such as a page that is asked for by somebody who has to sign in first. */
const isRefusal = (error: unknown) =>
  error instanceof Error &&
  error.name === "TRPCError" &&
  !("code" in error && error.code === "INTERNAL_SERVER_ERROR");
