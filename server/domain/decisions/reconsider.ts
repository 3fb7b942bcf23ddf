import { eq } from "drizzle-orm";
import { decisions, messages, outcomes, promises } from "@/db/schema";
import { lockApplication } from "../applications/reads";
import { reopenApplication } from "../applications/reopen";
import { addDays, LONGEST_PROMISE_DAYS } from "../applications/rules";
import { audit } from "../audit/record";
import { queueEmail } from "../emails/queue";
import { Conflict, NotFound } from "../errors";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { ReconsiderInput } from "./input";
import { findStandingDecision, findStandingOutcome, type Outcome } from "./reads";
import { findRecipient } from "./reads/release";
import { whatStandsOn } from "./reads/telling";
import { refuseReconsidering } from "./rules/telling";

/** Takes an answer back that was given: with a message that says so and a new promise, never silently. */
export async function reconsiderDecision(
  scope: Scope,
  { applicationId, words, promisedOn }: ReconsiderInput,
) {
  const application = await lockApplication(scope, applicationId);
  const decision = await findStandingDecision(scope, applicationId);
  const outcome = await findStandingOutcome(scope, applicationId);
  const { timeZone } = await findOrganisation(scope);
  const today = dayIn(timeZone, scope.now);
  const refused = refuseReconsidering({
    ...{ outcome: outcome?.state ?? null, standsOn: await whatStandsOn(scope, applicationId) },
    ...{ today, promisedOn, latest: addDays(today, LONGEST_PROMISE_DAYS) },
  });
  if (refused) throw new Conflict(refused.sentence, refused.field);
  if (!decision || !outcome) throw new NotFound("This decision");

  const reversed = { reversedAt: scope.now, reversedBy: memberOf(scope) };
  await scope.tx.update(decisions).set(reversed).where(eq(decisions.id, decision.id));
  await scope.tx.update(outcomes).set({ state: "superseded" }).where(eq(outcomes.id, outcome.id));
  await reopenApplication(scope, application, promisedOn);
  const promise = { applicationId, candidateId: application.candidateId, promisedOn };
  await scope.tx
    .insert(promises)
    .values({ ...promise, reason: "reconsidered", setBy: memberOf(scope), setAt: scope.now });
  await write(scope, outcome, { words, promisedOn });
  const subject = { id: decision.id, applicationId };
  const before = { kind: decision.kind, rationale: decision.rationale };
  await audit(scope, "decision.reconsidered", subject, { before, after: { words, promisedOn } });
  await announce(scope, "application", applicationId);
  await announce(scope, "outcome", outcome.id);
  return { decisionId: decision.id };
}

/** By mail, and in the conversation of their portal. */
async function write(
  scope: Scope,
  outcome: Outcome,
  { words, promisedOn }: Omit<ReconsiderInput, "applicationId">,
) {
  const { id, applicationId, candidateId, kind, toldAt } = outcome;
  const { to, known } = await findRecipient(scope, applicationId);
  const told = { told: kind, told_on: toldAt?.toISOString() ?? null };
  await queueEmail(scope, {
    ...{ kind: "decision_reversed", key: `decision_reversed:${id}`, to, applicationId, candidateId },
    fields: { ...known, ...told, words, promised_on: promisedOn },
  });
  const message = { applicationId, candidateId, memberId: memberOf(scope), body: words, sentAt: scope.now };
  await scope.tx.insert(messages).values(message);
}
