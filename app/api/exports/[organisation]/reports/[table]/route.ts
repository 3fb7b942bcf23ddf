import { NextResponse } from "next/server";
import { alphaWords } from "@/app/_parts/reports/alpha-words";
import { nothingWhenRefused } from "@/app/api/_downloads/refused";
import { tableAnswer } from "@/app/api/_downloads/table";
import { requestApi } from "@/server/api/caller";
import { APPLICATION_STATE_WORDS } from "@/server/domain/applications/words";
import { csv } from "@/server/domain/csv";
import { FIGURE_WORDS, FUNNEL, figureInput, reportInput } from "@/server/domain/reports/input";

// Every table of the reports as a download: the rows that its page shows, for whoever may read that page.

type Context = RouteContext<"/api/exports/[organisation]/reports/[table]">;

export async function GET(request: Request, context: Context) {
  const { organisation, table } = await context.params;
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const rows = await nothingWhenRefused(rowsOf(organisation, table, asked));
  if (!rows)
    return new NextResponse("There is no such table here, or it is not yours to read.\n", { status: 404 });
  return tableAnswer(`Report ${table.replaceAll("_", " ")}.csv`, [csv(rows)]);
}

type Asked = Record<string, string>;

async function rowsOf(organisation: string, table: string, asked: Asked): Promise<string[][] | null> {
  const caller = await requestApi(organisation);
  const input = reportInput.parse(asked);
  if (table === "funnels") {
    const funnels = await caller.reports.funnels(input);
    const figures = funnels.map(({ title, ...row }) => [
      title,
      ...FUNNEL.map((figure) => String(row[figure])),
    ]);
    return [["Job", ...FUNNEL.map((figure) => FIGURE_WORDS[figure])], ...figures];
  }
  if (table === "agreement") {
    const rows = (await caller.reports.panelAgreements(input)).map((row) => [
      row.title,
      String(row.candidates),
      row.alpha === null ? "" : row.alpha.toFixed(3),
      row.interval ? row.interval.low.toFixed(3) : "",
      row.interval ? row.interval.high.toFixed(3) : "",
      alphaWords(row),
    ]);
    return [["Job", "Candidates", "Alpha", "From", "To", "What it means"], ...rows];
  }
  const figure = figureInput.safeParse({ ...asked, figure: table });
  return figure.success ? behind(await caller.reports.behind(figure.data)) : null;
}

/** What an application stands at, for rows that name it as plain text. */
const STANDING: Record<string, string> = APPLICATION_STATE_WORDS;

type Behind = Awaited<ReturnType<Awaited<ReturnType<typeof requestApi>>["reports"]["behind"]>>;

const behind = (rows: Behind) => [
  ["Candidate", "Job", "Stands at", "Applied", "Promised", "Answered"],
  ...rows.map((row) => [
    row.candidate_name,
    row.job_title,
    STANDING[row.state] ?? "",
    row.applied_on,
    row.promised_on,
    row.answered_on ?? "",
  ]),
];
