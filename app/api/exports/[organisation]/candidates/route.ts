import { NextResponse } from "next/server";
import pLimit from "p-limit";
import { nothingWhenRefused } from "@/app/api/_downloads/refused";
import { tableAnswer } from "@/app/api/_downloads/table";
import { requestApi } from "@/server/api/caller";
import { APPLICATION_STATE_WORDS } from "@/server/domain/applications/words";
import { candidatesInput } from "@/server/domain/candidates/input";
import { csv } from "@/server/domain/csv";

// The list of candidates as it is filtered, as a table: read and sent some hundreds at a time.

/** However many take lists out at once: what they are made of would lie in memory together. */
const inTurn = pLimit(2);

type Context = RouteContext<"/api/exports/[organisation]/candidates">;

export async function GET(request: Request, context: Context) {
  const { organisation } = await context.params;
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const filter = candidatesInput.parse({ ...asked, after: undefined });
  const caller = await requestApi(organisation);
  const begun = await nothingWhenRefused(caller.candidates.beginExport(filter).then(() => true));
  if (!begun) return new NextResponse("This list is not yours to take out of here.\n", { status: 404 });
  const read = (after?: string) => inTurn(() => caller.candidates.exported({ ...filter, after }));
  return tableAnswer("Candidates.csv", parts(read));
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof requestApi>>["candidates"]["exported"]>>;

const HEADINGS =
  "Name, E-mail, Phone, Place, Source, Tags, Added, Latest job, Stage, Stands at, Applied".split(", ");

async function* parts(read: (after?: string) => Promise<Page>) {
  yield csv([HEADINGS]);
  for (let after: string | undefined; ; ) {
    const { rows, next } = await read(after);
    yield csv(rows.map(cellsOf));
    if (next === null) return;
    after = next;
  }
}

function cellsOf({ name, email, phone, location, source, ...row }: Page["rows"][number]) {
  const { jobTitle = "", stageName = "", state } = row.latest ?? {};
  const standing = state ? APPLICATION_STATE_WORDS[state] : "";
  const person = [name, email, phone, location, source, row.tags.join(", "), row.addedOn];
  return [...person, jobTitle, stageName, standing, row.appliedOn];
}
