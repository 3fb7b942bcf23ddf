import { auditEntries, auditValues } from "@/db/schema";
import { insertMany } from "@/db/tenant";
import type { Scope } from "../scope";
import { type Change, entryFor, type Subject, type Verb } from "./rules";

/** Writes down one thing that was done to many rows: an entry for each, as if it had been done to it alone. */
export async function auditMany(scope: Scope, verb: Verb, done: { subject: Subject; change?: Change }[]) {
  const all = done.map(({ subject, change }) => entryFor(scope, verb, subject, change));
  await insertMany(
    scope.tx,
    auditEntries,
    all.map(({ entry }) => entry),
  );
  await insertMany(
    scope.tx,
    auditValues,
    all.map(({ values }) => values),
  );
  if (all.length > 0) scope.trail.push(verb);
}
