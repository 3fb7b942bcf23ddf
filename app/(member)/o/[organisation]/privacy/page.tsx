import type { Metadata } from "next";
import { DaysLeft } from "@/app/_parts/privacy/days-left";
import { RetentionForm } from "@/app/_parts/privacy/retention-form";
import { Badge } from "@/app/_ui/badge";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { Day } from "@/app/_ui/day";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { api } from "@/server/api/caller";

export const metadata: Metadata = { title: "Privacy" };

const STATES = { asked: "Not begun", checking: "Being checked", ready: "To be released" } as const;

/** What candidates asked to read, and who will be erased when. */
export default async function Page({ params }: PageProps<"/o/[organisation]/privacy">) {
  const { organisation } = await params;
  const caller = await api(organisation);
  const { open, closed, today, timeZone } = await caller.privacy.requests();
  const retention = await caller.privacy.retention();
  const now = new Date();
  const href = (id: string) => `/o/${organisation}/privacy/${id}`;
  return (
    <>
      <PageHeader
        title="Privacy"
        description="What candidates ask to read of what was written about them, and who will be erased when."
      />
      <Section
        title="Requests for notes"
        count={open.length}
        description="The law gives them an answer within a month. Owners and administrators are reminded a week, two days and no day before."
      >
        {open.length === 0 ? (
          <EmptyState title="Nobody waits for notes">
            When a candidate asks for what was written about them, the request appears here and on Today.
          </EmptyState>
        ) : (
          <DataList label="Requests for notes">
            {open.map(({ id, name, state, dueOn, askedAt }) => (
              <DataRow
                key={id}
                href={href(id)}
                title={name}
                detail={
                  <>
                    {STATES[state as keyof typeof STATES]}, asked{" "}
                    <When within instant={askedAt} timeZone={timeZone} now={now} style="ago" />
                  </>
                }
                trail={<DaysLeft dueOn={dueOn} today={today} />}
              />
            ))}
          </DataList>
        )}
      </Section>
      {closed.length > 0 && (
        <Section title="Answered">
          <DataList label="Answered requests">
            {closed.map(({ id, name, state, releasedAt }) => (
              <DataRow
                key={id}
                title={name}
                detail={
                  releasedAt && (
                    <>
                      Released <When within instant={releasedAt} timeZone={timeZone} now={now} style="ago" />
                    </>
                  )
                }
                trail={
                  <Badge tone={state === "released" ? "done" : undefined}>{ENDS[state as "released"]}</Badge>
                }
              />
            ))}
          </DataList>
        </Section>
      )}
      <Section
        title="Retention"
        count={retention.going.length || undefined}
        description="Whoever has not been heard from for that long is told 30 days before, and may ask to be kept. Who is in conversation stays: with an open application, hired, consulting, or open to it."
      >
        <RetentionForm months={retention.months} />
        {retention.going.length > 0 && (
          <DataList label="Who will be erased" className="mt-4">
            {retention.going.map(({ candidateId, name, goesOn, lastContactOn, isTold }) => (
              <DataRow
                key={candidateId}
                href={`/o/${organisation}/candidates/${candidateId}`}
                title={name}
                detail={
                  <>
                    Last heard of <Day day={lastContactOn} today={today} style="bare" />
                    {isTold ? ", told" : ", not told yet"}
                  </>
                }
                trail={<Day day={goesOn} today={today} style="long" />}
              />
            ))}
          </DataList>
        )}
        {retention.months !== null && retention.going.length === 0 && (
          <p className="mt-4 text-soft">Nobody will be erased within the next three months.</p>
        )}
      </Section>
    </>
  );
}

const ENDS = { released: "Released", withdrawn: "Taken back" } as const;
