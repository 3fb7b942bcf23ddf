import { and, isNull, sql } from "drizzle-orm";
import { suppressions } from "@/db/schema";
import type { Scope } from "../../scope";

/** Those of these addresses, as they are compared, to which nothing is sent any more. */
export async function listSuppressed(scope: Scope, addresses: string[]): Promise<Set<string>> {
  const found = await scope.tx
    .select({ addressNorm: suppressions.addressNorm })
    .from(suppressions)
    .where(
      and(
        isNull(suppressions.liftedAt),
        sql`${suppressions.addressNorm} = any(${sql.param(addresses)}::text[])`,
      ),
    );
  return new Set(found.map(({ addressNorm }) => addressNorm));
}
