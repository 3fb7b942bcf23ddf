import { ApplicationState } from "@/app/_parts/applications/application-state";
import { counted } from "@/app/_ui/counted";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { EmptyState } from "@/app/_ui/empty-state";
import { LoadMore } from "@/app/_ui/load-more";
import { PageHeader } from "@/app/_ui/page-header";
import { SearchField } from "@/app/_ui/search-field";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { api } from "@/server/api/caller";
import { findSurroundings } from "../_shell/surroundings";

export const metadata = { title: "Candidates" };

export default async function Page({ params, searchParams }: PageProps<"/o/[organisation]/candidates">) {
  const { organisation: slug } = await params;
  const { search, after } = await searchParams;
  const typed = typeof search === "string" ? search : "";
  const caller = await api(slug);
  const { rows, next, total } = await caller.candidates.list({
    search: typed,
    after: typeof after === "string" ? after : undefined,
  });
  const { organisation } = await findSurroundings(slug);
  const today = dayOf(new Date(), organisation.timeZone);

  return (
    <>
      <PageHeader title="Candidates" description={typed ? found(total, typed) : people(total)} />
      <search className="mb-4 block max-w-form">
        <form>
          <SearchField
            name="search"
            label="Search candidates"
            placeholder="Name, e-mail or words of a CV"
            defaultValue={typed}
          />
        </form>
      </search>
      {rows.length === 0 ? (
        <EmptyState
          title={typed ? "Nobody has this name or address, or says this in a CV" : "Nobody has applied yet"}
        >
          {typed
            ? "Try fewer letters, or another spelling."
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
              href={`?${nextPage(typed, next)}`}
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

function nextPage(search: string, after: string) {
  return new URLSearchParams({ ...(search ? { search } : {}), after });
}
