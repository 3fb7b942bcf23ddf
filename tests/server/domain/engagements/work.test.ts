import { beforeEach, describe, expect, test } from "vitest";
import { files, milestones, readings } from "@/db/schema";
import { addMilestone } from "@/server/domain/engagements/add-milestone";
import { addResult } from "@/server/domain/engagements/add-result";
import { approveMilestone } from "@/server/domain/engagements/approve-milestone";
import { closeEngagement } from "@/server/domain/engagements/close";
import { confirmReading } from "@/server/domain/engagements/confirm-reading";
import { deliverMilestone } from "@/server/domain/engagements/deliver-milestone";
import { listResults } from "@/server/domain/engagements/reads/engagements";
import { listEngagements } from "@/server/domain/engagements/reads/list";
import { recordReading } from "@/server/domain/engagements/record-reading";
import { findEngagementPage } from "@/server/domain/offers/reads/engagement-page";
import { removeMember } from "@/server/domain/organisations/remove-member";
import { storedCv } from "../../../support/applicants";
import { asCandidate, asMember, type Cast, foundGlasshouse, type Player } from "../../../support/cast";
import { atWork, daysFromNow, withContract } from "../../../support/second-door";

let cast: Cast;
let who: Awaited<ReturnType<typeof atWork>>;
const today = daysFromNow(0);

beforeEach(async () => {
  cast = await foundGlasshouse();
  who = await atWork(cast);
});

const record = (value: number, readOn = today) =>
  asCandidate(who, (scope) => recordReading(scope, { resultId: who.resultId, readOn, value }));
const milestone = (dueOn = daysFromNow(12)) =>
  asMember(cast.manager, (scope) =>
    addMilestone(scope, { engagementId: who.engagementId, title: "The channel plan", dueOn }),
  );

describe("milestones", () => {
  test("are due, delivered with a note and a file, then approved", async () => {
    const { id: milestoneId } = await milestone();
    await expect(asMember(cast.manager, (scope) => approveMilestone(scope, { milestoneId }))).rejects.toThrow(
      "Nothing has been delivered yet",
    );
    const file = storedCv("plan.pdf");
    await asCandidate(who, (scope) =>
      deliverMilestone(scope, { milestoneId, note: "The plan is here.", file }),
    );
    await asMember(cast.manager, (scope) => approveMilestone(scope, { milestoneId }));
    const found = await asMember(cast.manager, async ({ tx }) => ({
      milestone: (await tx.select().from(milestones))[0],
      kinds: (await tx.select().from(files)).map(({ kind }) => kind),
    }));
    expect(found.milestone).toMatchObject({
      deliveryNote: "The plan is here.",
      approvedBy: cast.manager.memberId,
    });
    expect(found.kinds).toContain("delivery");
    await expect(
      asCandidate(who, (scope) => deliverMilestone(scope, { milestoneId, note: "Once more." })),
    ).rejects.toThrow("approved already");
  });

  test("are approved by the sponsor alone, or by an administrator when they have left", async () => {
    const { id: milestoneId } = await milestone();
    await asCandidate(who, (scope) => deliverMilestone(scope, { milestoneId, note: "The plan is here." }));
    const approve = (by: Player) => asMember(by, (scope) => approveMilestone(scope, { milestoneId }));
    for (const other of [cast.owner, cast.recruiter])
      await expect(approve(other)).rejects.toThrow("Only the sponsor, Martin Moss, can approve milestones.");
    await asMember(cast.owner, (scope) => removeMember(scope, { memberId: cast.manager.memberId }));
    await expect(approve(cast.recruiter)).rejects.toThrow(
      "The sponsor has left. An owner or administrator approves milestones now.",
    );
    const page = await asMember(cast.owner, (scope) => findEngagementPage(scope, who.engagementId));
    expect(page.sponsor).toMatchObject({ mayVouch: true, whoVouches: "An owner or administrator" });
    await approve(cast.owner);
  });

  test("cannot be delivered by another consultant", async () => {
    const { id: milestoneId } = await milestone();
    const other = await atWork(cast);
    await expect(
      asCandidate(other, (scope) => deliverMilestone(scope, { milestoneId, note: "Mine now." })),
    ).rejects.toThrow("was not found");
  });

  test("wait for the contract's signatures", async () => {
    const waiting = await withContract(cast);
    const { id: milestoneId } = await asMember(cast.manager, (scope) =>
      addMilestone(scope, {
        engagementId: waiting.engagementId,
        title: "Early bird",
        dueOn: daysFromNow(11),
      }),
    );
    await expect(
      asCandidate(waiting, (scope) => deliverMilestone(scope, { milestoneId, note: "Too early." })),
    ).rejects.toThrow("both sides have signed");
  });
});

describe("results", () => {
  test("readings are recorded by the consultant and confirmed by the sponsor", async () => {
    const { readingId } = await record(500_000);
    await expect(asMember(cast.recruiter, (scope) => confirmReading(scope, { readingId }))).rejects.toThrow(
      "Only the sponsor, Martin Moss",
    );
    await asMember(cast.manager, (scope) => confirmReading(scope, { readingId }));
    const [result] = await asMember(cast.manager, (scope) => listResults(scope, who.engagementId));
    expect(result?.readings).toMatchObject([{ value: 500_000, confirmedBy: cast.manager.memberId }]);
    const { rows } = await asMember(cast.manager, (scope) => listEngagements(scope, {}));
    expect(rows).toMatchObject([
      { state: "running", measure: { name: "Leads", target: 500_000, value: 500_000 } },
    ]);
  });

  test("a reading dated tomorrow, before the start or below zero gets a sentence and is not kept", async () => {
    await expect(record(10, daysFromNow(1))).rejects.toMatchObject({
      field: "readOn",
      message: expect.stringContaining("has not come yet"),
    });
    await expect(record(10, daysFromNow(-40))).rejects.toMatchObject({ field: "readOn" });
    await expect(record(-1)).rejects.toThrow("below 0");
    await expect(record(1.5)).rejects.toThrow("whole number");
    expect(await asMember(cast.manager, ({ tx }) => tx.$count(readings))).toBe(0);
  });

  test("a day has one reading, which may be corrected until it is confirmed", async () => {
    await record(100);
    const { readingId } = await record(120);
    await asMember(cast.manager, (scope) => confirmReading(scope, { readingId }));
    await expect(record(130)).rejects.toThrow("confirmed");
    const kept = await asMember(cast.manager, ({ tx }) => tx.select().from(readings));
    expect(kept.map(({ value }) => value)).toEqual([120]);
  });

  test("a second measure needs a name of its own", async () => {
    const measure = { engagementId: who.engagementId, name: "Leads", unit: "leads", target: 10 };
    await expect(asMember(cast.manager, (scope) => addResult(scope, measure))).rejects.toMatchObject({
      field: "name",
    });
    await asMember(cast.manager, (scope) => addResult(scope, { ...measure, name: "Demos" }));
    expect(await asMember(cast.manager, (scope) => listResults(scope, who.engagementId))).toHaveLength(2);
  });

  test("nobody records in another's engagement, nor in another organisation's", async () => {
    const other = await atWork(cast);
    await expect(
      asCandidate(other, (scope) =>
        recordReading(scope, { resultId: who.resultId, readOn: today, value: 1 }),
      ),
    ).rejects.toThrow("was not found");
    const { readingId } = await record(7);
    const stranger = await foundGlasshouse();
    await expect(asMember(stranger.owner, (scope) => confirmReading(scope, { readingId }))).rejects.toThrow(
      "was not found",
    );
  });
});

test("a closed engagement takes no more work", async () => {
  const { id: milestoneId } = await milestone();
  const { readingId } = await record(1);
  await asMember(cast.manager, (scope) =>
    closeEngagement(scope, { engagementId: who.engagementId, note: "Well done." }),
  );
  const attempts = [
    () => record(2),
    () => milestone(),
    () => asCandidate(who, (scope) => deliverMilestone(scope, { milestoneId, note: "Late work." })),
    () =>
      asMember(cast.manager, (scope) => closeEngagement(scope, { engagementId: who.engagementId, note: "" })),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow("closed");
  await asMember(cast.manager, (scope) => confirmReading(scope, { readingId }));
});
