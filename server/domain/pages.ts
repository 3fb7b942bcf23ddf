import { and, asc, desc, eq, gt, inArray, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { Scope } from "./scope";

// Long lists are read a page at a time: the next page begins behind the last row of the one before.

/** The place in a list after which it goes on: a row's moment (a day is its midnight), and its id among equals. */
export interface Place {
  at: Date;
  id: string;
}

/** The columns that a list is ordered by: a moment or a day, then the id. */
interface Order {
  at: AnyPgColumn;
  id: AnyPgColumn;
}

const place = z.object({
  at: z.iso.datetime().pipe(z.coerce.date<string>().min(new Date(0))),
  id: z.uuid(),
});

export const placeText = ({ at, id }: Place) => `${at.toISOString()}_${id}`;

/** Reads a place back. What is no place begins the list anew. */
export function placeOf(cursor: string | undefined): Place | null {
  const [at, id] = (cursor ?? "").split("_");
  return place.safeParse({ at, id }).data ?? null;
}

// Compared as a pair, so that an index of both leads straight to the place.

/** What comes behind a place where the latest stands first; all of the list without one. */
export const earlierThan = (place: Place | null, { at, id }: Order): SQL | undefined =>
  place ? sql`(${at}, ${id}) < (${place.at.toISOString()}, ${place.id}::uuid)` : undefined;

/** What comes behind a place where the earliest stands first. */
export const laterThan = (place: Place | null, { at, id }: Order): SQL | undefined =>
  place ? sql`(${at}, ${id}) > (${place.at.toISOString()}, ${place.id}::uuid)` : undefined;

/**
 * Whether a row is one of these few: the first that are wanted, in their order, found before anything is joined to them.
 * PostgreSQL takes what policies let through for a tenth of what it is, so that it would join a long list to all that
 * is said of its rows, and sort it, to show forty.
 */
export function isAmongFirst(
  { tx }: Scope,
  table: PgTable & { id: AnyPgColumn },
  { wanted, order, most }: { wanted: SQL | undefined; order: SQL[]; most: number },
): SQL {
  const few = tx
    .select({ id: table.id })
    .from(table)
    .where(wanted)
    .orderBy(...order)
    .limit(most);
  return inArray(table.id, few);
}

/** Beyond this many, a list says "more than". */
export const mostCounted = 1_000;

/** How many there are, counted no further than `most`. */
export const countedTo = (most: number, counted: number) => ({
  total: Math.min(counted, most),
  isMore: counted > most,
});

/** How many rows of a table are wanted, counted no further than a list needs to know. */
export async function countSome({ tx }: Scope, table: PgTable, wanted: SQL | undefined) {
  const some = tx
    .select({ one: sql`1`.as("one") })
    .from(table)
    .where(wanted)
    .limit(mostCounted + 1)
    .as("some");
  return countedTo(mostCounted, await tx.$count(some));
}

/** Of one row more than a page holds: the page, and where the next one begins, if there is one. */
export function pageOf<Row extends { id: string }>(found: Row[], length: number, atOf: (row: Row) => Date) {
  const rows = found.slice(0, length);
  const last = rows.at(-1);
  return { rows, next: found.length > length && last ? placeText({ at: atOf(last), id: last.id }) : null };
}

/**
 * How a list is ordered and gone on with in which those stand first that need somebody: by their state in the order of
 * `states`, then the latest. `cursor` is the state and the place of the last row shown.
 */
export function byState(
  states: readonly string[],
  { state, at, id }: Order & { state: AnyPgColumn },
  cursor: string | undefined,
) {
  const [of = "", ...rest] = (cursor ?? "").split("_");
  const shown = states.indexOf(of);
  const place = shown < 0 ? null : placeOf(rest.join("_"));
  const rank = sql`array_position(${sql.param(states)}::text[], ${state})`;
  return {
    // PostgreSQL counts from one.
    beyond: place ? or(gt(rank, shown + 1), and(eq(state, of), earlierThan(place, { at, id }))) : undefined,
    order: [asc(rank), desc(at), desc(id)],
  };
}

/** The page of such a list, as `pageOf` makes it. */
export function pageOfStates<Row extends { id: string; state: string }>(
  found: Row[],
  length: number,
  atOf: (row: Row) => Date,
) {
  const { rows, next } = pageOf(found, length, atOf);
  return { rows, next: next && `${rows.at(-1)?.state}_${next}` };
}
