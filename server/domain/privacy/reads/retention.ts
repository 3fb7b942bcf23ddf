import { and, eq, isNull, not, sql } from "drizzle-orm";
import { candidates, retentionNotices } from "@/db/schema";
import { addDays } from "../../applications/rules";
import { isAmong } from "../../ids";
import { findOrganisation } from "../../organisations/reads";
import { dayIn } from "../../organisations/rules";
import type { Scope } from "../../scope";
import { AHEAD_DAYS, goesOn } from "../rules/retention";

export interface Going {
  candidateId: string;
  name: string;
  email: string;
  /** The last day on which they or the organisation did something about an application of theirs. */
  lastContactOn: string;
  /** The day they were told, once they were. */
  erasesOn: string | null;
}

/** The rest is met an hour later. */
export const MOST_SILENT = 2_000;

/**
 * Candidates of whom nothing was heard since a day, the longest ago first. Who is in conversation is never among them:
 * with an open application, hired, told "consult instead", in an engagement, or open to one.
 */
export async function listSilentSince(scope: Scope, { day, timeZone }: { day: string; timeZone: string }) {
  const { rows } = await scope.tx.execute<{
    id: string;
    name: string;
    email: string;
    last_contact_on: string;
    erases_on: string | null;
  }>(sql`
    select c.id, c.name, c.email, last.day::text as last_contact_on, n.erases_on::text
    from candidates c
    cross join lateral (select (greatest(c.created_at,
        (select max(greatest(a.applied_at, a.answered_at, a.stage_entered_at)) from applications a where a.candidate_id = c.id),
        (select max(w.withdrawn_at) from withdrawals w where w.candidate_id = c.id),
        (select max(m.sent_at) from messages m where m.candidate_id = c.id),
        (select max(k.kept_at) from retention_notices k where k.candidate_id = c.id)
      ) at time zone ${timeZone})::date as day) last
    left join retention_notices n on n.candidate_id = c.id and n.kept_at is null
    where c.erased_at is null and c.merged_into_id is null and last.day <= ${day}::date
      and not exists (select 1 from erasures e where e.candidate_id = c.id)
      and not exists (select 1 from engagements e where e.candidate_id = c.id)
      and not exists (select 1 from applications a where a.candidate_id = c.id
        and (a.state in ('active', 'hired', 'consult_instead') or a.open_to_engagement))
    order by last.day, c.id limit ${MOST_SILENT}`);
  return rows.map(
    ({ id, name, email, last_contact_on, erases_on }): Going => ({
      ...{ candidateId: id, name, email },
      ...{ lastContactOn: last_contact_on, erasesOn: erases_on },
    }),
  );
}

/** Who will be erased within the next months, and when; and the setting this comes from. */
export async function findRetention(scope: Scope) {
  const { retentionMonths: months, timeZone } = await findOrganisation(scope);
  const today = dayIn(timeZone, scope.now);
  if (months === null) return { months, today, timeZone, going: [] };
  const day = dayMonthsBefore(addDays(today, AHEAD_DAYS), months);
  const silent = await listSilentSince(scope, { day, timeZone });
  const going = silent.map((one) => ({
    ...one,
    isTold: one.erasesOn !== null,
    goesOn: one.erasesOn ?? goesOn(one.lastContactOn, months),
  }));
  return { months, today, timeZone, going: going.toSorted((a, b) => (a.goesOn < b.goesOn ? -1 : 1)) };
}

/** The notice that stands for a candidate, or null. */
export async function findNotice({ tx }: Scope, candidateId: string) {
  const [found] = await tx
    .select()
    .from(retentionNotices)
    .where(and(eq(retentionNotices.candidateId, candidateId), isNull(retentionNotices.keptAt)));
  return found ?? null;
}

/** The last day from which so many months have passed by a day. */
export function dayMonthsBefore(day: string, months: number): string {
  return goesOn(day, -months);
}

/** Standing notices of people of whom something was heard since: they stay, and would be told anew. */
export const listOverheard = ({ tx }: Scope, silent: readonly string[]) =>
  tx
    .select({ id: retentionNotices.id, candidateId: retentionNotices.candidateId })
    .from(retentionNotices)
    .innerJoin(candidates, eq(candidates.id, retentionNotices.candidateId))
    .where(
      and(
        isNull(retentionNotices.keptAt),
        isNull(candidates.erasedAt),
        not(isAmong(retentionNotices.candidateId, silent)),
      ),
    );
