import { randomBytes } from "node:crypto";
import { auditEntries, auditValues } from "@/db/schema";
import { newId } from "../ids";
import type { Scope } from "../scope";
import { digestOf } from "./rules";

/** What an audit entry is about. `applicationId` gathers a whole story under its application. */
export interface Subject {
  id: string;
  applicationId?: string | null;
}

export interface Change {
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/**
 * Writes down who did what to which row, with its values before and after. The verb is `noun.past-participle`, such
 * as `decision.recorded`. The values stand apart, salted into the entry's digest, so that erasing them leaves the
 * trail whole.
 */
export async function audit(
  scope: Scope,
  verb: `${string}.${string}`,
  subject: Subject,
  change: Change = {},
) {
  const salt = randomBytes(16);
  const { before = null, after = null } = change;
  const id = newId();
  await scope.tx.insert(auditEntries).values({
    id,
    at: scope.now,
    actor: scope.actor.type,
    memberId: scope.actor.type === "member" ? scope.actor.memberId : null,
    candidateId: scope.actor.type === "candidate" ? scope.actor.candidateId : null,
    verb,
    subjectType: verb.slice(0, verb.indexOf(".")),
    subjectId: subject.id,
    applicationId: subject.applicationId ?? null,
    digest: digestOf(salt, before, after),
  });
  await scope.tx.insert(auditValues).values({ entryId: id, salt, before, after });
  scope.trail.push(verb);
}
