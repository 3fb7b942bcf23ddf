import { NextResponse } from "next/server";
import { nothingWhenRefused } from "@/app/api/_downloads/refused";
import { tableAnswer } from "@/app/api/_downloads/table";
import { requestApi } from "@/server/api/caller";

// What is due for an engagement, as a table for whoever keeps the books: for the organisation's members and for the
// consultant, each by their own session.

type Context = RouteContext<"/api/statements/[organisation]/[engagement]">;

export async function GET(_request: Request, context: Context) {
  const { organisation, engagement: engagementId } = await context.params;
  const caller = await requestApi(organisation);
  const statement =
    (await nothingWhenRefused(caller.engagements.statement({ engagementId }))) ??
    (await nothingWhenRefused(caller.portal.statement({ engagementId })));
  if (!statement)
    return new NextResponse("There is no such statement here, or it is not yours to read.\n", {
      status: 404,
    });
  return tableAnswer(statement.name, [statement.text]);
}
