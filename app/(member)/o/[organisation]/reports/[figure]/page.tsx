import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AsTable } from "@/app/_parts/reports/as-table";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { api, whoIsHere } from "@/server/api/caller";
import { FIGURE_WORDS, figureInput, PERIOD_WORDS } from "@/server/domain/reports/input";

export const metadata: Metadata = { title: "Reports" };

const stateWords: Record<string, string> = {
  active: "In process",
  hired: "Hired",
  not_now: "Not now",
  consult_instead: "Consult instead",
  withdrawn: "Withdrew",
};

/** The list behind a figure. */
export default async function Page({
  params,
  searchParams,
}: PageProps<"/o/[organisation]/reports/[figure]">) {
  const { organisation, figure } = await params;
  const input = figureInput.safeParse({ ...(await searchParams), figure });
  if (!input.success) notFound();
  const caller = await api(organisation);
  const [rows, me] = await Promise.all([caller.reports.behind(input.data), whoIsHere(organisation)]);
  const today = dayOf(new Date(), me.organisation.timeZone);
  const oneJob = input.data.jobId ? rows[0]?.job_title : undefined;

  return (
    <>
      <PageHeader
        title={FIGURE_WORDS[input.data.figure]}
        description={`${rows.length} ${rows.length === 1 ? "application" : "applications"}${oneJob ? ` for ${oneJob}` : ""}, of everybody who applied in ${PERIOD_WORDS[input.data.period]}.`}
        actions={rows.length > 0 && <AsTable organisation={organisation} table={figure} {...input.data} />}
        back={{ href: `/o/${organisation}/reports?period=${input.data.period}`, label: "Reports" }}
      />
      {rows.length === 0 ? (
        <EmptyState title="Nobody is behind this figure">It may have changed since you looked.</EmptyState>
      ) : (
        <Table label={FIGURE_WORDS[input.data.figure]}>
          <TableHead>
            <Column>Candidate</Column>
            {!oneJob && <Column wideOnly>Job</Column>}
            <Column wideOnly>Answer</Column>
            <Column wideOnly>Applied</Column>
            <Column>Promised</Column>
            <Column>Answered</Column>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Cell head href={`/o/${organisation}/applications/${row.id}`}>
                  {row.candidate_name}
                  <span className="block text-sm font-normal text-soft sm:hidden">
                    {stateWords[row.state]}
                  </span>
                </Cell>
                {!oneJob && (
                  <Cell wideOnly className="text-soft">
                    {row.job_title}
                  </Cell>
                )}
                <Cell wideOnly>{stateWords[row.state]}</Cell>
                <Cell wideOnly>
                  <Day day={row.applied_on} today={today} />
                </Cell>
                <Cell>
                  <Day day={row.promised_on} today={today} />
                </Cell>
                <Cell>{row.answered_on && <Day day={row.answered_on} today={today} />}</Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </>
  );
}
