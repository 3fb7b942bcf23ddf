import { type SQL, sql } from "drizzle-orm";

/** Everybody whom erasing one person is about: the person's rows, their applications, and what names them elsewhere. */
export interface Erased {
  /** The candidate, and whoever was merged into them. */
  candidates: readonly string[];
  applications: readonly string[];
  /** Rows of theirs that the trail may be about. */
  subjects: readonly string[];
  names: readonly string[];
  emails: readonly string[];
}

export interface Step {
  table: string;
  sql: (who: Erased) => SQL;
}

export const among = (ids: readonly string[]) => sql`any(${sql.param(ids)}::uuid[])`;
export const texts = (all: readonly string[]) => sql`any(${sql.param(all)}::text[])`;
export const theirs = ({ candidates }: Erased) => sql`candidate_id = ${among(candidates)}`;
export const ofApplications = ({ applications }: Erased) => sql`application_id = ${among(applications)}`;
/** Words in which one of their names or addresses stands. */
export const named = (words: SQL, { names, emails }: Erased) =>
  sql`exists (select 1 from unnest(${sql.param([...names, ...emails])}::text[]) one
    where strpos(lower(${words}), lower(one)) > 0)`;
export const cards = (who: Erased) => sql`(select id from scorecards where ${ofApplications(who)})`;
export const unsigned = (who: Erased) =>
  sql`(select id from contracts where ${theirs(who)} and signed_at is null)`;

export const empty = (table: string, sets: string, where: (who: Erased) => SQL): Step => ({
  table,
  sql: (who) => sql`update ${sql.identifier(table)} set ${sql.raw(sets)} where ${where(who)}`,
});
export const remove = (table: string, where: (who: Erased) => SQL): Step => ({
  table,
  sql: (who) => sql`delete from ${sql.identifier(table)} where ${where(who)}`,
});
