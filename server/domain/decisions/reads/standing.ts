import { eq } from "drizzle-orm";
import { applications, type DECISION_KINDS, outbox } from "@/db/schema";
import { NotFound } from "../../errors";
import { findOrganisation } from "../../organisations/reads";
import type { Scope } from "../../scope";
import { findDecisionInWords, findGrounds, findStandingOutcome, listReasons } from "../reads";
import { refuseDecision, refuseRelease, refuseReversal } from "../rules";
import { keepsPromise } from "../rules/moments";
import { findRecipient, hasApprovedOffer, stateOfStandingOffer } from "./release";
import { findCall } from "./telling";

type Kind = (typeof DECISION_KINDS)[number];

/** Where an application stands between deciding and telling: all that the decision form shows. */
export async function findStanding(scope: Scope, applicationId: string) {
  const [application] = await scope.tx.select().from(applications).where(eq(applications.id, applicationId));
  if (!application) throw new NotFound("This application");
  const { state, openToEngagement, promisedOn, answeredAt, calledBackFromId } = application;
  const { to, known } = await findRecipient(scope, applicationId);
  const { timeZone } = await findOrganisation(scope);
  const decision = await findDecisionInWords(scope, applicationId);
  const grounds = { isCalledBack: calledBackFromId !== null, ...(await findGrounds(scope, applicationId)) };
  const facts = { state, isDecided: decision !== null, ...grounds };
  const refusal = (kind: Kind) => refuseDecision({ ...facts, kind });
  const outcome = await findOutcomeInWords(scope, applicationId);
  const grounded = { hasTerms: true, hasApprovedOffer: await hasApprovedOffer(scope, applicationId) };
  return {
    applicationId,
    candidateId: application.candidateId,
    candidateName: to.name,
    jobTitle: String(known.job_title),
    state,
    openToEngagement,
    promisedOn,
    timeZone,
    promiseKept: answeredAt && keepsPromise({ promisedOn, at: answeredAt, timeZone }),
    decision,
    outcome,
    /** Why it cannot be released yet. Whether terms are ready is theirs to say. */
    releaseRefusal: refuseRelease({
      state,
      kind: decision?.kind ?? null,
      outcome: outcome?.state ?? null,
      ...grounded,
    }),
    reversalRefusal: refuseReversal({
      isDecided: decision !== null,
      outcome: outcome?.state ?? null,
      offer: await stateOfStandingOffer(scope, applicationId),
    }),
    reasons: await listReasons(scope),
    refusals: {
      hire: refusal("hire"),
      not_now: refusal("not_now"),
      consult_instead: refusal("consult_instead"),
    },
  };
}

async function findOutcomeInWords(scope: Scope, applicationId: string) {
  const outcome = await findStandingOutcome(scope, applicationId);
  if (!outcome) return null;
  const [mail] = await scope.tx
    .select({ toAddress: outbox.toAddress, lastError: outbox.lastError, state: outbox.state })
    .from(outbox)
    .where(eq(outbox.id, outcome.outboxId));
  const { id, kind, state, leavesAt, toldAt, waitsForHire, fields } = outcome;
  const feedback = typeof fields.feedback === "string" ? fields.feedback : "";
  return {
    id,
    kind,
    state,
    leavesAt,
    toldAt,
    waitsForHire,
    feedback,
    toAddress: mail?.toAddress ?? "",
    /** Leaving at this moment: too late to call back. */
    isOnItsWay: state === "leaving" && mail?.state === "sending",
    lastError: mail?.lastError ?? null,
    call: await findCall(scope, id),
  };
}
