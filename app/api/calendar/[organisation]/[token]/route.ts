import { TRPCError } from "@trpc/server";
import { NextResponse } from "next/server";
import { requestApi } from "@/server/api/caller";

type Context = RouteContext<"/api/calendar/[organisation]/[token]">;

/** A member's panels for their calendar programs, which know nothing of sessions: the address is the key. */
export async function GET(_request: Request, context: Context) {
  const { organisation, token } = await context.params;
  const caller = await requestApi(organisation);
  const calendar = await caller.hours.feed({ token: token.replace(/\.ics$/, "") }).catch((error) => {
    if (error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR") return null;
    throw error;
  });
  if (calendar === null) return new NextResponse("There is no calendar at this address.\n", { status: 404 });
  return new NextResponse(calendar, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="panels.ics"',
      "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
      "referrer-policy": "no-referrer",
    },
  });
}
