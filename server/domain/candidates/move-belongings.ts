import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "../scope";
import { BELOW, OF_APPLICATION } from "./rules/belongings";

/** Puts all that hangs on these applications with a candidate, whoever it was with. The applications are moved already. */
export async function moveBelongings(scope: Scope, applicationIds: readonly string[], candidateId: string) {
  if (applicationIds.length === 0) return;
  const among = sql`any(${sql.param(applicationIds)}::uuid[])`;
  const move = (table: SQL, hangs: SQL) =>
    scope.tx.execute(
      sql`update ${table} set candidate_id = ${candidateId} where ${hangs} and candidate_id <> ${candidateId}`,
    );
  for (const table of OF_APPLICATION) await move(sql`${table}`, sql`application_id = ${among}`);
  for (const { table, by, path } of BELOW) {
    const above = path.reduceRight<SQL | null>((higher, [parent, up]) => {
      const hangs = higher && up ? sql`${up} in ${higher}` : sql`${parent}.application_id = ${among}`;
      return sql`(select ${parent.id} from ${parent} where ${hangs})`;
    }, null);
    await move(sql`${table}`, sql`${by} in ${above}`);
  }
}
