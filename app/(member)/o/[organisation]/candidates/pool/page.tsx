import { CandidateTabs } from "@/app/_parts/candidates/candidate-tabs";
import { LeavePool } from "@/app/_parts/candidates/pool-form";
import { callBackFromPool } from "@/app/_parts/candidates/pool-place";
import { Badge } from "@/app/_ui/badge";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { PlainButton } from "@/app/_ui/plain-button";
import { PlainSelect } from "@/app/_ui/plain-select";
import { TextLink } from "@/app/_ui/text-link";
import { api } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { poolFilter } from "@/server/domain/candidates/input/pool";
import { findSurroundings } from "../../_shell/surroundings";

export const metadata = { title: "Talent pool" };

const terms = [
  { id: "open", label: "Still worth asking" },
  { id: "past", label: "Time is up" },
];

export default async function Page({ params, searchParams }: PageProps<"/o/[organisation]/candidates/pool">) {
  const { organisation: slug } = await params;
  const filter = poolFilter.parse(await searchParams);
  const caller = await api(slug);
  const rows = await caller.pool.list(filter);
  const members = await caller.applications.namable();
  const { organisation, me } = await findSurroundings(slug);
  const today = dayOf(new Date(), organisation.timeZone);
  const isAsked = Boolean(filter.addedBy || filter.term);
  return (
    <>
      <PageHeader title="Talent pool" description="People worth asking again, and why." />
      <CandidateTabs organisation={slug} current="/pool" />
      <search>
        <form aria-label="Filter the talent pool" className="mb-4 flex flex-wrap items-end gap-3">
          <PlainSelect
            name="term"
            label="Time"
            empty="Any"
            options={terms}
            defaultValue={filter.term ?? ""}
            required={false}
          />
          <PlainSelect
            name="addedBy"
            label="Added by"
            empty="Anybody"
            options={members.map(({ id, name }) => ({ id, label: name }))}
            defaultValue={filter.addedBy ?? ""}
            required={false}
          />
          <PlainButton variant="secondary">Show people</PlainButton>
          {isAsked && <TextLink href="?">Show everybody</TextLink>}
        </form>
      </search>
      {rows.length === 0 ? (
        <EmptyState title={isAsked ? "Nobody is all of this" : "Nobody is in the talent pool yet"}>
          {isAsked
            ? "Try one filter less."
            : "Choose people in the list of candidates, or add somebody when you decide “not now” about a good person."}
        </EmptyState>
      ) : (
        <DataList label="Talent pool">
          {rows.map((row) => (
            <DataRow
              key={row.id}
              href={`/o/${slug}/candidates/${row.candidateId}`}
              title={row.name}
              detail={
                <>
                  {row.why}
                  <span className="block">
                    {[row.location, `added by ${row.addedByName}`].filter(Boolean).join(" · ")}
                  </span>
                </>
              }
              trail={
                <Badge tone={row.untilOn < today ? "due" : "neutral"}>
                  <span>
                    {row.untilOn < today ? "Time is up since " : "Until "}
                    <Day day={row.untilOn} today={today} style="bare" />
                  </span>
                </Badge>
              }
              actionsBelow
              actions={
                <>
                  {row.hasOffer && <Badge>An offer is on its way</Badge>}
                  {may(me.role, "offers.write") && !row.hasOffer && (
                    <LinkButton
                      size="small"
                      href={callBackFromPool(slug, row.id)}
                      aria-label={`Call back ${row.name}`}
                    >
                      Call back
                    </LinkButton>
                  )}
                  {may(me.role, "candidates.write") && <LeavePool {...row} />}
                </>
              }
            />
          ))}
        </DataList>
      )}
    </>
  );
}
