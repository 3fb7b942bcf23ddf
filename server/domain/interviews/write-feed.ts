import { and, asc, eq, exists, gt, isNull, sql } from "drizzle-orm";
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { panelists, panels } from "@/db/schema";
import { harmlessName } from "../emails/rules/values";
import { findOrganisation } from "../organisations/reads";
import { memberOf, type Scope } from "../scope";
import { listSeats, panelsWhere } from "./reads/panels";
import { inWords } from "./rules/panels";

const kept = 60 * 86_400_000;

/**
 * A member's own panels for their calendar programs: no more than their invitations said. Who reads it may be a
 * machine far away, so it names no address, no code, nothing the candidate needs, and not a word of scores.
 */
export async function writeFeed(scope: Scope): Promise<string> {
  const { name, slug } = await findOrganisation(scope);
  const found = await listOwn(scope);
  const seats =
    found.length > 0
      ? await listSeats(
          scope,
          found.map(({ panel }) => panel.id),
        )
      : [];
  const calendar = ical({
    name: `Panels at ${name}`,
    prodId: { company: "Second Door", product: "Interviews", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3_600,
  });
  for (const { panel, candidate, job } of found) {
    const names = seats.filter(({ panelId }) => panelId === panel.id).map((seat) => seat.name);
    calendar.createEvent({
      id: panel.id,
      sequence: panel.sequence,
      stamp: scope.now,
      start: panel.startsAt,
      end: panel.endsAt,
      summary: `${panel.name}: ${harmlessName(candidate.name)}`,
      description: `${job.title} at ${name} (${slug}). The panel: ${inWords(names)}.`,
      location: panel.place || panel.link || null,
      url: panel.link || null,
      status: ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

function listOwn(scope: Scope) {
  const mine = scope.tx
    .select({ one: sql`1` })
    .from(panelists)
    .where(
      and(
        eq(panelists.panelId, panels.id),
        eq(panelists.memberId, memberOf(scope)),
        isNull(panelists.releasedAt),
      ),
    );
  const recent = gt(panels.endsAt, new Date(scope.now.getTime() - kept));
  return panelsWhere(scope, and(exists(mine), eq(panels.state, "scheduled"), recent))
    .orderBy(asc(panels.startsAt))
    .limit(500);
}
