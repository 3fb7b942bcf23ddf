import { auditEntries, auditValues } from "@/db/schema";
import type { Scope } from "../scope";
import { type Change, entryFor, type Subject, type Verb } from "./rules";

/**
 * Writes down who did what to which row, with its values before and after. The verb is `noun.past-participle`, such
 * as `decision.recorded`.
 */
export async function audit(scope: Scope, verb: Verb, subject: Subject, change: Change = {}) {
  const { entry, values } = entryFor(scope, verb, subject, change);
  await scope.tx.insert(auditEntries).values(entry);
  await scope.tx.insert(auditValues).values(values);
  scope.trail.push(verb);
}
