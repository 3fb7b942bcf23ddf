import { type AnyColumn, type BuildExtraConfigColumns, type SQL, sql } from "drizzle-orm";
import {
  check,
  customType,
  date,
  foreignKey,
  type PgColumnBuilderBase,
  type PgTableExtraConfigValue,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";

/** The tenant of a row: filled by the transaction's own setting, so that no query ever writes it. */
const organisationId = () =>
  uuid("organisation_id")
    .notNull()
    .default(sql`nullif(current_setting('app.organisation_id', true), '')::uuid`);

const id = () => uuid("id").notNull().default(sql`uuidv7()`);

/** An instant, in UTC. */
export const at = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** A calendar day without a zone, as `YYYY-MM-DD`. */
export const on = (name: string) => date(name, { mode: "string" });

export const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** One of a fixed list of words. Never a PostgreSQL enum: row-level security would keep it off its index. */
export const oneOf = (name: string, column: AnyColumn, words: readonly string[]) =>
  check(name, sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(", "))})`);

export const word = <const T extends readonly [string, ...string[]]>(name: string, words: T) =>
  text(name, { enum: words as unknown as [string, ...string[]] }).$type<T[number]>();

// Settings are read through a sub-select, so that PostgreSQL evaluates them once per statement.
export const currentOrganisation = sql.raw(
  "(select nullif(current_setting('app.organisation_id', true), '')::uuid)",
);
export const currentMember = sql.raw("(select nullif(current_setting('app.member_id', true), '')::uuid)");
export const currentCandidate = sql.raw(
  "(select nullif(current_setting('app.candidate_id', true), '')::uuid)",
);
/**
 * Who acts is asked as a whole yes or no: PostgreSQL takes such a sub-select to be true for one row in two. Compared
 * outside it, `(select …) in (…)`, it would expect one row in two hundred, and read and sort a whole organisation.
 */
const acts = (...actors: ("member" | "system" | "candidate" | "visitor")[]) =>
  sql.raw(`(select current_setting('app.actor', true) in (${actors.map((one) => `'${one}'`).join(", ")}))`);

/**
 * What reaches beyond the organisation's own members and workers. What is not said here, nobody else may do.
 * `hidden` is what a member must not read although it is their organisation's: blind scoring.
 */
export interface Reach {
  candidateReads?: SQL;
  candidateAdds?: SQL;
  visitorReads?: SQL;
  visitorAdds?: SQL;
  hidden?: SQL;
}

/** The roles that serve requests and jobs. The restrictive policies are theirs; `finder` only ever returns ids. */
const SERVING = ["second_door_app", "second_door_worker"];

/**
 * Whether a member is blind to the application of a row. Most members owe no scorecard at all: that is found out once
 * for each statement, and only the others are asked about row by row.
 */
export const blind = sql.raw("((select may_be_blind()) and blind_to(application_id))");

/** The same for a row that is about a person and none of their applications: blind to one, blind to it. */
export const blindToPerson = (table: string) =>
  sql.raw(
    `((select may_be_blind()) and exists (select 1 from applications a where a.organisation_id = ${table}.organisation_id and a.candidate_id = ${table}.candidate_id and blind_to(a.id)))`,
  );

/** Rows that belong to the candidate who is asking. */
export const own = sql`candidate_id = ${currentCandidate}`;
export const anything = sql`true`;

export function tenantPolicies(table: string, reach: Reach) {
  const reads = sql`(${acts("member", "system")} or (${acts("candidate")} and ${reach.candidateReads ?? sql`false`}) or (${acts("visitor")} and ${reach.visitorReads ?? sql`false`}))`;
  const writes = sql`(${acts("member", "system")} or (${acts("candidate")} and ${reach.candidateAdds ?? sql`false`}) or (${acts("visitor")} and ${reach.visitorAdds ?? sql`false`}))`;
  const tenant = sql`organisation_id = ${currentOrganisation}`;
  const all = [
    pgPolicy(`${table}_tenant`, { as: "permissive", for: "all", using: tenant, withCheck: tenant }),
    pgPolicy(`${table}_reach`, {
      as: "restrictive",
      for: "all",
      to: SERVING,
      using: reads,
      withCheck: writes,
    }),
  ];
  if (reach.hidden) {
    const seen = sql`(not ${acts("member")} or not (${reach.hidden}))`;
    // For changes too: an update or delete that reads nothing must not reach what cannot be read.
    const blind = { as: "restrictive", for: "all", to: SERVING, using: seen, withCheck: sql`true` } as const;
    all.push(pgPolicy(`${table}_blind`, blind));
  }
  return all;
}

interface Base {
  organisationId: ReturnType<typeof organisationId>;
  id: ReturnType<typeof id>;
}

/** A table of an organisation: tenant column, composite key, and the policies that keep others out. */
export function tenantTable<Name extends string, Columns extends Record<string, PgColumnBuilderBase>>(
  name: Name,
  columns: Columns,
  extras: (
    table: BuildExtraConfigColumns<Name, Columns & Base, "pg">,
  ) => PgTableExtraConfigValue[] = () => [],
  reach: Reach = {},
) {
  const base: Base = { organisationId: organisationId(), id: id() };
  return pgTable(name, { ...base, ...columns } as Columns & Base, (table) => {
    const keyed = table as unknown as { organisationId: AnyColumn; id: AnyColumn };
    return [
      primaryKey({ name: `${name}_pk`, columns: [keyed.organisationId, keyed.id] as never }),
      ...tenantPolicies(name, reach),
      ...extras(table as never),
    ];
  });
}

/** A key to another table of the same organisation. A plain key would let one tenant point at another's row. */
export function belongsTo(
  name: string,
  table: { organisationId: AnyColumn },
  column: AnyColumn,
  parent: { organisationId: AnyColumn; id: AnyColumn },
) {
  return foreignKey({
    name: `${name}_fk`,
    columns: [table.organisationId, column] as never,
    foreignColumns: [parent.organisationId, parent.id] as never,
  });
}
