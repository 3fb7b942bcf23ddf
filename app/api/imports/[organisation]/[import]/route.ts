import { NextResponse } from "next/server";
import { nothingWhenRefused } from "@/app/api/_downloads/refused";
import { tableAnswer } from "@/app/api/_downloads/table";
import { requestApi } from "@/server/api/caller";
import { csv } from "@/server/domain/csv";

// The rows of a table that did not come in, as they stood in it, each with why: to be mended and brought again.

type Context = RouteContext<"/api/imports/[organisation]/[import]">;

export async function GET(_request: Request, context: Context) {
  const { organisation, import: importId } = await context.params;
  const caller = await requestApi(organisation);
  const read = (after: number) => caller.imports.leftOut({ importId, after });
  const first = await nothingWhenRefused(read(0));
  if (!first)
    return new NextResponse("There is no such file here any more, or it is not yours to read.\n", {
      status: 404,
    });
  const name = `Left out of ${first.name}`;
  return tableAnswer(name, parts(first, read));
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof requestApi>>["imports"]["leftOut"]>>;

async function* parts(first: Page, read: (after: number) => Promise<Page>) {
  yield csv([["Row", "Why it was left out", ...first.headings]]);
  for (let page = first; ; page = await read(page.next)) {
    yield csv(page.rows.map(({ rowNumber, reason, cells }) => [String(rowNumber), reason, ...(cells ?? [])]));
    if (page.next === null) return;
  }
}
