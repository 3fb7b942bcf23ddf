import { TRPCError } from "@trpc/server";
import { NextResponse } from "next/server";
import { requestApi } from "@/server/api/caller";
import { drawStatement } from "@/server/gateways/paper/statement";

// What is due for an engagement, for whoever keeps the books: as a PDF with a letterhead, or with ?as=csv as a table.
// For the organisation's members and for the consultant, each by their own session.

type Context = RouteContext<"/api/statements/[organisation]/[engagement]">;

export async function GET(request: Request, context: Context) {
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
  const isTable = new URL(request.url).searchParams.get("as") === "csv";
  // The mark at its head tells spreadsheets that this is UTF-8.
  const body = isTable
    ? `\ufeff${statement.csv}`
    : new Uint8Array(await drawStatement(statement.words, statement.madeAt));
  const name = encodeURIComponent(`${statement.name}.${isTable ? "csv" : "pdf"}`);
  return new NextResponse(body, {
    headers: {
      "content-type": isTable ? "text/csv; charset=utf-8" : "application/pdf",
      "content-disposition": `attachment; filename*=UTF-8''${name}`,
      "cache-control": "private, no-store",
    },
  });
}
