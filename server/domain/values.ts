import { sql } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Scope } from "./scope";

const most = 100;

/**
 * The different texts of a column, in their order: from one to the next along an index that begins with the
 * organisation and this column, never through all rows.
 */
export async function valuesAlong(
  { tx }: Scope,
  table: PgTable & { organisationId: AnyPgColumn },
  column: AnyPgColumn,
): Promise<string[]> {
  const order = sql`order by ${table.organisationId}, ${column} limit 1`;
  const { rows } = await tx.execute<{ value: string }>(
    sql`with recursive known (value) as (
        (select ${column} from ${table} ${order})
        union all
        select (select ${column} from ${table} where ${column} > known.value ${order})
        from known where known.value is not null
      ) select value from known where value is not null limit ${most}`,
  );
  return rows.map(({ value }) => value);
}
