import { Handshake } from "lucide-react";
import type { Metadata } from "next";
import { Live } from "@/app/_client/live";
import { EngagementState } from "@/app/_parts/engagements/engagement-state";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { EmptyState } from "@/app/_ui/empty-state";
import { LoadMore } from "@/app/_ui/load-more";
import { PageHeader } from "@/app/_ui/page-header";
import { Progress } from "@/app/_ui/progress";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { api } from "@/server/api/caller";
import { engagementsInput } from "@/server/domain/engagements/input";

export const metadata: Metadata = { title: "Engagements" };

/** Everybody behind the second door, those at work first. */
export default async function Page({ params, searchParams }: PageProps<"/o/[organisation]/engagements">) {
  const { organisation } = await params;
  const caller = await api(organisation);
  const [{ rows, next, running, total }, { timeZone }] = await Promise.all([
    caller.engagements.list(engagementsInput.parse(await searchParams)),
    caller.organisations.current(),
  ]);
  const today = dayOf(new Date(), timeZone);
  return (
    <>
      <Live topics={["engagement", "application"]} />
      <PageHeader
        title="Engagements"
        description={total > 0 ? `${running} under way, ${total} in all` : undefined}
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
                  <div className="text-sm font-normal sm:hidden">
                    <EngagementState state={row.state} />
                    {row.measure && (
                      <div className="mt-1 max-w-60">
                        <Measured {...row.measure} />
                      </div>
                    )}
                  </div>
                </Cell>
                <Cell wideOnly>
                  <EngagementState state={row.state} />
                </Cell>
                <Cell wideOnly>{row.measure && <Measured {...row.measure} />}</Cell>
                <Cell wideOnly>{row.sponsorName}</Cell>
                <Cell align="right" wideOnly>
                  <Day day={row.endsOn} today={today} />
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
      {next && <LoadMore href={`?after=${next}`} />}
    </>
  );
}

/** How far the first result has come. */
function Measured({ name, target, value }: { name: string; target: number; value: number | null }) {
  const reached = value ?? 0;
  return (
    <Progress
      label={name}
      isStacked
      value={reached}
      max={target}
      tone={reached >= target ? "done" : "live"}
      text={`${reached.toLocaleString("en-GB")} of ${target.toLocaleString("en-GB")} ${name.toLowerCase()}`}
    />
  );
}
