import { inArray } from "drizzle-orm";
import { candidates } from "@/db/schema";
import { emailNorm } from "../candidates/rules";
import type { Scope } from "../scope";
import { type Noted, noteBatch } from "./note-batch";
import { holdImport } from "./reads";
import { KNOWN_ALREADY } from "./rules";
import type { Sighting } from "./rules/rows";

export interface Batch {
  importId: string;
  /** How many rows come before these. */
  from: number;
  total: number;
  seen: readonly Sighting[];
}

/**
 * Looks at some rows of a file, and notes who is known and what is broken. Whatever another worker has looked at
 * already is left out. Tells whether the file goes on.
 */
export async function checkBatch(scope: Scope, { importId, from, total, seen }: Batch): Promise<boolean> {
  const held = await holdImport(scope, importId);
  if (held.state !== "checking" || held.rowsDone !== from) return held.state === "checking";
  const addresses = seen.flatMap((one) => ("person" in one ? [emailNorm(one.person.email)] : []));
  const rows = await scope.tx
    .select({ address: candidates.emailNorm })
    .from(candidates)
    .where(inArray(candidates.emailNorm, addresses));
  const known = new Set(rows.map(({ address }) => address));
  const noted = seen.map((one): Noted => {
    const { row } = one;
    if ("refusal" in one) return { row, fate: one.isKnown ? "known" : "broken", reason: one.refusal };
    return known.has(emailNorm(one.person.email))
      ? { row, fate: "known", reason: KNOWN_ALREADY }
      : { row, fate: "added" };
  });
  await noteBatch(scope, held, noted, {
    rowsTotal: total,
    ...(from + seen.length >= total && { state: "checked" }),
  });
  return true;
}
