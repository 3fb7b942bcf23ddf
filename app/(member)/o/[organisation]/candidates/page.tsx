import { ApplicationState } from "@/app/_parts/applications/application-state";
import { CandidateFilterForm } from "@/app/_parts/candidates/candidate-filter";
import { filterAddress } from "@/app/_parts/candidates/filter-address";
import { SavedViews } from "@/app/_parts/candidates/saved-views";
import { counted } from "@/app/_ui/counted";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { DownloadButton } from "@/app/_ui/download-button";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { LoadMore } from "@/app/_ui/load-more";
import { PageHeader } from "@/app/_ui/page-header";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { api } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { candidatesInput } from "@/server/domain/candidates/input";
import { findSurroundings } from "../_shell/surroundings";

export const metadata = { title: "Candidates" };

export default async function Page({ params, searchParams }: PageProps<"/o/[organisation]/candidates">) {
  const { organisation: slug } = await params;
  const asked = Object.entries(await searchParams).map(([name, value]) => [name, [value].flat()[0]]);
  const { after, ...filter } = candidatesInput.parse(Object.fromEntries(asked));
  const caller = await api(slug);
  const { rows, next, total } = await caller.candidates.list({ ...filter, after });
  const options = await caller.candidates.filterOptions({ job: filter.job });
  const views = await caller.candidates.views();
  const isAsked = filterAddress(filter) !== "";
  const { organisation, me } = await findSurroundings(slug);
  const today = dayOf(new Date(), organisation.timeZone);

  return (
    <>
      <PageHeader
        title="Candidates"
        description={filter.search ? found(total, filter.search) : people(total)}
        actions={
          <>
            {may(me.role, "candidates.export") && rows.length > 0 && (
              <DownloadButton href={`/api/exports/${slug}/candidates?${filterAddress(filter)}`}>
                Export
              </DownloadButton>
            )}
            {may(me.role, "candidates.import") && (
              <LinkButton href={`/o/${slug}/candidates/import`} variant="quiet">
                Import
              </LinkButton>
            )}
            {may(me.role, "candidates.write") && (
              <LinkButton href={`/o/${slug}/candidates/new`}>Add candidate</LinkButton>
            )}
          </>
        }
      />
      <CandidateFilterForm filter={filter} options={options} />
      <SavedViews views={views} filter={filter} />
      {rows.length === 0 ? (
        <EmptyState title={isAsked ? "Nobody is all of this" : "Nobody has applied yet"}>
          {isAsked
            ? "Try fewer letters, another spelling, or one filter less."
            : "Publish a job and share its address: everybody who applies appears here."}
        </EmptyState>
      ) : (
        <>
          <Table label="Candidates">
            <TableHead>
              <Column>Name</Column>
              <Column wideOnly>Place</Column>
              <Column>Latest application</Column>
              <Column wideOnly>Stands at</Column>
              <Column align="right">Applied</Column>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <Row key={row.id}>
                  <Cell head href={`/o/${slug}/candidates/${row.id}`}>
                    {row.name}
                    {row.tags.length > 0 && (
                      <span className="block text-sm font-normal text-soft">{row.tags.join(" · ")}</span>
                    )}
                  </Cell>
                  <Cell wideOnly className="text-soft">
                    {row.location}
                  </Cell>
                  <Cell>{row.latest?.jobTitle}</Cell>
                  <Cell wideOnly>{row.latest && <ApplicationState state={row.latest.state} />}</Cell>
                  <Cell align="right" className="text-soft">
                    {row.latest && (
                      <Day
                        day={dayOf(row.latest.appliedAt, organisation.timeZone)}
                        today={today}
                        style="bare"
                      />
                    )}
                  </Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
          {next && (
            <LoadMore
              href={`?${filterAddress(filter, next)}`}
              shown={`${rows.length} shown of ${counted(total)}.`}
            />
          )}
        </>
      )}
    </>
  );
}

const people = (total: number) => (total === 1 ? "1 person" : sentence(`${counted(total)} people`));

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const found = (total: number, typed: string) => `${people(total)} for “${typed}”`;
