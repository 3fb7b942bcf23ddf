import { Handshake } from "lucide-react";
import type { Metadata } from "next";
import { Live } from "@/app/_client/live";
import { EngagementState } from "@/app/_parts/engagements/engagement-state";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { Progress } from "@/app/_ui/progress";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { api } from "@/server/api/caller";

export const metadata: Metadata = { title: "Engagements" };

/** Everybody behind the second door, those at work first. */
export default async function Page({ params }: PageProps<"/o/[organisation]/engagements">) {
  const { organisation } = await params;
  const caller = await api(organisation);
  const [rows, { timeZone }] = await Promise.all([caller.engagements.list(), caller.organisations.current()]);
  const today = dayOf(new Date(), timeZone);
  const running = rows.filter(({ state }) => state === "running").length;
  return (
    <>
      <Live topics={["engagement", "application"]} />
      <PageHeader
        title="Engagements"
        description={rows.length > 0 ? `${running} under way, ${rows.length} in all` : undefined}
      />
      {rows.length === 0 ? (
        <EmptyState title="No engagements yet" icon={<Handshake aria-hidden="true" strokeWidth={1.5} />}>
          When you decide “consult instead” and the candidate accepts its terms, their engagement appears
          here.
        </EmptyState>
      ) : (
        <Table label="Engagements">
          <TableHead>
            <Column>Consultant</Column>
            <Column wideOnly>State</Column>
            <Column wideOnly>Result</Column>
            <Column wideOnly>Sponsor</Column>
            <Column align="right" wideOnly>
              Ends
            </Column>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Cell head href={`/o/${organisation}/engagements/${row.id}`}>
                  {row.candidateName}
                  <span className="block max-w-96 text-sm font-normal text-soft">{row.title}</span>
                  <span className="block text-sm font-normal sm:hidden">
                    <EngagementState state={row.state} />
                  </span>
                </Cell>
                <Cell wideOnly>
                  <EngagementState state={row.state} />
                </Cell>
                <Cell wideOnly>
                  {row.target !== null && row.measure !== null && (
                    <Progress
                      label={row.measure}
                      isStacked
                      value={row.value ?? 0}
                      max={row.target}
                      tone={(row.value ?? 0) >= row.target ? "done" : "live"}
                      text={`${(row.value ?? 0).toLocaleString("en-GB")} of ${row.target.toLocaleString("en-GB")} ${row.measure.toLowerCase()}`}
                    />
                  )}
                </Cell>
                <Cell wideOnly>{row.sponsorName}</Cell>
                <Cell align="right" wideOnly>
                  <Day day={row.endsOn} today={today} />
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </>
  );
}
