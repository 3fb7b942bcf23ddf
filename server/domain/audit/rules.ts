import { createHash, randomBytes } from "node:crypto";
import { newId } from "../ids";
import type { Scope } from "../scope";

/** What an audit entry is about. `applicationId` gathers a whole story under its application. */
export interface Subject {
  id: string;
  applicationId?: string | null;
}

export interface Change {
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

export type Verb = `${string}.${string}`;

/** An entry and its values, which stand apart and are salted into its digest: erasing them leaves the trail whole. */
export function entryFor({ actor, now }: Scope, verb: Verb, subject: Subject, change: Change = {}) {
  const salt = randomBytes(16);
  const { before = null, after = null } = change;
  const id = newId();
  const entry = {
    id,
    at: now,
    actor: actor.type,
    memberId: actor.type === "member" ? actor.memberId : null,
    candidateId: actor.type === "candidate" ? actor.candidateId : null,
    verb,
    subjectType: verb.slice(0, verb.indexOf(".")),
    subjectId: subject.id,
    applicationId: subject.applicationId ?? null,
    digest: digestOf(salt, before, after),
  };
  return { entry, values: { entryId: id, salt, before, after } };
}

/** What the chain holds of an entry: ids, verb, actor, time and the digest of its values, never the values. */
export interface ChainedEntry {
  id: string;
  at: Date;
  actor: string;
  memberId: string | null;
  candidateId: string | null;
  verb: string;
  subjectId: string;
  applicationId: string | null;
  digest: Uint8Array;
}

/** The digest of an entry's values. Keys are ordered, so that what the database gives back has the same one. */
export function digestOf(salt: Uint8Array, before: unknown, after: unknown): Buffer {
  return createHash("sha256").update(salt).update(canonical({ after, before })).digest();
}

/** The hash that closes a batch: over the one before it and over every entry in order. */
export function sealHash(previous: Uint8Array | null, entries: readonly ChainedEntry[]): Buffer {
  const hash = createHash("sha256").update(previous ?? new Uint8Array());
  for (const { id, at, actor, memberId, candidateId, verb, subjectId, applicationId, digest } of entries) {
    const line = [id, at.toISOString(), actor, memberId, candidateId, verb, subjectId, applicationId];
    hash.update(JSON.stringify(line)).update(digest);
  }
  return hash.digest();
}

/** The smallest id an entry can have that was written at this instant: ids are ordered by time. */
export function firstIdAt(instant: Date): string {
  const time = instant.getTime().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}

function canonical(value: unknown): string {
  return JSON.stringify(ordered(JSON.parse(JSON.stringify(value ?? null))));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}
