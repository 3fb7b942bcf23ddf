import type { Task } from "graphile-worker";
import { z } from "zod";
import { issueReference } from "@/server/domain/engagements/issue-reference";
import { findReferenceWords, lockReference } from "@/server/domain/engagements/reads/references";
import type { Scope } from "@/server/domain/scope";
import { env } from "../env";
import { now } from "../gateways/clock";
import { drawReference } from "../gateways/paper/reference";
import { putFile } from "../gateways/storage";
import { sha256Of } from "./contract-pdf";
import { asSystem } from "./door";

const payload = z.object({ organisationId: z.uuid(), referenceId: z.uuid() });

export const sealReferenceTask: Task = (given) => sealChecked(payload.parse(given), now());

/** Makes the sealed PDF of a reference that somebody has checked, and issues it. Run twice, it issues once. */
export async function sealChecked({ organisationId, referenceId }: z.output<typeof payload>, sealedAt: Date) {
  const words = await asSystem(organisationId, (scope) => readChecked(scope, referenceId), sealedAt);
  if (!words) return;
  const bytes = await drawReference({ ...words, verifyAt: `${env.appUrl}/verify` }, sealedAt);
  const storageKey = `references/${referenceId}-${sealedAt.getTime()}.pdf`;
  await putFile(storageKey, bytes);
  const file = { referenceId, storageKey, sizeBytes: bytes.length, sha256: sha256Of(bytes) };
  await asSystem(organisationId, (scope) => issueReference(scope, file), sealedAt);
}

async function readChecked(scope: Scope, referenceId: string) {
  const reference = await lockReference(scope, referenceId);
  if (!reference.checkedAt || reference.issuedAt) return null;
  return findReferenceWords(scope, reference);
}
