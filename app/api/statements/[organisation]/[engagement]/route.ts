import { NextResponse } from "next/server";
import { nothingWhenRefused } from "@/app/api/_downloads/refused";
import { tableAnswer } from "@/app/api/_downloads/table";
import { requestApi } from "@/server/api/caller";
import { drawStatement } from "@/server/gateways/paper/statement";

// What is due for an engagement, for whoever keeps the books: as a PDF with a letterhead, or with ?as=csv as a table.
// For the organisation's members and for the consultant, each by their own session.

type Context = RouteContext<"/api/statements/[organisation]/[engagement]">;

export async function GET(request: Request, context: Context) {
  const { organisation, engagement: engagementId } = await context.params;
  const caller = await requestApi(organisation);
  const statement =
    (await nothingWhenRefused(caller.engagements.statement({ engagementId }))) ??
    (await nothingWhenRefused(caller.portal.statement({ engagementId })));
  if (!statement)
    return new NextResponse("There is no such statement here, or it is not yours to read.\n", {
      status: 404,
    });
  if (new URL(request.url).searchParams.get("as") === "csv")
    return tableAnswer(`${statement.name}.csv`, [statement.csv]);
  return new NextResponse(new Uint8Array(await drawStatement(statement.words, statement.madeAt)), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${statement.name}.pdf`)}`,
      "cache-control": "private, no-store",
    },
  });
}
