import type { Metadata } from "next";
import { zoneName } from "@/app/_ui/dates";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { LoadMore } from "@/app/_ui/load-more";
import { PageHeader } from "@/app/_ui/page-header";
import { PlainButton } from "@/app/_ui/plain-button";
import { PlainSelect } from "@/app/_ui/plain-select";
import { Column, Table, TableBody, TableHead } from "@/app/_ui/table";
import { When } from "@/app/_ui/when";
import { api, whoIsHere } from "@/server/api/caller";
import { auditSearch } from "@/server/domain/audit/input";
import { EntryRow } from "./entry-row";
import { nounText } from "./verb-words";
import { VerifyTrail } from "./verify-trail";

export const metadata: Metadata = { title: "Audit" };

export default async function Page({ params, searchParams }: PageProps<"/o/[organisation]/audit">) {
  const { organisation } = await params;
  const search = auditSearch.catch({}).parse(filled(await searchParams));
  const caller = await api(organisation);
  const [{ rows, next }, subjects, members, seal, me] = await Promise.all([
    caller.audit.list(search),
    caller.audit.subjects(),
    caller.members.listEver(),
    caller.audit.lastSeal(),
    whoIsHere(organisation),
  ]);
  const now = new Date();
  const { timeZone } = me.organisation;
  const story = search.applicationId ? rows.find(({ jobTitle }) => jobTitle) : undefined;

  return (
    <>
      <PageHeader
        title="Audit"
        description={
          story ? (
            <>
              The whole story of {story.candidateName} for {story.jobTitle}, in order.
            </>
          ) : (
            <>
              Who did what, when. Nothing is ever changed or taken away.{" "}
              {seal && (
                <>
                  Sealed <When within instant={seal.sealedAt} timeZone={timeZone} now={now} style="ago" />.
                </>
              )}
            </>
          )
        }
        back={
          story && { href: `/o/${organisation}/applications/${search.applicationId}`, label: "Application" }
        }
        actions={<VerifyTrail />}
      />
      <form className="mb-5 flex flex-wrap items-end gap-3">
        {search.applicationId && <input type="hidden" name="applicationId" value={search.applicationId} />}
        <PlainSelect
          name="subject"
          label="About"
          required={false}
          empty="Everything"
          options={subjects.map((id) => ({ id, label: nounText(id) }))}
          defaultValue={search.subject}
          className="w-44"
        />
        <PlainSelect
          name="memberId"
          label="By"
          required={false}
          empty="Everybody"
          options={members.map(({ id, name }) => ({ id, label: name }))}
          defaultValue={search.memberId}
          className="w-56"
        />
        <PlainButton variant="secondary">Show</PlainButton>
        {Object.keys(search).length > 0 && (
          <LinkButton variant="quiet" href={`/o/${organisation}/audit`}>
            Show all
          </LinkButton>
        )}
      </form>
      {rows.length === 0 ? (
        <EmptyState title="Nothing was found">Choose another person or another subject.</EmptyState>
      ) : (
        <>
          <Table label="Audit trail">
            <TableHead>
              <Column>When ({zoneName(timeZone)})</Column>
              <Column>What</Column>
              <Column>By</Column>
              <Column wideOnly>For</Column>
            </TableHead>
            <TableBody>
              {rows.map((entry) => (
                <EntryRow
                  key={entry.id}
                  entry={entry}
                  organisation={organisation}
                  timeZone={timeZone}
                  now={now}
                />
              ))}
            </TableBody>
          </Table>
          {next && <LoadMore href={`?${new URLSearchParams({ ...search, after: next })}`} />}
        </>
      )}
    </>
  );
}

/** An empty field of the form means: do not search by it. */
function filled(given: Record<string, string | string[] | undefined>) {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => typeof value === "string" && value !== ""),
  );
}
