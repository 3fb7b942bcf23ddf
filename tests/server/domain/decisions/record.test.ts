import { expect, test } from "vitest";
import { auditEntries, decisions } from "@/db/schema";
import { findStandingDecision, listReasons } from "@/server/domain/decisions/reads";
import { recordDecision } from "@/server/domain/decisions/record";
import { releaseDecision } from "@/server/domain/decisions/release";
import { reverseDecision } from "@/server/domain/decisions/reverse";
import { refuseDecision } from "@/server/domain/decisions/rules";
import { withdrawApplication } from "@/server/domain/portal/withdraw";
import { apply, openJob } from "../../../support/applicants";
import { asCandidate, asMember, asSystem, foundGlasshouse } from "../../../support/cast";
import { decide, decidedNotNow } from "../../../support/decided";
import { overlap } from "../../../support/overlap";

const active = {
  state: "active",
  isDecided: false,
  panels: 0,
  isDebriefed: false,
  isCalledBack: false,
} as const;

test("somebody whom no panel met can be told not now, and nothing else", () => {
  expect(refuseDecision({ ...active, kind: "not_now" })).toBeNull();
  expect(refuseDecision({ ...active, kind: "hire" })).toContain("No panel has met");
  expect(refuseDecision({ ...active, kind: "consult_instead" })).toContain("No panel has met");
});

test("once a panel is there, nothing is decided before the debrief", () => {
  expect(refuseDecision({ ...active, panels: 1, kind: "not_now" })).toContain("debrief");
  expect(refuseDecision({ ...active, panels: 1, isDebriefed: true, kind: "consult_instead" })).toBeNull();
});

test("a decision keeps its reason and rationale, and the trail says who decided", async () => {
  const cast = await foundGlasshouse();
  const { applicationId } = await apply(cast, await openJob(cast));
  const decision = await decide(cast.manager, applicationId);
  expect(decision).toMatchObject({ kind: "not_now", decidedBy: cast.manager.memberId, reversedAt: null });
  const entries = await asSystem(cast.organisationId, ({ tx }) => tx.select().from(auditEntries));
  expect(entries.find(({ verb }) => verb === "decision.recorded")).toMatchObject({
    memberId: cast.manager.memberId,
    applicationId,
  });
});

test("an application is decided once until that decision is reversed", async () => {
  const cast = await foundGlasshouse();
  const { applicationId } = await decidedNotNow(cast);
  await expect(decide(cast.manager, applicationId)).rejects.toThrow("decided already");
  await asMember(cast.manager, (scope) => reverseDecision(scope, { applicationId }));
  expect(await asMember(cast.manager, (scope) => findStandingDecision(scope, applicationId))).toBeNull();
  await decide(cast.manager, applicationId);
  expect(await asSystem(cast.organisationId, ({ tx }) => tx.$count(decisions))).toBe(2);
});

test("of two people who decide at once, one does and the other is told", async () => {
  const cast = await foundGlasshouse();
  const { applicationId } = await apply(cast, await openJob(cast));
  const reason = await asMember(
    cast.manager,
    async (scope) => (await listReasons(scope)).find(({ kind }) => kind === "not_now")!,
  );
  const input = {
    applicationId,
    kind: "not_now",
    reasonId: reason.id,
    rationale: "Not enough evidence yet.",
  } as const;
  const [first, second] = await overlap(
    (hold) =>
      asMember(cast.manager, async (scope) => {
        await recordDecision(scope, input);
        await hold();
      }),
    () => asMember(cast.recruiter, (scope) => recordDecision(scope, input)),
  );
  expect(first.status).toBe("fulfilled");
  expect(second).toMatchObject({
    status: "rejected",
    reason: expect.objectContaining({ message: expect.stringContaining("decided already") }),
  });
});

test("a reason of another kind, a retired one or another organisation's is refused beside the field", async () => {
  const [cast, other] = [await foundGlasshouse(), await foundGlasshouse()];
  const { applicationId } = await apply(cast, await openJob(cast));
  const hire = await asMember(
    cast.manager,
    async (scope) => (await listReasons(scope)).find(({ kind }) => kind === "hire")!,
  );
  const theirs = await asMember(
    other.manager,
    async (scope) => (await listReasons(scope)).find(({ kind }) => kind === "not_now")!,
  );
  for (const reasonId of [hire.id, theirs.id]) {
    const input = {
      applicationId,
      kind: "not_now",
      reasonId,
      rationale: "Not enough evidence yet.",
    } as const;
    await expect(asMember(cast.manager, (scope) => recordDecision(scope, input))).rejects.toMatchObject({
      field: "reasonId",
    });
  }
  expect(await asSystem(cast.organisationId, ({ tx }) => tx.$count(decisions))).toBe(0);
});

test("nobody decides about somebody who has withdrawn", async () => {
  const cast = await foundGlasshouse();
  const { applicationId, candidateId } = await apply(cast, await openJob(cast));
  await asCandidate({ organisationId: cast.organisationId, candidateId }, (scope) =>
    withdrawApplication(scope, { applicationId }),
  );
  await expect(decide(cast.manager, applicationId)).rejects.toThrow("withdrawn");
});

test("a decision whose outcome is leaving is not reversed behind its back", async () => {
  const cast = await foundGlasshouse();
  const { applicationId } = await decidedNotNow(cast);
  await asMember(cast.recruiter, (scope) =>
    releaseDecision(scope, { applicationId, when: "business_morning" }),
  );
  await expect(asMember(cast.manager, (scope) => reverseDecision(scope, { applicationId }))).rejects.toThrow(
    "Cancel its release first",
  );
});
