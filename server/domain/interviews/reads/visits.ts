import { and, asc, eq, gte, isNotNull, isNull, lt, or } from "drizzle-orm";
import { panels, visits } from "@/db/schema";
import { NotFound } from "../../errors";
import { findOrganisation } from "../../organisations/reads";
import type { Scope } from "../../scope";
import { arrivalsOf } from "../rules/visits";
import { findPanel, listSeats, type Panel, panelsWhere, type Seat } from "./panels";

export type Arrival = Awaited<ReturnType<typeof findArrival>>;

/** Whom reception expects today, by time. A panel that was cancelled stays in sight if its visitor is here. */
export async function listArrivals(scope: Scope) {
  const { name, slug, timeZone } = await findOrganisation(scope);
  const { from, until } = arrivalsOf(scope.now, timeZone);
  const found = await panelsWhere(
    scope,
    and(
      gte(panels.startsAt, from),
      lt(panels.startsAt, until),
      or(eq(panels.state, "scheduled"), isNotNull(visits.checkedInAt)),
    ),
  ).orderBy(asc(panels.startsAt), asc(panels.id));
  const seats =
    found.length > 0
      ? await listSeats(
          scope,
          found.map(({ panel }) => panel.id),
        )
      : [];
  return {
    organisation: { name, slug, timeZone },
    arrivals: found.map((one) => asArrival(one, seats)),
  };
}

export async function findArrival(scope: Scope, panelId: string) {
  return asArrival(await findPanel(scope, panelId), await listSeats(scope, [panelId]));
}

/** What is printed on a visitor's badge. Not a word of why they are here. */
export async function findBadge(scope: Scope, panelId: string) {
  const { name: organisationName, timeZone } = await findOrganisation(scope);
  const { visitorName, hosts, room, startsAt } = await findArrival(scope, panelId);
  return {
    ...{ organisationName, timeZone, visitorName, room, day: startsAt },
    hosts: hosts.map(({ name }) => name),
  };
}

/** The panel whose visitor carries this code. */
export async function findPanelByCode(scope: Scope, code: string): Promise<string> {
  const [found] = await scope.tx
    .select({ panelId: visits.panelId })
    .from(visits)
    .innerJoin(panels, eq(panels.id, visits.panelId))
    .where(and(eq(visits.code, code), isNull(visits.noShowAt), eq(panels.state, "scheduled")));
  if (!found) throw new NotFound("A visitor with this code");
  return found.panelId;
}

/** Holds the visit until this transaction ends: an arrival and a change of its panel meet one after the other. */
export async function lockVisit(scope: Scope, panelId: string) {
  const [visit] = await scope.tx.select().from(visits).where(eq(visits.panelId, panelId)).for("update");
  if (!visit) throw new NotFound("This panel");
  return visit;
}

function asArrival({ panel, candidate, job, visit }: Panel, seats: Seat[]) {
  return {
    panelId: panel.id,
    visitorName: candidate.name,
    jobTitle: job.title,
    startsAt: panel.startsAt,
    endsAt: panel.endsAt,
    place: panel.place,
    link: panel.link,
    cancelled: panel.state === "cancelled",
    adjustments: panel.adjustments,
    room: visit.room,
    checkedInAt: visit.checkedInAt,
    noShowAt: visit.noShowAt,
    hosts: seats
      .filter(({ panelId }) => panelId === panel.id)
      .map(({ memberId, name, answer, answeredAt }) => ({ memberId, name, answer, answeredAt })),
  };
}
