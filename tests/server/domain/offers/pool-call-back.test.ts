import { beforeEach, describe, expect, test } from "vitest";
import { offers } from "@/db/schema";
import { findApplication } from "@/server/domain/applications/reads";
import { addToPool } from "@/server/domain/candidates/add-to-pool";
import { leavePool } from "@/server/domain/candidates/leave-pool";
import { findInPool, listPool } from "@/server/domain/candidates/reads/pool";
import { sealContract } from "@/server/domain/contracts/seal";
import { findStandingDecision } from "@/server/domain/decisions/reads";
import { acceptOffer } from "@/server/domain/offers/accept";
import { approveOffer } from "@/server/domain/offers/approve";
import { callBackFromPool } from "@/server/domain/offers/call-back-from-pool";
import { declineOffer } from "@/server/domain/offers/decline";
import type { PoolCallBackInput } from "@/server/domain/offers/input";
import { findOfferPage } from "@/server/domain/offers/reads/offer-page";
import { findPoolCallBack } from "@/server/domain/offers/reads/pool-call-back";
import { sendOffer } from "@/server/domain/offers/send";
import { signContract } from "@/server/domain/offers/sign-contract";
import { findPortalApplication, listPortalApplications } from "@/server/domain/portal/reads/applications";
import { withdrawApplication } from "@/server/domain/portal/withdraw";
import { countSecondDoor } from "@/server/domain/reports/reads";
import { apply, draftJob, openJob } from "../../../support/applicants";
import {
  asCandidate,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
  type Player,
} from "../../../support/cast";
import { decidedNotNow } from "../../../support/decided";
import { overlap } from "../../../support/overlap";
import {
  atWork,
  daysFromNow,
  type Someone,
  signing,
  tellDecision,
  toConsult,
} from "../../../support/second-door";

let cast: Cast;
beforeEach(async () => {
  cast = await foundGlasshouse();
});

const keep = (candidateId: string) =>
  asMember(cast.recruiter, (scope) =>
    addToPool(scope, { candidateId, why: "Second of two.", untilOn: "2199-05-01" }),
  );

/** Scored by a panel, told "not now", and worth asking again. */
async function pooled() {
  const who = await toConsult(cast, {}, "not_now");
  await tellDecision(cast, who.applicationId);
  return { ...who, entryId: (await keep(who.candidateId)).id };
}

const inputFor = (entryId: string, changes: object = {}): PoolCallBackInput => ({
  entryId,
  job: {
    ...{ title: "Head of Growth", level: "Senior", location: "London" },
    ...{ recruiterId: cast.recruiter.memberId, hiringManagerId: cast.manager.memberId },
    unpublishedReason: "Made for somebody we wanted to ask again.",
  },
  offer: {
    ...{ title: "Head of Growth", level: "Senior", salaryMinorUnits: 9_200_000, currency: "GBP" },
    ...{ payPeriod: "year", startsOn: daysFromNow(40), answerBy: daysFromNow(10), ...changes },
  },
});

const callsBack = (entryId: string, changes: object = {}, job?: PoolCallBackInput["job"]) =>
  asMember(cast.manager, (scope) =>
    callBackFromPool(scope, { ...inputFor(entryId, changes), ...(job && { job }) }),
  );

const known = (who: Someone) =>
  asCandidate(who, async (scope) => (await listPortalApplications(scope, who.candidateId)).length);

describe("calling back from the talent pool", () => {
  test("makes a new application with an offer; the first keeps its answer, and nobody calls them back twice", async () => {
    const who = await pooled();
    const offer = await callsBack(who.entryId);
    const { first, second, decision, inPool } = await asMember(cast.manager, async (scope) => ({
      first: await findApplication(scope, who.applicationId),
      second: await findApplication(scope, offer.applicationId),
      decision: await findStandingDecision(scope, offer.applicationId),
      inPool: await findInPool(scope, who.candidateId),
    }));
    expect(offer).toMatchObject({ state: "draft", engagementId: null });
    expect(first.state).toBe("not_now");
    expect(second).toMatchObject({ calledBackFromId: first.id, candidateId: who.candidateId });
    expect(decision).toMatchObject({ kind: "hire", rationale: expect.stringContaining("Second of two.") });
    expect(inPool).not.toBeNull();
    await expect(callsBack(who.entryId)).rejects.toThrow("An offer to them is on its way already.");
  });

  test("is open to everybody but whoever has an offer already", async () => {
    const who = await pooled();
    const other = await pooled();
    await callsBack(other.entryId);
    const page = await asMember(cast.manager, (scope) => findPoolCallBack(scope, who.entryId));
    expect(page.refusal).toBeNull();
    const kept = await asMember(cast.manager, (scope) => listPool(scope, {}));
    expect(new Map(kept.map(({ id, hasOffer }) => [id, hasOffer]))).toEqual(
      new Map([
        [who.entryId, false],
        [other.entryId, true],
      ]),
    );
  });

  test("shows what a panel scored before and with the offer, and no work", async () => {
    const who = await pooled();
    const page = await asMember(cast.manager, (scope) => findPoolCallBack(scope, who.entryId));
    expect(page).toMatchObject({
      why: "Second of two.",
      refusal: null,
      began: { applicationId: who.applicationId, level: "Senior" },
      evidence: { work: null, panel: { grids: [{ competencies: [{ ratings: ["strong_yes"] }] }] } },
    });
    const offer = await callsBack(who.entryId);
    const shown = await asMember(cast.owner, (scope) => findOfferPage(scope, offer.id));
    expect(shown.evidence).toEqual(page.evidence);
  });

  test("goes to any other job, and explains another level", async () => {
    const who = await pooled();
    await expect(callsBack(who.entryId, {}, { jobId: who.jobId })).rejects.toThrow(
      "has an application for this job already",
    );
    await expect(callsBack(who.entryId, { level: "Lead" })).rejects.toMatchObject({ field: "levelReason" });
    const job = await draftJob(cast, { title: "Growth Lead" });
    const { applicationId } = await callsBack(who.entryId, {}, { jobId: job.id });
    expect((await asMember(cast.manager, (scope) => findApplication(scope, applicationId))).jobId).toBe(
      job.id,
    );
  });

  test("is nobody's news before the offer is sent, and then leads from the first application to it", async () => {
    const who = await pooled();
    const offer = await callsBack(who.entryId);
    expect(await known(who)).toBe(1);
    await asMember(cast.owner, (scope) => approveOffer(scope, { offerId: offer.id, version: 1 }));
    await asMember(cast.recruiter, (scope) => sendOffer(scope, { offerId: offer.id }));
    expect(await known(who)).toBe(2);
    const first = await asCandidate(who, (scope) => findPortalApplication(scope, who.applicationId));
    expect(first.calledBackTo).toMatchObject({ id: offer.applicationId, jobTitle: "Head of Growth" });
  });

  test("of two at once, one makes an offer", async () => {
    const who = await pooled();
    const calling = (player: Player) => (hold?: () => Promise<void>) =>
      asMember(player, async (scope) => {
        await callBackFromPool(scope, inputFor(who.entryId));
        await hold?.();
      });
    const [first, second] = await overlap(calling(cast.manager), calling(cast.owner));
    expect([first.status, second.status]).toEqual(["fulfilled", "rejected"]);
    expect(await asMember(cast.owner, (scope) => scope.tx.$count(offers))).toBe(1);
  });

  test("leaves them in the pool when they decline, to be asked again for another job", async () => {
    const who = await pooled();
    const offer = await callsBack(who.entryId);
    await asMember(cast.owner, (scope) => approveOffer(scope, { offerId: offer.id, version: 1 }));
    await asMember(cast.recruiter, (scope) => sendOffer(scope, { offerId: offer.id }));
    const [asked] = await asMember(cast.manager, (scope) => listPool(scope, {}));
    expect(asked).toMatchObject({ candidateId: who.candidateId, hasOffer: true });
    await asCandidate(who, (scope) => declineOffer(scope, { offerId: offer.id, reason: "Not this year." }));
    const [kept] = await asMember(cast.manager, (scope) => listPool(scope, {}));
    expect(kept).toMatchObject({ candidateId: who.candidateId, hasOffer: false });
    expect(await callsBack(who.entryId)).toMatchObject({ state: "draft" });
  });

  test("takes them out of it once they are hired", async () => {
    const who = await pooled();
    const offer = await callsBack(who.entryId);
    await asMember(cast.owner, (scope) => approveOffer(scope, { offerId: offer.id, version: 1 }));
    await asMember(cast.recruiter, (scope) => sendOffer(scope, { offerId: offer.id }));
    const { contractId } = await asCandidate(who, (scope) => acceptOffer(scope, { offerId: offer.id }));
    await asCandidate(who, (scope) => signContract(scope, signing(contractId)));
    await asMember(cast.manager, (scope) => signContract(scope, signing(contractId, null)));
    expect(await asMember(cast.manager, (scope) => listPool(scope, {}))).toHaveLength(1);
    const sha256 = "ab".repeat(32);
    await asSystem(cast.organisationId, (scope) =>
      sealContract(scope, { contractId, storageKey: `contracts/${sha256}.pdf`, sizeBytes: 9, sha256 }),
    );
    expect(await asMember(cast.manager, (scope) => listPool(scope, {}))).toEqual([]);
  });

  test("is no result of the second door", async () => {
    const who = await pooled();
    await callsBack(who.entryId);
    const steps = await asMember(cast.manager, (scope) => countSecondDoor(scope, { period: "year" }));
    expect(steps).toEqual({ offered: 0, accepted: 0, delivered: 0, called_back: 0, hired_back: 0 });
  });
});

describe("nobody is called back from the pool", () => {
  test("whom no panel has scored, or whose application is still open or withdrawn", async () => {
    const unmet = await decidedNotNow(cast);
    await tellDecision(cast, unmet.applicationId);
    await expect(callsBack((await keep(unmet.candidateId)).id)).rejects.toThrow(
      "No panel has scored them yet",
    );
    const open = await apply(cast, await openJob(cast), { email: "open@example.test" });
    const { id: entryId } = await keep(open.candidateId);
    await expect(callsBack(entryId)).rejects.toThrow("not had their answer yet");
    await asCandidate({ ...open, organisationId: cast.organisationId }, (scope) =>
      withdrawApplication(scope, { applicationId: open.applicationId, reason: "" }),
    );
    await expect(callsBack(entryId)).rejects.toThrow("has withdrawn");
  });

  test("who left it, or whose engagement would be forgotten", async () => {
    const who = await pooled();
    await asMember(cast.recruiter, (scope) => leavePool(scope, { entryId: who.entryId }));
    await expect(callsBack(who.entryId)).rejects.toThrow("have left the talent pool");
    const working = await atWork(cast);
    await expect(callsBack((await keep(working.candidateId)).id)).rejects.toThrow("from their engagement");
  });
});
