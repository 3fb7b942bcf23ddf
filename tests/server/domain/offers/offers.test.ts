import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { applications, contracts, jobs, offers, outbox } from "@/db/schema";
import { findApplication } from "@/server/domain/applications/reads";
import { findStandingDecision } from "@/server/domain/decisions/reads";
import { acceptOffer } from "@/server/domain/offers/accept";
import { approveOffer } from "@/server/domain/offers/approve";
import { callBack } from "@/server/domain/offers/call-back";
import { changeOffer } from "@/server/domain/offers/change";
import { declineOffer } from "@/server/domain/offers/decline";
import { draftOffer } from "@/server/domain/offers/draft";
import type { CallBackInput, OfferFigures } from "@/server/domain/offers/input";
import { findOffer } from "@/server/domain/offers/reads";
import { rescindOffer } from "@/server/domain/offers/rescind";
import { sendOffer } from "@/server/domain/offers/send";
import { signContract } from "@/server/domain/offers/sign-contract";
import { viewOffer } from "@/server/domain/offers/view";
import { findPortalApplication, listPortalApplications } from "@/server/domain/portal/reads/applications";
import { apply, draftJob, openJob } from "../../../support/applicants";
import { asCandidate, asMember, type Cast, foundGlasshouse } from "../../../support/cast";
import { overlap } from "../../../support/overlap";
import { atWork, daysFromNow, signing, withContract } from "../../../support/second-door";

let cast: Cast;
let who: Awaited<ReturnType<typeof atWork>>;

beforeEach(async () => {
  cast = await foundGlasshouse();
  who = await atWork(cast);
});

const figures = (changes: Partial<OfferFigures> = {}): OfferFigures => ({
  title: "Head of Growth",
  level: "Lead",
  levelReason: "The campaign brought 500,000 leads; this is work of the next level.",
  salaryMinorUnits: 9_200_000,
  currency: "GBP",
  payPeriod: "year",
  startsOn: daysFromNow(40),
  answerBy: daysFromNow(10),
  ...changes,
});

const newJob = (): CallBackInput["job"] => ({
  title: "Head of Growth",
  level: "Lead",
  location: "London",
  recruiterId: cast.recruiter.memberId,
  hiringManagerId: cast.manager.memberId,
  unpublishedReason: "Made for a consultant who proved it in an engagement.",
});

const callsBack = (changes: Partial<OfferFigures> = {}, job: CallBackInput["job"] = newJob()) =>
  asMember(cast.manager, (scope) =>
    callBack(scope, { engagementId: who.engagementId, job, offer: figures(changes) }),
  );
const approves = (offerId: string, version = 1) =>
  asMember(cast.owner, (scope) => approveOffer(scope, { offerId, version }));
const sends = (offerId: string) => asMember(cast.recruiter, (scope) => sendOffer(scope, { offerId }));

async function sent() {
  const offer = await callsBack();
  await approves(offer.id);
  await sends(offer.id);
  return offer;
}

async function accepted() {
  const offer = await sent();
  return { offer, ...(await asCandidate(who, (scope) => acceptOffer(scope, { offerId: offer.id }))) };
}

describe("calling back", () => {
  test("makes an unpublished job, a new application and an offer; the first application keeps its answer", async () => {
    const offer = await callsBack();
    const { first, second, job, decision } = await asMember(cast.manager, async (scope) => ({
      first: await findApplication(scope, who.applicationId),
      second: await findApplication(scope, offer.applicationId),
      job: (await scope.tx.select().from(jobs).where(eq(jobs.title, "Head of Growth")))[0],
      decision: await findStandingDecision(scope, offer.applicationId),
    }));
    expect(offer).toMatchObject({ state: "draft", engagementId: who.engagementId, version: 1 });
    expect(first.state).toBe("consult_instead");
    expect(second).toMatchObject({ calledBackFromId: first.id, state: "active", jobId: job?.id });
    expect(job).toMatchObject({
      state: "draft",
      publishedAt: null,
      unpublishedReason: expect.stringContaining("proved"),
    });
    expect(decision).toMatchObject({ kind: "hire", rationale: expect.stringContaining("Called back") });
  });

  test("goes to any other job, published or not", async () => {
    const job = await draftJob(cast, { title: "Growth Lead" });
    const offer = await callsBack({}, { jobId: job.id });
    expect((await asMember(cast.manager, (scope) => findApplication(scope, offer.applicationId))).jobId).toBe(
      job.id,
    );
    await expect(callsBack({}, { jobId: who.jobId })).rejects.toThrow(
      "has an application for this job already",
    );
  });

  test("explains a level that is not the one they applied for", async () => {
    await expect(callsBack({ levelReason: "" })).rejects.toMatchObject({ field: "levelReason" });
    expect((await callsBack({ level: "Senior", levelReason: "" })).level).toBe("Senior");
  });

  test("waits until the engagement has begun", async () => {
    const waiting = await withContract(cast);
    await expect(
      asMember(cast.manager, (scope) =>
        callBack(scope, { engagementId: waiting.engagementId, job: newJob(), offer: figures() }),
      ),
    ).rejects.toThrow("has not begun");
  });

  test("is not known to the candidate before the offer is sent", async () => {
    const offer = await callsBack();
    const known = () => asCandidate(who, (scope) => listPortalApplications(scope, who.candidateId));
    const one = () => asCandidate(who, (scope) => findPortalApplication(scope, offer.applicationId));
    expect(await known()).toHaveLength(1);
    await expect(one()).rejects.toThrow("was not found");
    const before = await asCandidate(who, (scope) => findPortalApplication(scope, who.applicationId));
    expect(before.calledBackTo).toBeNull();
    await approves(offer.id);
    await sends(offer.id);
    expect(await known()).toHaveLength(2);
    expect(await one()).toMatchObject({
      headline: "We would love to have you as Head of Growth",
      next: { kind: "answer-offer" },
    });
  });
});

describe("approval", () => {
  test("names the version, and a changed figure voids it", async () => {
    const offer = await callsBack();
    await approves(offer.id);
    const changed = await asMember(cast.manager, (scope) =>
      changeOffer(scope, { offerId: offer.id, ...figures({ salaryMinorUnits: 9_500_000 }) }),
    );
    expect(changed).toMatchObject({ state: "draft", version: 2 });
    await expect(sends(offer.id)).rejects.toThrow("waits for approval");
    await expect(approves(offer.id, 1)).rejects.toThrow("figures have changed since you read them");
    await approves(offer.id, 2);
    await sends(offer.id);
  });

  test("stays when only the deadline moves", async () => {
    const offer = await callsBack();
    await approves(offer.id);
    const changed = await asMember(cast.manager, (scope) =>
      changeOffer(scope, { offerId: offer.id, ...figures({ answerBy: daysFromNow(12) }) }),
    );
    expect(changed).toMatchObject({ state: "approved", version: 1 });
  });

  test("of a change and an approval at once, no changed figure is approved unseen", async () => {
    const offer = await callsBack();
    const [changed, approved] = await overlap(
      (hold) =>
        asMember(cast.manager, async (scope) => {
          await changeOffer(scope, { offerId: offer.id, ...figures({ salaryMinorUnits: 20_000_000 }) });
          await hold();
        }),
      () => approves(offer.id, 1),
    );
    expect([changed.status, approved.status]).toEqual(["fulfilled", "rejected"]);
    expect((await asMember(cast.owner, (scope) => findOffer(scope, offer.id))).state).toBe("draft");
  });

  test("nothing is sent without it, and not by who drafted it while others could", async () => {
    const offer = await asMember(cast.owner, (scope) =>
      callBack(scope, { engagementId: who.engagementId, job: newJob(), offer: figures() }),
    );
    await expect(sends(offer.id)).rejects.toThrow("waits for approval");
    await approves(offer.id);
    await expect(
      asMember(cast.manager, (scope) =>
        changeOffer(scope, { offerId: offer.id, ...figures({ answerBy: daysFromNow(90) }) }),
      ),
    ).rejects.toMatchObject({ field: "answerBy" });
  });
});

describe("the candidate's answer", () => {
  test("the mail says what is offered, and seeing it is noted once", async () => {
    const offer = await sent();
    const [mail] = await asMember(cast.manager, ({ tx }) =>
      tx.select().from(outbox).where(eq(outbox.kind, "offer")),
    );
    expect(mail?.text).toContain("£92,000 a year");
    await asCandidate(who, (scope) => viewOffer(scope, { offerId: offer.id }));
    const { viewedAt } = await asMember(cast.manager, (scope) => findOffer(scope, offer.id));
    await asCandidate(who, (scope) => viewOffer(scope, { offerId: offer.id }));
    expect((await asMember(cast.manager, (scope) => findOffer(scope, offer.id))).viewedAt).toEqual(viewedAt);
  });

  test("sending keeps the promise", async () => {
    const offer = await sent();
    const { answeredAt } = await asMember(cast.manager, (scope) =>
      findApplication(scope, offer.applicationId),
    );
    expect(answeredAt).not.toBeNull();
  });

  test("of an acceptance and a rescission at once one wins, and never is a rescinded offer a contract", async () => {
    const offer = await sent();
    const [rescinded, answer] = await overlap(
      (hold) =>
        asMember(cast.owner, async (scope) => {
          await rescindOffer(scope, { offerId: offer.id, reason: "The budget was cut." });
          await hold();
        }),
      () => asCandidate(who, (scope) => acceptOffer(scope, { offerId: offer.id })),
    );
    expect(rescinded.status).toBe("fulfilled");
    expect(answer).toMatchObject({
      status: "rejected",
      reason: { message: expect.stringContaining("taken back") },
    });
    expect(
      await asMember(cast.owner, ({ tx }) => tx.$count(contracts, eq(contracts.kind, "employment"))),
    ).toBe(0);
  });

  test("a rescinded offer takes its unsigned contract with it", async () => {
    const { offer, contractId } = await accepted();
    await asMember(cast.owner, (scope) =>
      rescindOffer(scope, { offerId: offer.id, reason: "The budget was cut." }),
    );
    await expect(asCandidate(who, (scope) => signContract(scope, signing(contractId)))).rejects.toThrow(
      "was withdrawn",
    );
  });

  test("declining keeps the reason, and lets another offer be drafted", async () => {
    const offer = await sent();
    await asCandidate(who, (scope) => declineOffer(scope, { offerId: offer.id, reason: "Too far away." }));
    await expect(asCandidate(who, (scope) => acceptOffer(scope, { offerId: offer.id }))).rejects.toThrow(
      "declined this offer already",
    );
    const again = { applicationId: offer.applicationId, ...figures() };
    expect((await asMember(cast.manager, (scope) => draftOffer(scope, again))).state).toBe("draft");
  });

  test("an offer nobody sent, another's, or another organisation's is not there to answer", async () => {
    const draft = await callsBack();
    const accept = (offerId: string) => asCandidate(who, (scope) => acceptOffer(scope, { offerId }));
    await expect(accept(draft.id)).rejects.toThrow("was not found");
    const mine = await sent().catch(() => null);
    expect(mine).not.toBeNull();
    const other = await atWork(cast);
    await expect(
      asCandidate(other, (scope) => acceptOffer(scope, { offerId: mine?.id ?? "" })),
    ).rejects.toThrow("was not found");
    const stranger = await foundGlasshouse();
    await expect(
      asMember(stranger.owner, (scope) => approveOffer(scope, { offerId: draft.id, version: 1 })),
    ).rejects.toThrow("was not found");
  });
});

describe("signing", () => {
  test("the last signature hires: offer signed, application hired, the first keeps “consult instead”", async () => {
    const { offer, contractId } = await accepted();
    await asCandidate(who, (scope) => signContract(scope, signing(contractId)));
    await asMember(cast.manager, (scope) => signContract(scope, signing(contractId, null)));
    const states = await asMember(cast.manager, async (scope) => ({
      offer: (await findOffer(scope, offer.id)).state,
      first: (await findApplication(scope, who.applicationId)).state,
      second: (await findApplication(scope, offer.applicationId)).state,
    }));
    expect(states).toEqual({ offer: "signed", first: "consult_instead", second: "hired" });
    const page = await asCandidate(who, (scope) => findPortalApplication(scope, offer.applicationId));
    expect(page.headline).toBe("Welcome to Glasshouse, Theo");
    await expect(
      asMember(cast.owner, (scope) => rescindOffer(scope, { offerId: offer.id, reason: "Too late." })),
    ).rejects.toThrow("contract now");
  });
});

test("an ordinary offer follows the decision “hire”, and there is one at a time", async () => {
  const { applicationId } = await apply(cast, await openJob(cast, { title: "Analyst" }));
  const draft = () => asMember(cast.manager, (scope) => draftOffer(scope, { applicationId, ...figures() }));
  await expect(draft()).rejects.toThrow("Record the decision");
  const offer = await callsBack();
  await expect(
    asMember(cast.manager, (scope) =>
      draftOffer(scope, { applicationId: offer.applicationId, ...figures() }),
    ),
  ).rejects.toThrow("offer for this application already");
  expect(await asMember(cast.manager, ({ tx }) => tx.$count(offers))).toBe(1);
  expect(
    await asMember(cast.manager, ({ tx }) => tx.$count(applications, eq(applications.state, "hired"))),
  ).toBe(0);
});
