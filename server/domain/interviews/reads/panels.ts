import { and, asc, desc, eq, gt, inArray, isNull, lt, type SQL } from "drizzle-orm";
import { applications, candidates, jobs, members, panelists, panels, visits } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";

export type Panel = Awaited<ReturnType<typeof findPanel>>;
export type Seat = Awaited<ReturnType<typeof listSeats>>[number];

const facts = {
  panel: panels,
  application: { id: applications.id, state: applications.state, cvId: applications.cvId },
  candidate: {
    id: candidates.id,
    name: candidates.name,
    email: candidates.email,
    emailNorm: candidates.emailNorm,
    timeZone: candidates.timeZone,
    locale: candidates.locale,
  },
  job: { id: jobs.id, title: jobs.title },
  visit: {
    code: visits.code,
    room: visits.room,
    checkedInAt: visits.checkedInAt,
    metAt: visits.metAt,
    noShowAt: visits.noShowAt,
    walkedOutAt: visits.walkedOutAt,
  },
};

/** How far a visitor has come, for everybody who reads a panel: not their code. */
export const arrivalOf = ({ code: _code, ...arrival }: Panel["visit"]) => arrival;

/** A panel with whom it is about, for the verbs: whoever asks. */
export async function findPanel(scope: Scope, panelId: string) {
  const [found] = await panelsWhere(scope, eq(panels.id, panelId)).limit(1);
  if (!found) throw new NotFound("This panel");
  return found;
}

/** The panels of an application that are still to be held: nobody has come, and their time is not over. */
export async function listComing(scope: Scope, applicationId: string): Promise<string[]> {
  const coming = await panelsWhere(
    scope,
    and(
      eq(panels.applicationId, applicationId),
      eq(panels.state, "scheduled"),
      gt(panels.endsAt, scope.now),
      isNull(visits.checkedInAt),
    ),
  ).orderBy(asc(panels.startsAt));
  return coming.map(({ panel }) => panel.id);
}

/** Who sits on these panels now; those who were released are gone. */
export function listSeats(scope: Scope, panelIds: string[]) {
  return scope.tx
    .select({
      panelId: panelists.panelId,
      memberId: panelists.memberId,
      required: panelists.required,
      answer: panelists.answer,
      answeredAt: panelists.answeredAt,
      name: members.name,
      title: members.title,
      email: members.email,
      timeZone: members.timeZone,
      leftAt: members.leftAt,
    })
    .from(panelists)
    .innerJoin(members, eq(members.id, panelists.memberId))
    .where(and(inArray(panelists.panelId, panelIds), isNull(panelists.releasedAt)))
    .orderBy(desc(panelists.required), asc(members.name));
}

/** Everybody whose seat takes part of this time, whichever panel it is on. */
export function listBusy(scope: Scope, memberIds: string[], startsAt: Date, endsAt: Date) {
  return scope.tx
    .select({ panelId: panelists.panelId, memberId: panelists.memberId, name: members.name })
    .from(panelists)
    .innerJoin(members, eq(members.id, panelists.memberId))
    .where(
      and(
        inArray(panelists.memberId, memberIds),
        isNull(panelists.releasedAt),
        lt(panelists.startsAt, endsAt),
        gt(panelists.endsAt, startsAt),
      ),
    );
}

/** Panels with whom they are about; the caller orders and limits. */
export function panelsWhere(scope: Scope, wanted: SQL | undefined) {
  return scope.tx
    .select(facts)
    .from(panels)
    .innerJoin(applications, eq(applications.id, panels.applicationId))
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .innerJoin(visits, eq(visits.panelId, panels.id))
    .where(wanted)
    .$dynamic();
}
