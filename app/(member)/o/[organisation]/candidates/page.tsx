import type { ReactNode } from "react";
import { CandidateFilterForm } from "@/app/_parts/candidates/candidate-filter";
import { CandidateTabs } from "@/app/_parts/candidates/candidate-tabs";
import { ChoosingPeople } from "@/app/_parts/candidates/choosing-people";
import { filterAddress } from "@/app/_parts/candidates/filter-address";
import { People } from "@/app/_parts/candidates/people";
import { SavedViews } from "@/app/_parts/candidates/saved-views";
import { counted } from "@/app/_ui/counted";
import { dayOf } from "@/app/_ui/dates";
import { DownloadButton } from "@/app/_ui/download-button";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { LoadMore } from "@/app/_ui/load-more";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
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
  const { rows, similar, next, ...all } = await caller.candidates.list({ ...filter, after });
  const options = await caller.candidates.filterOptions({ job: filter.job });
  const views = await caller.candidates.views();
  const isAsked = filterAddress(filter) !== "";
  const { organisation, me } = await findSurroundings(slug);
  const { timeZone } = organisation;
  const canChoose = may(me.role, "candidates.write");
  const shown = { organisation: slug, timeZone, canChoose };

  return (
    <>
      <PageHeader
        title="Candidates"
        description={filter.search ? found(all, filter.search) : people(all)}
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
      <CandidateTabs organisation={slug} current="" />
      <CandidateFilterForm filter={filter} options={options} />
      <SavedViews views={views} filter={filter} />
      {rows.length === 0 && similar.length === 0 ? (
        <EmptyState title={isAsked ? "Nobody is all of this" : "Nobody has applied yet"}>
          {isAsked
            ? "Try fewer letters, another spelling, or one filter less."
            : "Publish a job and share its address: everybody who applies appears here."}
        </EmptyState>
      ) : (
        <List today={canChoose ? dayOf(new Date(), timeZone) : null}>
          {rows.length > 0 && <People {...shown} people={rows} label="Candidates" />}
          {next && (
            <LoadMore
              href={`?${filterAddress(filter, next)}`}
              shown={`${rows.length} shown of ${counted(all)}.`}
            />
          )}
          {similar.length > 0 && (
            <Section title="Similar names" className={rows.length > 0 ? "mt-6" : ""}>
              <People {...shown} people={similar} label="Similar names" />
            </Section>
          )}
        </List>
      )}
    </>
  );
}

/** People can be chosen by whoever may keep them in the talent pool; the day is null for all others. */
function List({ today, children }: { today: string | null; children: ReactNode }) {
  return today ? <ChoosingPeople today={today}>{children}</ChoosingPeople> : children;
}

type Count = Parameters<typeof counted>[0];

const people = (all: Count) => (all.total === 1 ? "1 person" : sentence(`${counted(all)} people`));

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const found = (all: Count, typed: string) => `${people(all)} for “${typed}”`;
