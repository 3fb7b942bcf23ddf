import type { SQL } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";

export type Owned = PgTable & { candidateId: AnyPgColumn; applicationId?: AnyPgColumn };
type Columns = Record<string, AnyPgColumn | SQL.Aliased>;

/** What "my data" hands out of a table: the columns that are the candidate's to know, and no other. */
export interface Part {
  table: Owned;
  columns: Columns;
}

/** A part, its columns picked off the table itself. */
export const part = <T extends Owned>(table: T, pick: (t: T) => Columns): Part => ({
  table,
  columns: pick(table),
});
