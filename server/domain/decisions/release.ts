import { outcomes } from "@/db/schema";
import { lockApplication } from "../applications/reads";
import { audit } from "../audit/record";
import { queueEmail } from "../emails/queue";
import { NotFound, refuse } from "../errors";
import { newId } from "../ids";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { ReleaseMoment } from "./input";
import { findStandingDecision, findStandingOutcome } from "./reads";
import { findRecipient, hasApprovedOffer, isJobHired } from "./reads/release";
import { OUTCOME_OF, refuseRelease } from "./rules";
import { momentOf, refuseMoment } from "./rules/moments";
import { refuseWaiting } from "./rules/telling";

export interface Release {
  applicationId: string;
  when: ReleaseMoment;
  feedback?: string;
  /** The terms of "consult instead", as its mail says them. */
  fields?: Record<string, string | number | boolean | null>;
}

/** Sends a decision on its way to the candidate. Until it leaves, the release can be cancelled and nothing was said. */
export async function releaseDecision(scope: Scope, { applicationId, when, feedback, fields = {} }: Release) {
  const { state, candidateId, jobId } = await lockApplication(scope, applicationId);
  const decision = await findStandingDecision(scope, applicationId);
  const standing = await findStandingOutcome(scope, applicationId);
  const facts = { state, kind: decision?.kind ?? null, outcome: standing?.state ?? null };
  const grounds = {
    hasTerms: "scope" in fields,
    hasApprovedOffer: await hasApprovedOffer(scope, applicationId),
  };
  refuse(refuseRelease({ ...facts, ...grounds }));
  if (!decision) throw new NotFound("This decision");

  const { mornings, to, known } = await findRecipient(scope, applicationId);
  const leavesAt = momentOf(when, mornings, scope.now);
  const { readerZone } = mornings;
  const waitsForHire = when === "hire_signed";
  if (waitsForHire)
    refuse(refuseWaiting({ kind: decision.kind, isHired: await isJobHired(scope, jobId) }), "when");
  refuse(refuseMoment({ when, leavesAt, readerZone, now: scope.now }), "when");

  const said = { ...known, ...fields, feedback: feedback || null };
  const id = newId();
  const kind = OUTCOME_OF[decision.kind];
  const outboxId = await queueEmail(scope, {
    kind: `outcome_${kind}`,
    key: `outcome:${id}`,
    to,
    fields: said,
    applicationId,
    candidateId,
    dueAt: leavesAt,
    isHeld: waitsForHire,
  });
  const released = { releasedBy: memberOf(scope), releasedAt: scope.now, leavesAt };
  const values = {
    id,
    applicationId,
    candidateId,
    decisionId: decision.id,
    kind,
    outboxId,
    waitsForHire,
    fields: said,
    ...released,
  };
  const [outcome] = await scope.tx.insert(outcomes).values(values).returning();
  if (!outcome) throw new Error("An outcome was not written.");
  await audit(scope, "outcome.released", outcome, { after: { kind, leavesAt, feedback: said.feedback } });
  await announce(scope, "outcome", outcome.id);
  await announce(scope, "application", applicationId);
  return outcome;
}
