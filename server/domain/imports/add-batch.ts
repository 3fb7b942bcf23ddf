import { inArray } from "drizzle-orm";
import { candidates } from "@/db/schema";
import { insertMany } from "@/db/tenant";
import { audit } from "../audit/record";
import { emailNorm, nameNorm } from "../candidates/rules";
import { newId } from "../ids";
import { findJob } from "../jobs/reads";
import type { Scope } from "../scope";
import type { Batch } from "./check-batch";
import { enterMany } from "./enter-many";
import { type Noted, noteBatch } from "./note-batch";
import { holdImport } from "./reads";
import { JOB_CLOSED, KNOWN_ALREADY } from "./rules";
import type { Person } from "./rules/rows";
import { tagMany } from "./tag-many";

/**
 * Adds whoever is new in some rows of a file, in one transaction with the note of how far it has come: a batch that a
 * dying worker left is done again, and one that was done is left out. Known people stay as they are. Tells whether
 * the file goes on.
 */
export async function addBatch(scope: Scope, { importId, from, total, seen }: Batch): Promise<boolean> {
  const held = await holdImport(scope, importId);
  if (held.state !== "running" || held.rowsDone !== from) return held.state === "running";
  const isClosed = held.jobId !== null && (await findJob(scope, held.jobId)).state === "closed";
  const wanted = isClosed
    ? []
    : seen.flatMap((one) =>
        "person" in one ? [{ ...one.person, rowNumber: one.row.number, id: newId() }] : [],
      );
  await insertMany(
    scope.tx,
    candidates,
    wanted.map(({ id, name, email, phone, location, source }) => ({
      ...{ id, name, nameNorm: nameNorm(name), email, emailNorm: emailNorm(email) },
      ...{ phone, location, source, createdAt: scope.now },
    })),
  );
  const added = await listThere(scope, wanted);
  if (held.jobId) await enterMany(scope, { ...held, jobId: held.jobId }, added);
  await tagMany(scope, held, added);

  const idOf = new Map(added.map(({ rowNumber, id }) => [rowNumber, id]));
  const noted = seen.map((one): Noted => {
    const { row } = one;
    if ("refusal" in one) return { row, fate: one.isKnown ? "known" : "broken", reason: one.refusal };
    const addedId = idOf.get(row.number);
    if (addedId) return { row, fate: "added", addedId };
    return isClosed
      ? { row, fate: "broken", reason: JOB_CLOSED }
      : { row, fate: "known", reason: KNOWN_ALREADY };
  });
  await noteBatch(scope, held, noted, {
    rowsTotal: total,
    ...(from + seen.length >= total && { state: "done", finishedAt: scope.now }),
  });
  await audit(scope, "import.batch-added", held, { after: { rows: seen.length, people: added.length } });
  return true;
}

export type Added = Person & { id: string; rowNumber: number };

/** Of these, whoever was written just now: an address that was there already kept the row it had. */
async function listThere(scope: Scope, wanted: readonly Added[]): Promise<Added[]> {
  const rows = await scope.tx
    .select({ id: candidates.id })
    .from(candidates)
    .where(
      inArray(
        candidates.id,
        wanted.map(({ id }) => id),
      ),
    );
  const there = new Set(rows.map(({ id }) => id));
  return wanted.filter(({ id }) => there.has(id));
}
