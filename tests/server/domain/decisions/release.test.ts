import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { applications, outbox, outcomes } from "@/db/schema";
import { cancelRelease } from "@/server/domain/decisions/cancel-release";
import { editOutcome } from "@/server/domain/decisions/edit-outcome";
import { findStandingOutcome } from "@/server/domain/decisions/reads";
import { type Release, releaseDecision } from "@/server/domain/decisions/release";
import { claimEmails } from "@/server/domain/emails/claim-many";
import { withdrawApplication } from "@/server/domain/portal/withdraw";
import { travelTo } from "@/server/gateways/clock";
import { asCandidate, asMember, asSystem, type Cast } from "../../../support/cast";
import { decidedNotNow } from "../../../support/decided";
import { answersTo, deliverAll, eachTuesday, tuesday, wednesdayMorning } from "../../../support/delivering";
import { overlap } from "../../../support/overlap";

const delivery = eachTuesday();
let cast: Cast;
let someone: Awaited<ReturnType<typeof decidedNotNow>>;

beforeEach(async () => {
  ({ cast } = delivery);
  someone = await decidedNotNow(cast, undefined, tuesday);
  await deliverEverything();
});

describe("releasing", () => {
  test("by default it leaves the next business morning; until then the portal shows nothing of it", async () => {
    const outcome = await release({ when: "business_morning" });
    expect(outcome).toMatchObject({ state: "leaving", leavesAt: wednesdayMorning });
    await deliverEverything();
    expect(answers()).toEqual([]);
    expect(await seenInPortal()).toEqual({ state: "active", outcomes: [] });
  });

  test("mail and portal change together, and the promise is answered", async () => {
    await release({ when: "business_morning", feedback: "Your portfolio was a pleasure to read." });
    travelTo(wednesdayMorning);
    await deliverEverything();
    const [mail] = answers();
    expect(mail?.text).toContain("We will not be offering you the Senior Marketing Strategist job.");
    expect(mail?.text).toContain("Your portfolio was a pleasure to read.");
    expect(await seenInPortal()).toEqual({ state: "not_now", outcomes: ["not_now"] });
    const [application] = await asSystem(cast.organisationId, ({ tx }) => tx.select().from(applications));
    expect(application?.answeredAt).toEqual(wednesdayMorning);
  });

  test("the rationale is never sent", async () => {
    await release({ when: "now" });
    await deliverEverything();
    const [mail] = answers();
    expect(`${mail?.text} ${mail?.html}`).not.toContain("none that was measured");
  });

  test("one application has one outcome, however often it is released", async () => {
    const [first, second] = await overlap(
      (hold) =>
        asMember(
          cast.recruiter,
          async (scope) => {
            await releaseDecision(scope, { applicationId: someone.applicationId, when: "now" });
            await hold();
          },
          tuesday,
        ),
      () => release({ when: "now" }),
    );
    expect([first.status, second.status]).toEqual(["fulfilled", "rejected"]);
    await deliverEverything();
    expect(answers()).toHaveLength(1);
    await expect(release({ when: "now" })).rejects.toThrow("told already");
  });

  test("a time that has passed is refused beside the field, and leaves nothing behind", async () => {
    const passed = new Date(tuesday.getTime() - 60_000);
    await expect(release({ when: passed })).rejects.toMatchObject({ field: "when" });
    expect(await asSystem(cast.organisationId, ({ tx }) => tx.$count(outcomes))).toBe(0);
  });

  test("somebody who withdraws before it leaves is not told, and the outcome is cancelled", async () => {
    await release({ when: "business_morning" });
    const candidate = { organisationId: cast.organisationId, candidateId: someone.candidateId };
    await asCandidate(candidate, (scope) => withdrawApplication(scope, someone));
    travelTo(wednesdayMorning);
    await deliverEverything();
    expect(answers()).toEqual([]);
    expect(await states()).toEqual({ mail: "cancelled", outcome: "cancelled", application: "withdrawn" });
  });
});

describe("cancelling a release", () => {
  test("before it leaves nothing was said, and it can be released again", async () => {
    const outcome = await release({ when: "business_morning" });
    await cancel(outcome.id);
    expect(await states()).toEqual({ mail: "cancelled", outcome: "cancelled", application: "active" });
    await release({ when: "now" });
    await deliverEverything();
    expect(answers()).toHaveLength(1);
  });

  test("when the worker was first, cancelling is refused and everybody agrees that it was told", async () => {
    const outcome = await release({ when: "now" });
    const [claimed, cancelled] = await overlap(
      (hold) =>
        asSystem(
          cast.organisationId,
          async (scope) => {
            await claimEmails(scope, { outboxIds: [outcome.outboxId] });
            await hold();
          },
          tuesday,
        ),
      () => cancel(outcome.id),
    );
    expect(claimed.status).toBe("fulfilled");
    expect(cancelled).toMatchObject({
      status: "rejected",
      reason: { message: expect.stringContaining("leaving at this very moment") },
    });
    travelTo(new Date(tuesday.getTime() + 61_000));
    await deliverEverything();
    expect(await states()).toEqual({ mail: "sent", outcome: "told", application: "not_now" });
    await expect(cancel(outcome.id)).rejects.toThrow("has been told");
  });

  test("when cancelling was first, the worker sends nothing", async () => {
    const outcome = await release({ when: "now" });
    const cancelled = await asMember(
      cast.recruiter,
      async (scope) => {
        const done = await cancelRelease(scope, { outcomeId: outcome.id });
        await deliverEverything();
        return done;
      },
      tuesday,
    );
    await deliverEverything();
    expect(cancelled.state).toBe("cancelled");
    expect(answers()).toEqual([]);
    expect(await states()).toEqual({ mail: "cancelled", outcome: "cancelled", application: "active" });
  });

  test("twenty races between worker and person end with mail, portal and record in agreement", async () => {
    for (let round = 0; round < 20; round += 1) {
      const before = answers().length;
      const outcome = await release({ when: "now" });
      const [cancelled] = await Promise.allSettled([cancel(outcome.id), deliverEverything()]);
      await deliverEverything();
      const { mail, outcome: state } = await states();
      const wasCancelled = cancelled.status === "fulfilled";
      expect({ mail, state, sent: answers().length - before }).toEqual(
        wasCancelled
          ? { mail: "cancelled", state: "cancelled", sent: 0 }
          : { mail: "sent", state: "told", sent: 1 },
      );
      if (!wasCancelled) someone = await decidedNotNow(cast, undefined, tuesday);
      await deliverEverything();
    }
  });
});

describe("changing an outcome that waits", () => {
  test("new feedback and another time are what leaves", async () => {
    const outcome = await release({ when: "business_morning", feedback: "First words." });
    const later = new Date("2026-11-26T14:00:00Z");
    const change = { outcomeId: outcome.id, when: later, feedback: "Better words." };
    await asMember(cast.recruiter, (scope) => editOutcome(scope, change), tuesday);
    travelTo(wednesdayMorning);
    await deliverEverything();
    expect(answers()).toEqual([]);
    travelTo(later);
    await deliverEverything();
    expect(answers()[0]?.text).toContain("Better words.");
    expect(answers()[0]?.text).not.toContain("First words.");
  });

  test("what is told cannot be changed", async () => {
    const outcome = await release({ when: "now" });
    await deliverEverything();
    const change = { outcomeId: outcome.id, feedback: "Too late." };
    await expect(asMember(cast.recruiter, (scope) => editOutcome(scope, change), tuesday)).rejects.toThrow(
      "does not wait",
    );
  });
});

function release(given: Omit<Release, "applicationId">) {
  const { applicationId } = someone;
  return asMember(cast.recruiter, (scope) => releaseDecision(scope, { applicationId, ...given }), tuesday);
}

function cancel(outcomeId: string) {
  return asMember(cast.recruiter, (scope) => cancelRelease(scope, { outcomeId }), tuesday);
}

/** What the candidate's own door lets them read. */
function seenInPortal() {
  const candidate = { organisationId: cast.organisationId, candidateId: someone.candidateId };
  return asCandidate(candidate, async ({ tx }) => {
    const [application] = await tx.select().from(applications);
    const told = await tx.select().from(outcomes);
    return { state: application?.state, outcomes: told.map(({ kind }) => kind) };
  });
}

function states() {
  return asSystem(cast.organisationId, async (scope) => {
    const { tx } = scope;
    const [application] = await tx
      .select()
      .from(applications)
      .where(eq(applications.id, someone.applicationId));
    const standing = await findStandingOutcome(scope, someone.applicationId);
    const all = await tx.select().from(outcomes).where(eq(outcomes.applicationId, someone.applicationId));
    const newest = standing ?? all.at(-1);
    const [mail] = newest ? await tx.select().from(outbox).where(eq(outbox.id, newest.outboxId)) : [];
    return { mail: mail?.state, outcome: newest?.state, application: application?.state };
  });
}

const deliverEverything = () => deliverAll(delivery);
const answers = () => answersTo(someone.email.toLowerCase(), delivery);
