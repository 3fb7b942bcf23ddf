import type { inferProcedureOutput } from "@trpc/server";
import { Send } from "lucide-react";
import { Live } from "@/app/_client/live";
import { BulkUnderWay } from "@/app/_parts/decisions/bulk-under-way";
import { CancelRelease } from "@/app/_parts/decisions/cancel-release";
import { Countdown } from "@/app/_parts/decisions/countdown";
import { DecisionBadge } from "@/app/_parts/decisions/decision-badge";
import { Status } from "@/app/_ui/badge";
import { dayOf, zoneName } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { EmptyState } from "@/app/_ui/empty-state";
import { LoadMore } from "@/app/_ui/load-more";
import { PageHeader } from "@/app/_ui/page-header";
import { TabLinks } from "@/app/_ui/tab-links";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { When } from "@/app/_ui/when";
import { api, whoIsHere } from "@/server/api/caller";
import type { AppRouter } from "@/server/api/root";
import { may } from "@/server/auth/permissions";

type State = "leaving" | "told" | "undelivered";
type Outcome = inferProcedureOutput<AppRouter["outcomes"]["list"]>["rows"][number];

const words = {
  leaving: { moment: "Leaves", label: "Outcomes that are leaving" },
  told: { moment: "Told", label: "Outcomes that were told" },
  undelivered: { moment: "Was to leave", label: "Outcomes that were not delivered" },
};

const empty = {
  leaving: {
    title: "Nothing is leaving",
    text: "A decision that is released waits here until its mail goes, and can be called back until then.",
  },
  told: { title: "Nobody has been told yet", text: "Outcomes appear here as soon as their mail has gone." },
  undelivered: { title: "Everything has arrived", text: "An outcome whose mail comes back appears here." },
};

/** Outcomes in one state, each with the one thing that can still be done about it. */
export async function Outcomes({
  organisation,
  state,
  after,
}: {
  organisation: string;
  state: State;
  after?: string;
}) {
  const caller = await api(organisation);
  const [{ rows, next, counts, timeZone }, { role }, together] = await Promise.all([
    caller.outcomes.list({ state, after }),
    whoIsHere(organisation),
    caller.outcomes.bulkReleases(),
  ]);
  const now = new Date();
  const here = `/o/${organisation}/outcomes`;
  const mayCancel = state !== "told" && may(role, "outcomes.release");

  return (
    <>
      <Live topics={["outcome"]} />
      <PageHeader
        title="Outcomes"
        description={`What candidates are told, and when. Times in ${zoneName(timeZone)}.`}
      />
      <TabLinks
        label="Outcomes"
        tabs={[
          { href: here, label: "Leaving", count: atMost(counts.leaving) },
          { href: `${here}/told`, label: "Told", count: atMost(counts.told) },
          { href: `${here}/undelivered`, label: "Not delivered", count: atMost(counts.undelivered) },
        ]}
      />
      {state === "leaving" && (
        <BulkUnderWay organisation={organisation} releases={together} timeZone={timeZone} now={now} />
      )}
      {rows.length === 0 ? (
        <EmptyState title={empty[state].title} icon={<Send aria-hidden="true" strokeWidth={1.5} />}>
          {empty[state].text}
        </EmptyState>
      ) : (
        <Table label={words[state].label}>
          <TableHead>
            <Column>Candidate</Column>
            <Column wideOnly>Job</Column>
            <Column>Outcome</Column>
            <Column wideOnly>{words[state].moment}</Column>
            <Column wideOnly>Promised</Column>
            {mayCancel && (
              <Column align="right">
                <span className="sr-only">Cancel</span>
              </Column>
            )}
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Cell head href={`/o/${organisation}/applications/${row.applicationId}#decision`}>
                  {row.candidateName}
                  <span className="block text-sm font-normal text-soft sm:hidden">
                    <Moment row={row} timeZone={timeZone} now={now} />
                  </span>
                </Cell>
                <Cell wideOnly>{row.jobTitle}</Cell>
                <Cell>
                  <DecisionBadge kind={row.kind} />
                </Cell>
                <Cell wideOnly>
                  <Moment row={row} timeZone={timeZone} now={now} />
                </Cell>
                <Cell wideOnly>
                  <Promised row={row} today={dayOf(now, timeZone)} />
                </Cell>
                {mayCancel && (
                  <Cell align="right">
                    <span className="relative z-1">
                      {row.mailState === "sending" ? (
                        <Status tone="due">Leaving now</Status>
                      ) : (
                        <CancelRelease
                          outcomeId={row.id}
                          candidateName={row.candidateName}
                          isUndelivered={row.state === "undelivered"}
                        />
                      )}
                    </span>
                  </Cell>
                )}
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
      {next && <LoadMore href={`?after=${next}`} />}
    </>
  );
}

/** When it leaves or left, and what stands in its way. */
function Moment({ row, timeZone, now }: { row: Outcome; timeZone: string; now: Date }) {
  if (row.state === "leaving" && row.waitsForHire) return "When the hire has signed";
  return (
    <>
      <When instant={row.toldAt ?? row.leavesAt} timeZone={timeZone} now={now} style="short" />
      {row.state === "leaving" && (
        <span className="block text-sm text-soft">
          <Countdown leavesAt={row.leavesAt} now={now} isOnItsWay={row.mailState === "sending"} />
        </span>
      )}
      {row.state === "undelivered" && <span className="block text-sm text-overdue">{row.lastError}</span>}
      {row.state === "leaving" && row.attempts > 0 && (
        <span className="block text-sm text-due">Tried {row.attempts} times, is tried again</span>
      )}
    </>
  );
}

function Promised({ row, today }: { row: Outcome; today: string }) {
  const late = row.state === "told" ? "Told after" : "Leaves after";
  const kept = row.state === "told" ? "Kept" : "In time";
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Day day={row.promisedOn} today={today} />
      <Status tone={row.promiseKept ? "done" : "overdue"}>{row.promiseKept ? kept : late}</Status>
    </span>
  );
}

/** "412", or "1,000+": what was told is counted only so far. */
const atMost = ({ total, isMore }: { total: number; isMore: boolean }) =>
  `${total.toLocaleString("en-GB")}${isMore ? "+" : ""}`;
