import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/**
 * Whether a sub-select finds a row, asked of one row after another. `exists` would say the same, but the planner turns
 * it into a join that reads all there is, where a list that follows an index needs only its first rows.
 */
export function isThere(found: SQLWrapper): SQL<boolean> {
  return sql<boolean>`(select true from ${found} found limit 1) is not null`;
}
