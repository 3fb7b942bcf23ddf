import type { ReactNode } from "react";
import { ApplicationState } from "@/app/_parts/applications/application-state";
import { ChooseRow, ChoosingList } from "@/app/_parts/applications/choosing";
import { Flagged } from "@/app/_parts/applications/flagged";
import { PromiseState } from "@/app/_parts/applications/promise-state";
import { counted } from "@/app/_ui/counted";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { EmptyState } from "@/app/_ui/empty-state";
import { LoadMore } from "@/app/_ui/load-more";
import { SearchField } from "@/app/_ui/search-field";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { api } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { findSurroundings } from "../../../_shell/surroundings";

export default async function Page({
  params,
  searchParams,
}: PageProps<"/o/[organisation]/jobs/[job]/applications">) {
  const { organisation: slug, job: jobId } = await params;
  const { search, after } = await searchParams;
  const typed = typeof search === "string" ? search : "";
  const caller = await api(slug);
  const { rows, next, ...all } = await caller.applications.list({
    jobId,
    search: typed,
    after: typeof after === "string" ? after : undefined,
  });
  const { organisation, me } = await findSurroundings(slug);
  const mayTell = may(me.role, "outcomes.release");
  const today = dayOf(new Date(), organisation.timeZone);
  return (
    <>
      <search className="mb-4 block max-w-form">
        <form>
          <SearchField
            name="search"
            label="Search applications"
            placeholder="Name, e-mail or words of a CV"
            defaultValue={typed}
          />
        </form>
      </search>
      {rows.length === 0 ? (
        <EmptyState
          title={typed ? "Nobody has this name or address, or says this in a CV" : "Nobody has applied yet"}
        >
          {typed ? "Try fewer letters." : "Publish the job and share its address: applications appear here."}
        </EmptyState>
      ) : (
        <List jobId={jobId} tellHref={mayTell ? `/o/${slug}/jobs/${jobId}/outcomes` : null}>
          <Table label="Applications">
            <TableHead>
              {mayTell && (
                <Column className="w-8">
                  <span className="sr-only">Choose</span>
                </Column>
              )}
              <Column>Candidate</Column>
              <Column>Stage</Column>
              <Column wideOnly>State</Column>
              <Column wideOnly>Answer</Column>
              <Column wideOnly>Next step</Column>
              <Column align="right" wideOnly>
                Applied
              </Column>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <Row key={row.id}>
                  {mayTell && (
                    <Cell>
                      <ChooseRow id={row.id} name={row.candidateName} isAnswered={row.state !== "active"} />
                    </Cell>
                  )}
                  <Cell head href={`/o/${slug}/applications/${row.id}`}>
                    {row.candidateName}
                    {row.flagged.length > 0 && (
                      <span className="flex max-w-60 font-normal">
                        <Flagged answers={row.flagged} />
                      </span>
                    )}
                  </Cell>
                  <Cell>{row.stageName}</Cell>
                  <Cell wideOnly>
                    <ApplicationState state={row.state} />
                  </Cell>
                  <Cell wideOnly>
                    <PromiseState application={row} today={today} />
                  </Cell>
                  <Cell wideOnly className="max-w-60 truncate text-soft">
                    {row.nextStep}
                  </Cell>
                  <Cell align="right" wideOnly className="text-soft">
                    <Day day={dayOf(row.appliedAt, organisation.timeZone)} today={today} style="bare" />
                  </Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
          {next && (
            <LoadMore
              href={`?${new URLSearchParams({ ...(typed ? { search: typed } : {}), after: next })}`}
              shown={`${rows.length} shown of ${counted(all)}.`}
            />
          )}
        </List>
      )}
    </>
  );
}

/** Rows can be chosen by who may tell people together. */
function List({
  jobId,
  tellHref,
  children,
}: {
  jobId: string;
  tellHref: string | null;
  children: ReactNode;
}) {
  if (!tellHref) return children;
  return (
    <ChoosingList jobId={jobId} tellHref={tellHref}>
      {children}
    </ChoosingList>
  );
}
