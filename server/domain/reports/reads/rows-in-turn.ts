import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

/**
 * Whether a sub-select finds a row, asked of one row after another. `exists` would say the same, but the planner turns
 * it into a join that reads all there is, where a list that follows an index needs only its first rows.
 */
export function isThere(found: SQLWrapper): SQL<boolean> {
  return sql<boolean>`(select true from ${found} found limit 1) is not null`;
}

/**
 * Whether an id is one that a sub-select finds, which is asked once. `in` would say the same, but the
 * planner turns it into a join that may read all there is.
 */
export function isFoundBy(id: AnyPgColumn, found: SQLWrapper): SQL<boolean> {
  return sql<boolean>`${id} = any((select array(${found}))::uuid[])`;
}
