import { TRPCError } from "@trpc/server";
import { beforeEach, expect, test } from "vitest";
import { onRequestError } from "@/instrumentation";
import { captureLog } from "./support/log";

const lines = captureLog();
beforeEach(() => {
  lines.length = 0;
});

const request = { path: "/o/glasshouse", method: "GET", headers: { "x-request-id": "1f2e3d4c5b" } };
const context = {
  routerKind: "App Router",
  routePath: "/o/[organisation]",
  routeType: "render",
  renderSource: "react-server-components",
  revalidateReason: undefined,
} as const;

test("a page that fails is in the log under the reference of its request, without what it was about", async () => {
  const cause = new Error('Failed query: select "x" params: zephyrine@example.test');
  const error = Object.assign(new Error("Failed query: params: Zephyrine", { cause }), {
    digest: "1f2e3d4c5b",
  });
  await onRequestError(error, request, context);
  const [line = ""] = lines;
  expect(JSON.parse(line)).toMatchObject({
    level: "error",
    request: "1f2e3d4c5b",
    error: { digest: "1f2e3d4c5b" },
  });
  expect(line).not.toMatch(/zephyrine/i);
});

test("a page that is refused, as to somebody who has to sign in first, raises no alarm", async () => {
  await onRequestError(new TRPCError({ code: "UNAUTHORIZED", message: "Please sign in." }), request, context);
  expect(JSON.parse(lines[0] ?? "{}")).toMatchObject({ level: "info", request: "1f2e3d4c5b" });
});
