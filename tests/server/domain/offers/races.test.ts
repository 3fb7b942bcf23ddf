import { beforeAll, describe, expect, test } from "vitest";
import { contracts } from "@/db/schema";
import { findStandingDecision } from "@/server/domain/decisions/reads";
import { reconsiderDecision } from "@/server/domain/decisions/reconsider";
import { reverseDecision } from "@/server/domain/decisions/reverse";
import { acceptTerms } from "@/server/domain/engagements/accept-terms";
import { declineTerms } from "@/server/domain/engagements/decline-terms";
import { proposeTerms } from "@/server/domain/engagements/propose-terms";
import { findTerms, listTerms } from "@/server/domain/engagements/reads/terms";
import { withdrawTerms } from "@/server/domain/engagements/withdraw-terms";
import { Conflict } from "@/server/domain/errors";
import { acceptOffer } from "@/server/domain/offers/accept";
import { approveOffer } from "@/server/domain/offers/approve";
import { draftOffer } from "@/server/domain/offers/draft";
import { findOffer, listOffersOf } from "@/server/domain/offers/reads";
import { findOfferPage } from "@/server/domain/offers/reads/offer-page";
import { rescindOffer } from "@/server/domain/offers/rescind";
import { refuseDraft } from "@/server/domain/offers/rules";
import { sendOffer } from "@/server/domain/offers/send";
import { signContract } from "@/server/domain/offers/sign-contract";
import { withdrawApplication } from "@/server/domain/portal/withdraw";
import type { Scope } from "@/server/domain/scope";
import { asCandidate, asMember, type Cast, foundGlasshouse } from "../../../support/cast";
import { overlap } from "../../../support/overlap";
import {
  daysFromNow,
  type Someone,
  signing,
  tellDecision,
  termsFor,
  toConsult,
  withContract,
  withOfferedTerms,
} from "../../../support/second-door";

// Two people do two things at once. One wins, and the other reads in one sentence what has happened.

let cast: Cast;
beforeAll(async () => {
  cast = await foundGlasshouse();
});

const reason = "The budget was cut.";
const holding =
  <T>(work: (scope: Scope) => Promise<T>, hold: () => Promise<void>) =>
  async (scope: Scope) => {
    await work(scope);
    await hold();
  };
const withdrawing = (who: Someone, hold: () => Promise<void>) =>
  asCandidate(
    who,
    holding((scope) => withdrawApplication(scope, who), hold),
  );
const told = (sentence: string) => ({
  status: "rejected",
  reason: { message: expect.stringContaining(sentence) },
});

describe("terms that are answered while they are taken back", () => {
  test("whoever takes them back first wins, and the candidate is told so", async () => {
    const who = await withOfferedTerms(cast);
    const { termsId } = who;
    const [taken, answer] = await overlap(
      (hold) =>
        asMember(
          cast.recruiter,
          holding((scope) => withdrawTerms(scope, { termsId, reason }), hold),
        ),
      () => asCandidate(who, (scope) => acceptTerms(scope, { termsId })),
    );
    expect(taken.status).toBe("fulfilled");
    expect(answer).toMatchObject(told("We took these terms back"));
    const { terms, made } = await asMember(cast.owner, async (scope) => ({
      terms: await findTerms(scope, termsId),
      made: await scope.tx.$count(contracts),
    }));
    expect({ state: terms.state, made }).toEqual({ state: "withdrawn", made: 0 });
  });

  test("whoever answers first wins, and the recruiter is told so", async () => {
    const who = await withOfferedTerms(cast);
    const { termsId } = who;
    const [answer, taken] = await overlap(
      (hold) =>
        asCandidate(
          who,
          holding((scope) => acceptTerms(scope, { termsId }), hold),
        ),
      () => asMember(cast.recruiter, (scope) => withdrawTerms(scope, { termsId, reason })),
    );
    expect(answer.status).toBe("fulfilled");
    expect(taken).toMatchObject(told("has accepted these terms"));
  });

  test("two answers of one candidate are one", async () => {
    const who = await withOfferedTerms(cast);
    const { termsId } = who;
    const [first, second] = await overlap(
      (hold) =>
        asCandidate(
          who,
          holding((scope) => acceptTerms(scope, { termsId }), hold),
        ),
      () => asCandidate(who, (scope) => declineTerms(scope, { termsId, reason: "" })),
    );
    expect(first.status).toBe("fulfilled");
    expect(second).toMatchObject(told("You have accepted these terms already"));
  });
});

describe("the last second", () => {
  test("an answer at the deadline itself is in time, one a moment later is told what to do", async () => {
    const who = await withOfferedTerms(cast);
    const { termsId } = who;
    const { answerBy } = await asMember(cast.owner, (scope) => findTerms(scope, termsId));
    const late = new Date(answerBy.getTime() + 1);
    await expect(asCandidate(who, (scope) => acceptTerms(scope, { termsId }), late)).rejects.toThrow(
      "The time to answer these terms has passed. Write to us, and we will see what we can do.",
    );
    await asCandidate(who, (scope) => acceptTerms(scope, { termsId }), answerBy);
  });

  test("an answer that came in time counts although it had to wait for somebody", async () => {
    const who = await withOfferedTerms(cast);
    const { termsId } = who;
    const { answerBy } = await asMember(cast.owner, (scope) => findTerms(scope, termsId));
    const late = new Date(answerBy.getTime() + 1);
    const results = await Promise.allSettled([
      asCandidate(who, (scope) => acceptTerms(scope, { termsId }), answerBy),
      asCandidate(who, (scope) => declineTerms(scope, { termsId, reason: "" }), late),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    const { state } = await asMember(cast.owner, (scope) => findTerms(scope, termsId));
    expect(state).toBe("accepted");
  });

  test("an offer too", async () => {
    const { who, offerId } = await withSentOffer();
    const { answerBy } = await asMember(cast.owner, (scope) => findOffer(scope, offerId));
    const late = new Date(answerBy.getTime() + 1);
    await expect(asCandidate(who, (scope) => acceptOffer(scope, { offerId }), late)).rejects.toThrow(
      "The time to answer this offer has passed.",
    );
    await asCandidate(who, (scope) => acceptOffer(scope, { offerId }), answerBy);
  });
});

describe("signing", () => {
  test("two signers at once: the second signs after the first, and the contract binds once", async () => {
    const who = await withContract(cast);
    const [first, second] = await overlap(
      (hold) =>
        asCandidate(
          who,
          holding((scope) => signContract(scope, signing(who.contractId)), hold),
        ),
      () => asMember(cast.manager, (scope) => signContract(scope, signing(who.contractId, null))),
    );
    expect(first.status).toBe("fulfilled");
    expect(second).toMatchObject({ status: "fulfilled", value: { binding: true } });
  });

  test("one signer in two windows signs once, and reads that it is done", async () => {
    const who = await withContract(cast);
    await asCandidate(who, (scope) => signContract(scope, signing(who.contractId)));
    const sign = (scope: Scope) => signContract(scope, signing(who.contractId, null));
    const [first, second] = await overlap(
      (hold) => asMember(cast.manager, holding(sign, hold)),
      () => asMember(cast.manager, sign),
    );
    expect(first.status).toBe("fulfilled");
    expect(second).toMatchObject(told("You have signed this already."));
  });

  test("the last signature while the offer is rescinded: one of the two, never both, never a failure", async () => {
    for (let round = 0; round < 6; round += 1) {
      const { who, offerId } = await withSentOffer();
      const { contractId } = await asCandidate(who, (scope) => acceptOffer(scope, { offerId }));
      await asCandidate(who, (scope) => signContract(scope, signing(contractId)));
      const results = await Promise.allSettled([
        asMember(cast.manager, (scope) => signContract(scope, signing(contractId, null))),
        asMember(cast.owner, (scope) => rescindOffer(scope, { offerId, reason })),
      ]);
      const lost = results.filter((result) => result.status === "rejected");
      expect(lost).toHaveLength(1);
      expect(lost[0]?.reason).toBeInstanceOf(Conflict);
      expect(lost[0]?.reason.message).toMatch(/was withdrawn|Both sides have signed/);
    }
  });

  test("waits in one order: nobody holds the contract and waits for the offer", async () => {
    const { who, offerId } = await withSentOffer();
    const { contractId } = await asCandidate(who, (scope) => acceptOffer(scope, { offerId }));
    await asCandidate(who, (scope) => signContract(scope, signing(contractId)));
    const [rescinded, signed] = await overlap(
      (hold) =>
        asMember(cast.owner, async (scope) => {
          await scope.tx.execute(`select 1 from offers where id = '${offerId}' for update`);
          await hold();
          await rescindOffer(scope, { offerId, reason });
        }),
      () => asMember(cast.manager, (scope) => signContract(scope, signing(contractId, null))),
    );
    expect(rescinded.status).toBe("fulfilled");
    expect(signed).toMatchObject(told("was withdrawn"));
  });
});

describe("somebody withdraws while something is made for them", () => {
  test("terms are not proposed to them any more", async () => {
    const who = await toConsult(cast);
    const [, proposed] = await overlap(
      (hold) => withdrawing(who, hold),
      () => asMember(cast.manager, (scope) => proposeTerms(scope, termsFor(cast, who))),
    );
    expect(proposed).toMatchObject(told("withdrawn"));
    expect(await asMember(cast.owner, (scope) => listTerms(scope, who.applicationId))).toEqual([]);
  });

  test("nor is an offer drafted", async () => {
    const who = await toConsult(cast, {}, "hire");
    const [, drafted] = await overlap(
      (hold) => withdrawing(who, hold),
      () => draft(who),
    );
    expect(drafted).toMatchObject(told("withdrawn"));
    expect(await asMember(cast.owner, (scope) => listOffersOf(scope, who.applicationId))).toEqual([]);
  });
});

test("an offer is not drafted on a decision that is being taken back", async () => {
  const who = await toConsult(cast, {}, "hire");
  const [, drafted] = await overlap(
    (hold) =>
      asMember(
        cast.manager,
        holding((scope) => reverseDecision(scope, who), hold),
      ),
    () => draft(who),
  );
  expect(drafted.status).toBe("rejected");
  expect(await asMember(cast.owner, (scope) => listOffersOf(scope, who.applicationId))).toEqual([]);
});

test("nor is the decision taken back on which one is being drafted", async () => {
  const who = await toConsult(cast, {}, "hire");
  const [drafted, reversed] = await overlap(
    (hold) => draft(who, hold),
    () => reverse(who),
  );
  expect(drafted.status).toBe("fulfilled");
  expect(reversed).toMatchObject(told("Have it rescinded first."));
  expect(await decisionOf(who)).toBe("hire");
});

describe("the decision that an offer follows from", () => {
  test("is “hire”, or a call back about which nothing else was decided since", () => {
    const refusal = (decisionKind: string | null, isCallBack: boolean) =>
      refuseDraft({ decisionKind, isCallBack, state: "active" });
    expect([refusal("hire", false), refusal("hire", true), refusal(null, true)]).toEqual([null, null, null]);
    for (const refused of [refusal(null, false), refusal("not_now", false), refusal("not_now", true)])
      expect(refused).toContain("Record the decision “hire” first");
  });

  test("is not reversed while the offer is being sent, nor afterwards, nor once it is accepted", async () => {
    const { who, offerId } = await withApprovedOffer();
    const [sent, reversed] = await overlap(
      (hold) =>
        asMember(
          cast.recruiter,
          holding((scope) => sendOffer(scope, { offerId }), hold),
        ),
      () => reverse(who),
    );
    expect(sent.status).toBe("fulfilled");
    expect(reversed).toMatchObject(told("Have it rescinded first."));
    await expect(reverse(who)).rejects.toThrow("Have it rescinded first.");
    const { contractId } = await asCandidate(who, (scope) => acceptOffer(scope, { offerId }));
    await expect(reverse(who)).rejects.toThrow("Have it rescinded first.");
    await asCandidate(who, (scope) => signContract(scope, signing(contractId)));
    await asMember(cast.manager, (scope) => signContract(scope, signing(contractId, null)));
    await expect(reverse(who)).rejects.toThrow("Both sides have signed");
    expect(await decisionOf(who)).toBe("hire");
  });

  test("can be reversed once the offer is rescinded", async () => {
    const { who, offerId } = await withApprovedOffer();
    await asMember(cast.owner, (scope) => rescindOffer(scope, { offerId, reason }));
    await reverse(who);
    expect(await decisionOf(who)).toBeNull();
  });

  test("is taken back in another window with a message: the offer is not sent any more", async () => {
    const { who, offerId } = await withApprovedOffer();
    await tellDecision(cast, who.applicationId);
    const send = () => asMember(cast.recruiter, (scope) => sendOffer(scope, { offerId }));
    const [taken, sent] = await overlap((hold) => reconsider(who, hold), send);
    expect(taken.status).toBe("fulfilled");
    expect(sent).toMatchObject(told("The decision “hire” does not stand any more."));
    const page = await asMember(cast.recruiter, (scope) => findOfferPage(scope, offerId));
    expect(page.refusals.send).toContain("does not stand any more");
    expect(page.state).toBe("approved");
  });

  test("is not taken back with a message while the offer is being sent", async () => {
    const { who, offerId } = await withApprovedOffer();
    await tellDecision(cast, who.applicationId);
    const [sent, taken] = await overlap(
      (hold) =>
        asMember(
          cast.recruiter,
          holding((scope) => sendOffer(scope, { offerId }), hold),
        ),
      () => reconsider(who),
    );
    expect(sent.status).toBe("fulfilled");
    expect(taken).toMatchObject(told("Rescind the offer first."));
    expect(await decisionOf(who)).toBe("hire");
  });
});

test("an offer is not sent to somebody who withdraws, or has withdrawn", async () => {
  const { who, offerId } = await withApprovedOffer();
  const send = () => asMember(cast.recruiter, (scope) => sendOffer(scope, { offerId }));
  const [, sent] = await overlap((hold) => withdrawing(who, hold), send);
  expect(sent).toMatchObject(told("Rescind this offer"));
  await expect(send()).rejects.toThrow("The candidate has withdrawn");
  const page = await asMember(cast.recruiter, (scope) => findOfferPage(scope, offerId));
  expect(page.refusals.send).toContain("has withdrawn");
});

test("an offer is not accepted by somebody who withdraws in another window", async () => {
  const { who, offerId } = await withSentOffer();
  const [, accepted] = await overlap(
    (hold) => withdrawing(who, hold),
    () => asCandidate(who, (scope) => acceptOffer(scope, { offerId })),
  );
  expect(accepted).toMatchObject(told("You have withdrawn"));
});

const reverse = (who: Someone) => asMember(cast.manager, (scope) => reverseDecision(scope, who));

const reconsider = ({ applicationId }: Someone, hold?: () => Promise<void>) =>
  asMember(cast.recruiter, async (scope) => {
    const words = "The job has been put on hold.";
    await reconsiderDecision(scope, { applicationId, words, promisedOn: daysFromNow(10) });
    await hold?.();
  });

const decisionOf = ({ applicationId }: Someone) =>
  asMember(cast.manager, async (scope) => (await findStandingDecision(scope, applicationId))?.kind ?? null);

/** An offer of a job; the manager will sign for the organisation. */
function draft({ applicationId }: Someone, hold?: () => Promise<void>) {
  return asMember(cast.manager, async (scope) => {
    const offer = await draftOffer(scope, {
      applicationId,
      title: "Strategist",
      level: "",
      conditions: "",
      salaryMinorUnits: 7_000_000,
      currency: "GBP",
      payPeriod: "year",
      startsOn: daysFromNow(30),
      answerBy: daysFromNow(4),
      signatoryId: cast.manager.memberId,
    });
    await hold?.();
    return offer;
  });
}

/** An offer that everybody in its chain has approved. */
async function withApprovedOffer() {
  const who = await toConsult(cast, {}, "hire");
  const { id: offerId } = await draft(who);
  await asMember(cast.owner, (scope) => approveOffer(scope, { offerId, version: 1 }));
  return { who, offerId };
}

/** An offer that waits for its answer. */
async function withSentOffer() {
  const { who, offerId } = await withApprovedOffer();
  await asMember(cast.recruiter, (scope) => sendOffer(scope, { offerId }));
  return { who, offerId };
}
