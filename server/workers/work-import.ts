import type { Task } from "graphile-worker";
import { z } from "zod";
import { addBatch } from "@/server/domain/imports/add-batch";
import { checkBatch } from "@/server/domain/imports/check-batch";
import { findImport, type Import } from "@/server/domain/imports/reads";
import { removeBatch } from "@/server/domain/imports/remove-batch";
import { BATCH_ROWS } from "@/server/domain/imports/rules";
import { openReader } from "@/server/domain/imports/rules/rows";
import type { Scope } from "@/server/domain/scope";
import { now } from "../gateways/clock";
import { readFile } from "../gateways/storage";
import { readTable } from "../gateways/table-text";
import { asSystem } from "./door";

const given = z.object({ organisationId: z.uuid(), importId: z.uuid() });

export const workImportTask: Task = (payload) => workImport(given.parse(payload));

/** Goes on with an import where it stands, one batch a transaction: run twice, or after a crash, it does all once. */
export async function workImport({ organisationId, importId }: z.output<typeof given>) {
  const within = <T>(work: (scope: Scope) => Promise<T>) => asSystem(organisationId, work, now());
  const found = await within((scope) => findImport(scope, importId));
  if (found.state === "undoing") while (await within((scope) => removeBatch(scope, importId)));
  if (found.state === "checking")
    await goThrough(found, (batch) => within((scope) => checkBatch(scope, batch)));
  if (found.state === "running") await goThrough(found, (batch) => within((scope) => addBatch(scope, batch)));
}

type Batch = Parameters<typeof addBatch>[1];

/** Reads the file from its beginning each time, so that a later row knows of every earlier one. */
async function goThrough(found: Import, work: (batch: Batch) => Promise<boolean>) {
  const rows = readTable(await readFile(found.storageKey), found.encoding);
  const see = openReader(found.mapping ?? {}, found.source);
  for (let from = 0; from < rows.length; from += BATCH_ROWS) {
    const seen = rows.slice(from, from + BATCH_ROWS).map(see);
    if (from < found.rowsDone) continue;
    if (!(await work({ importId: found.id, from, total: rows.length, seen }))) return;
  }
}
