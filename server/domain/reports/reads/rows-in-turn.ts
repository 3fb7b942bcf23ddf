import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

/**
 * Whether a sub-select finds a row, asked of one row after another. `exists` would say the same, but the planner turns
 * it into a join that reads all there is, where a list that follows an index needs only its first rows.
 */
export function isThere(found: SQLWrapper): SQL<boolean> {
  return sql<boolean>`(select true from ${found} found limit 1) is not null`;
}

/** Whether an id is that of one of these rows, in a statement that is the same for any number of them. */
export function isOneOf(id: AnyPgColumn, rows: { id: string }[]): SQL<boolean> {
  return sql<boolean>`${id} = any(${sql.param(rows.map((row) => row.id))}::uuid[])`;
}

/**
 * Whether an id is among those that a sub-select finds, which are looked for once. `in` would say the same, but the
 * planner turns it into a join that may read all there is.
 */
export function isAmong(id: AnyPgColumn, found: SQLWrapper): SQL<boolean> {
  return sql<boolean>`${id} = any((select array(${found}))::uuid[])`;
}
