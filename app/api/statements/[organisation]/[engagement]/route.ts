import { TRPCError } from "@trpc/server";
import { NextResponse } from "next/server";
import { requestApi } from "@/server/api/caller";

// What is due for an engagement, as a table for whoever keeps the books: for the organisation's members and for the
// consultant, each by their own session.

type Context = RouteContext<"/api/statements/[organisation]/[engagement]">;

export async function GET(_request: Request, context: Context) {
  const { organisation, engagement: engagementId } = await context.params;
  const caller = await requestApi(organisation);
  const refusedIsNothing = (error: unknown) => {
    if (error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR") return null;
    throw error;
  };
  const statement =
    (await caller.engagements.statement({ engagementId }).catch(refusedIsNothing)) ??
    (await caller.portal.statement({ engagementId }).catch(refusedIsNothing));
  if (!statement)
    return new NextResponse("There is no such statement here, or it is not yours to read.\n", {
      status: 404,
    });
  // The mark at its head tells spreadsheets that this is UTF-8.
  return new NextResponse(`\ufeff${statement.text}`, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(statement.name)}`,
      "cache-control": "private, no-store",
    },
  });
}
