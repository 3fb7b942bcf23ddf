import { getTableColumns, type InferInsertModel, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type pg from "pg";
import { type Database, pool, transaction } from "./client";

/** What a query runs on: always inside one organisation's transaction. */
export type Transaction = Database;

/** Who acts, as the policies of the database know them. */
export type Standing =
  | { type: "member"; memberId: string }
  | { type: "candidate"; candidateId: string }
  | { type: "visitor" }
  | { type: "system" };

export type Mode = "read only" | "read write";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Runs `work` in one transaction of one organisation. The settings live and die with the transaction; without them
 * no row of any organisation exists. Rolls back whatever `work` throws. Await nothing but the database inside.
 */
export function inOrganisation<T>(
  organisationId: string,
  standing: Standing,
  work: (tx: Transaction) => Promise<T>,
  mode: Mode,
  from: pg.Pool = pool(),
): Promise<T> {
  // One round trip: the settings cannot be forgotten between two statements.
  return transaction(from, beginning(organisationId, standing, mode), work);
}

/** One transaction of no organisation: it meets the tables that belong to none, and not a row of any other. */
export function outsideOrganisations<T>(
  work: (tx: Transaction) => Promise<T>,
  from: pg.Pool = pool(),
): Promise<T> {
  return transaction(from, "begin", work);
}

/** So many rows travel in one statement: more would keep a process from everything else while it writes them down. */
const handful = 500;

/**
 * Writes many rows of one shape, thousands of times faster than one by one: a column is one array. Tells how many were
 * written; those that break a unique index are left out.
 */
export async function insertMany<T extends PgTable>(tx: Transaction, table: T, rows: InferInsertModel<T>[]) {
  const [first] = rows;
  if (!first) return 0;
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in first);
  const names = sql.join(
    columns.map(([, { name }]) => sql.identifier(name)),
    sql`, `,
  );
  let written = 0;
  for (let from = 0; from < rows.length; from += handful) {
    const some = rows.slice(from, from + handful) as Record<string, unknown>[];
    const arrays = columns.map(([key, column]) => {
      const values = some.map((row) => (row[key] == null ? null : column.mapToDriverValue(row[key])));
      return sql`${sql.param(values)}::${sql.raw(column.getSQLType())}[]`;
    });
    const { rowCount } = await tx.execute(
      sql`insert into ${table} (${names}) select * from unnest(${sql.join(arrays, sql`, `)}) on conflict do nothing`,
    );
    written += rowCount ?? 0;
  }
  return written;
}

function beginning(organisationId: string, standing: Standing, mode: Mode) {
  const settings = {
    organisation_id: uuid(organisationId),
    actor: standing.type,
    member_id: standing.type === "member" ? uuid(standing.memberId) : "",
    candidate_id: standing.type === "candidate" ? uuid(standing.candidateId) : "",
  };
  const sets = Object.entries(settings).map(([name, value]) => `set local app.${name} = '${value}'`);
  return [`begin ${mode}`, ...sets].join("; ");
}

// The settings are part of a statement's text: nothing but a UUID may get there.
function uuid(value: string) {
  if (!UUID.test(value)) throw new Error("An id is not a UUID.");
  return value;
}
