import { and, eq, gt, inArray, lt, ne } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { proposals, proposedTimes } from "@/db/schema";
import { findOrganisation, listHolidayDays } from "../../organisations/reads";
import { dayIn } from "../../organisations/rules";
import type { Scope } from "../../scope";
import type { AvailabilityInput, SlotsInput } from "../input";
import type { Stretch } from "../rules/hours";
import { findSlots, prepare, type Slot, seatOf, whyNotFree } from "../rules/slots";
import { findApplicant } from "./applicants";
import { listSitters } from "./availability";
import { listPeople } from "./scheduling";

/** How many days are looked through at once. */
const WINDOW_DAYS = 14;
/** The soonest a panel is proposed: people need to hear of it. */
const NOTICE_MS = 3_600_000;

/** The times at which a panel could meet within two weeks, and on which day to look on. */
export async function listSlots(scope: Scope, input: SlotsInput) {
  const { timeZone } = await findOrganisation(scope);
  const { candidate } = await findApplicant(scope, input.applicationId);
  const today = dayIn(timeZone, scope.now);
  const from = input.from && input.from > today ? input.from : today;
  const first = Temporal.PlainDate.from(from);
  const after = first.add({ days: WINDOW_DAYS });
  const window: Stretch = {
    from: Math.max(midnightOf(first, timeZone), scope.now.getTime() + NOTICE_MS),
    until: midnightOf(after, timeZone),
  };
  const people = (ids: string[]) => listSitters(scope, ids, window, input.panelId ?? null);
  const slots =
    input.panelistIds.length > 0
      ? findSlots({
          ...{ window, timeZone, candidateTimeZone: candidate.timeZone },
          durationMinutes: input.durationMinutes,
          panelists: await people(input.panelistIds),
          alternates: await people(input.alternateIds),
          optional: await people(input.optionalIds),
          holidays: await listHolidayDays(scope),
        })
      : [];
  const offered = await listOffered(scope, input.applicationId, window);
  return {
    ...{ from, timeZone },
    until: after.subtract({ days: 1 }).toString(),
    before: from > today ? first.subtract({ days: WINDOW_DAYS }).toString() : null,
    after: after.toString(),
    slots: slots.map((slot) => ({ ...slot, isOfferedElsewhere: isOffered(slot, offered) })),
  };
}

/**
 * Everybody who could sit on a panel, those who should be asked first before those who carry enough: each with their
 * load in the week of that time, and why they are not free.
 */
export async function listAvailability(scope: Scope, input: AvailabilityInput) {
  const { candidate } = await findApplicant(scope, input.applicationId);
  const people = await listPeople(scope, candidate.emailNorm);
  const from = (input.startsAt ?? scope.now).getTime();
  const at: Stretch = { from, until: Math.max(from + 1, input.endsAt?.getTime() ?? from + 1) };
  const ids = people.map(({ memberId }) => memberId);
  const sitters = await listSitters(scope, ids, at, input.panelId ?? null);
  const found = people.flatMap((person) => {
    const sitter = sitters.find(({ memberId }) => memberId === person.memberId);
    if (!sitter) return [];
    const ready = prepare(sitter, at);
    const { load, weeklyLimit, isOver } = seatOf(ready, at);
    const hindrance = input.startsAt ? whyNotFree(ready, at) : null;
    // What they carry beside this panel.
    return { ...person, timeZone: sitter.timeZone, load: load - 1, weeklyLimit, isOver, hindrance };
  });
  return found.toSorted((a, b) => Number(a.isOver) - Number(b.isOver) || a.name.localeCompare(b.name));
}

interface Offered {
  startsAt: Date;
  endsAt: Date;
  memberIds: string[];
}

/** Times that other candidates may still choose: the same people are proposed twice, and the first choice wins. */
async function listOffered(
  scope: Scope,
  applicationId: string,
  { from, until }: Stretch,
): Promise<Offered[]> {
  const rows = await scope.tx
    .select({
      startsAt: proposedTimes.startsAt,
      endsAt: proposedTimes.endsAt,
      memberIds: proposals.panelistIds,
    })
    .from(proposedTimes)
    .innerJoin(proposals, eq(proposals.id, proposedTimes.proposalId))
    .where(
      and(
        inArray(proposals.state, ["open"]),
        gt(proposals.expiresAt, scope.now),
        ne(proposals.applicationId, applicationId),
        lt(proposedTimes.startsAt, new Date(until)),
        gt(proposedTimes.endsAt, new Date(from)),
      ),
    );
  return rows;
}

function isOffered({ startsAt, endsAt, seats }: Slot, offered: Offered[]): boolean {
  return offered.some(
    (one) =>
      one.startsAt < endsAt &&
      one.endsAt > startsAt &&
      seats.some(({ memberId }) => one.memberIds.includes(memberId)),
  );
}

function midnightOf(day: Temporal.PlainDate, timeZone: string): number {
  return day.toZonedDateTime(timeZone).epochMilliseconds;
}
