import { and, asc, eq, gte, isNotNull, lt, or } from "drizzle-orm";
import { members, panels, visits } from "@/db/schema";
import { NotFound } from "../../errors";
import { findOrganisation } from "../../organisations/reads";
import { memberOf, type Scope } from "../../scope";
import { arrivalsOf } from "../rules/visits";
import { type Adjustments, listAdjustments } from "./adjustments";
import { takeTurn } from "./applicants";
import { arrivalOf, findPanel, listSeats, type Panel, panelsWhere, type Seat } from "./panels";

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
  return { organisation: { name, slug, timeZone }, arrivals: await asArrivals(scope, found) };
}

export async function findArrival(scope: Scope, panelId: string) {
  const [arrival] = await asArrivals(scope, [await findPanel(scope, panelId)]);
  if (!arrival) throw new NotFound("This panel");
  return arrival;
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

/** Whoever carries this code, so that reception sees who it is before it checks them in. */
export async function findArrivalByCode(scope: Scope, code: string) {
  const [found] = await scope.tx
    .select({ panelId: visits.panelId })
    .from(visits)
    .innerJoin(panels, eq(panels.id, visits.panelId))
    .where(and(eq(visits.code, code), eq(panels.state, "scheduled")));
  if (!found) throw new NotFound("A visitor with this code");
  return findArrival(scope, found.panelId);
}

/** Everything that whoever arranges the day needs of a panel: the code, and what the candidate needs. */
export async function findDay(scope: Scope, panelId: string) {
  const { panel, visit } = await findPanel(scope, panelId);
  const [stated] = await listAdjustments(scope, [panel.applicationId]);
  return {
    ...(await findArrival(scope, panelId)),
    applicationId: panel.applicationId,
    name: panel.name,
    timeZone: panel.timeZone,
    code: visit.code,
    stated: stated ?? null,
  };
}

/** Who has checked a visitor in, as the beginning of a sentence. */
export async function findReceiver(scope: Scope, visit: { checkedInBy: string | null }) {
  if (!visit.checkedInBy) return null;
  if (visit.checkedInBy === memberOf(scope)) return "You have";
  const [member] = await scope.tx
    .select({ name: members.name })
    .from(members)
    .where(eq(members.id, visit.checkedInBy));
  return member ? `${member.name} has` : null;
}

/** Holds a panel that is about to change: in turn with what else is arranged, and with its visitor's arrival. */
export async function lockPanel(scope: Scope, panelId: string) {
  const applicationOf = scope.tx
    .select({ id: panels.applicationId })
    .from(panels)
    .where(eq(panels.id, panelId));
  await takeTurn(scope, applicationOf);
  return lockVisit(scope, panelId);
}

/** Holds the visit until this transaction ends: an arrival and a change of its panel meet one after the other. */
export async function lockVisit(scope: Scope, panelId: string) {
  const [visit] = await scope.tx.select().from(visits).where(eq(visits.panelId, panelId)).for("update");
  if (!visit) throw new NotFound("This panel");
  return visit;
}

async function asArrivals(scope: Scope, found: Panel[]) {
  if (found.length === 0) return [];
  const seats = await listSeats(
    scope,
    found.map(({ panel }) => panel.id),
  );
  const needs = await listAdjustments(scope, [...new Set(found.map(({ panel }) => panel.applicationId))]);
  return found.map((one) => asArrival(one, seats, needs));
}

function asArrival({ panel, candidate, job, visit }: Panel, seats: Seat[], needs: Adjustments[]) {
  return {
    panelId: panel.id,
    visitorName: candidate.name,
    jobTitle: job.title,
    startsAt: panel.startsAt,
    endsAt: panel.endsAt,
    place: panel.place,
    link: panel.link,
    cancelled: panel.state === "cancelled",
    adjustments: needs.find(({ applicationId }) => applicationId === panel.applicationId)?.words ?? "",
    ...arrivalOf(visit),
    hosts: seats
      .filter(({ panelId }) => panelId === panel.id)
      .map(({ memberId, name, answer, answeredAt }) => ({ memberId, name, answer, answeredAt })),
  };
}
