import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { applications, messages, outbox, outcomes } from "@/db/schema";
import { cancelRelease } from "@/server/domain/decisions/cancel-release";
import { editOutcome } from "@/server/domain/decisions/edit-outcome";
import { escalatePromises } from "@/server/domain/decisions/escalate-promises";
import { findStanding } from "@/server/domain/decisions/reads/standing";
import { reconsiderDecision } from "@/server/domain/decisions/reconsider";
import { releaseDecision } from "@/server/domain/decisions/release";
import { releaseHeld } from "@/server/domain/decisions/release-held";
import { tellByPhone } from "@/server/domain/decisions/tell-by-phone";
import { travelTo } from "@/server/gateways/clock";
import { apply, openJob } from "../../../support/applicants";
import { asCandidate, asMember, asSystem, type Cast } from "../../../support/cast";
import { decide, decidedNotNow } from "../../../support/decided";
import { answersTo, deliverAll, eachTuesday, tuesday, wednesdayMorning } from "../../../support/delivering";

const delivery = eachTuesday();
let cast: Cast;
let someone: Awaited<ReturnType<typeof decidedNotNow>>;

const thursday = new Date("2026-11-26T12:00:00Z");

beforeEach(async () => {
  ({ cast } = delivery);
  someone = await decidedNotNow(cast, undefined, tuesday);
  await deliverEverything();
});

describe("told by phone", () => {
  test("keeps the promise from the call on, and the mail follows it in writing", async () => {
    const toldAt = new Date("2026-11-24T11:00:00Z");
    await tell({ toldAt });
    expect(await application()).toMatchObject({ state: "active", answeredAt: toldAt });
    const standing = await asMember(cast.recruiter, (scope) => findStanding(scope, someone.applicationId));
    expect(standing).toMatchObject({
      promiseKept: true,
      outcome: { call: { toldAt, toldBy: "Martin Moss" } },
    });
    travelTo(wednesdayMorning);
    await deliverEverything();
    expect(answers()).toHaveLength(1);
    expect(answers()[0]?.text).toContain("what we told you by phone on Tuesday 24 November 2026");
    expect(await application()).toMatchObject({ state: "not_now", answeredAt: toldAt });
  });

  test("a call that is still to come, or long past, is refused beside its field", async () => {
    const later = new Date(tuesday.getTime() + 60_000);
    await expect(tell({ toldAt: later })).rejects.toMatchObject({ field: "toldAt" });
    const longAgo = new Date("2026-11-01T12:00:00Z");
    await expect(tell({ toldAt: longAgo })).rejects.toThrow("within two weeks");
    expect(await application()).toMatchObject({ answeredAt: null });
  });
});

describe("a release that waits until the hire has signed", () => {
  test("keeps its mail until then, and leaves on the next business morning", async () => {
    await release("hire_signed");
    travelTo(thursday);
    await deliverEverything();
    expect(answers()).toEqual([]);
    const { jobId } = (await application())!;
    expect(await asSystem(cast.organisationId, (scope) => releaseHeld(scope, { jobId }), thursday)).toBe(1);
    await deliverEverything();
    expect(answers()).toEqual([]);
    travelTo(new Date("2026-11-27T09:30:00Z"));
    await deliverEverything();
    expect(answers()).toHaveLength(1);
    expect(await asSystem(cast.organisationId, (scope) => releaseHeld(scope, { jobId }), thursday)).toBe(0);
  });

  test("can be cancelled, or given a time of its own", async () => {
    const first = await release("hire_signed");
    await asMember(cast.recruiter, (scope) => cancelRelease(scope, { outcomeId: first.id }), tuesday);
    const second = await release("hire_signed");
    const change = { outcomeId: second.id, feedback: "You asked good questions." };
    await asMember(cast.recruiter, (scope) => editOutcome(scope, change), tuesday);
    await deliverEverything();
    expect(answers()).toEqual([]);
    await asMember(cast.recruiter, (scope) => editOutcome(scope, { ...change, when: "now" }), tuesday);
    await deliverEverything();
    expect(answers()).toHaveLength(1);
  });
});

describe("reversing what was told", () => {
  test("writes an honest message, promises anew, and the application waits where it was", async () => {
    const before = await application();
    await release("now");
    await deliverEverything();
    travelTo(thursday);
    await reconsider();
    await deliverEverything();
    const letter = delivery.server.received.find(({ subject }) =>
      subject?.startsWith("We have to correct our answer"),
    );
    expect(letter?.text).toContain(
      "On Tuesday 24 November 2026, 15:00 (London time) we told you that we would not",
    );
    expect(letter?.text).toContain("A second opening has been approved.");
    expect(letter?.text).toContain("You will hear from us by Thursday 3 December 2026");
    expect(await application()).toMatchObject({
      state: "active",
      stageId: before?.stageId,
      promisedOn: "2026-12-03",
      answeredAt: null,
    });
    const theirs = { organisationId: cast.organisationId, candidateId: someone.candidateId };
    const seen = await asCandidate(theirs, async ({ tx }) => ({
      outcomes: await tx.$count(outcomes),
      messages: (await tx.select().from(messages)).map(({ body }) => body),
    }));
    expect(seen).toEqual({ outcomes: 0, messages: ["A second opening has been approved."] });
  });

  test("another answer can follow, and the first one stays in the record", async () => {
    await release("now");
    await deliverEverything();
    await reconsider();
    await decide(cast.recruiter, someone.applicationId, "not_now", thursday);
    await release("now", thursday);
    travelTo(thursday);
    await deliverEverything();
    expect(answers()).toHaveLength(2);
    const all = await asSystem(cast.organisationId, ({ tx }) => tx.select().from(outcomes));
    expect(all.map(({ state }) => state).toSorted()).toEqual(["superseded", "told"]);
  });

  test("before it was told there is nothing to correct, and a day that has passed is no promise", async () => {
    await expect(reconsider()).rejects.toThrow("reverse the decision instead");
    await release("now");
    await deliverEverything();
    await expect(reconsider("2026-11-26")).rejects.toMatchObject({ field: "promisedOn" });
    await expect(reconsider("2027-03-01")).rejects.toThrow("within 45 days");
  });
});

describe("a promise that comes close", () => {
  test("reaches the recruiter two days before, the manager on the day and an owner a day after, once each", async () => {
    const job = await openJob(cast, {}, tuesday);
    const { applicationId } = await apply(cast, job, { name: "Ines Duarte" }, tuesday);
    await promise(applicationId, "2026-12-04");
    const heard: Record<string, string[]> = {};
    for (const day of ["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-05", "2026-12-06"]) {
      for (const hour of ["09", "17"]) {
        const at = new Date(`${day}T${hour}:10:00Z`);
        await asSystem(cast.organisationId, (scope) => escalatePromises(scope), at);
      }
      heard[day] = await promiseMails(day);
    }
    expect(heard).toEqual({
      "2026-12-01": [],
      "2026-12-02": [cast.recruiter.email],
      "2026-12-03": [],
      "2026-12-04": [cast.manager.email],
      "2026-12-05": [cast.owner.email],
      "2026-12-06": [],
    });
  });

  test("whose outcome leaves in time, or who was told by phone, is not due; who waits for a hire is", async () => {
    const { promisedOn } = (await application())!;
    const day = new Date(`${promisedOn}T10:00:00Z`);
    const escalate = () => asSystem(cast.organisationId, (scope) => escalatePromises(scope), day);
    const outcome = await release("hire_signed");
    // The recruiter's day was missed, and the manager's is today.
    expect(await escalate()).toBe(2);
    expect(await escalate()).toBe(0);
    await asMember(
      cast.recruiter,
      (scope) => editOutcome(scope, { outcomeId: outcome.id, when: "business_morning" }),
      tuesday,
    );
    expect(await escalate()).toBe(0);
  });
});

function release(when: "now" | "hire_signed", at = tuesday) {
  const { applicationId } = someone;
  return asMember(cast.recruiter, (scope) => releaseDecision(scope, { applicationId, when }), at);
}

function tell({ toldAt }: { toldAt: Date }) {
  const call = { applicationId: someone.applicationId, toldBy: cast.manager.memberId, toldAt };
  return asMember(
    cast.recruiter,
    (scope) => tellByPhone(scope, { ...call, when: "business_morning" }),
    tuesday,
  );
}

function reconsider(promisedOn = "2026-12-03") {
  const words = "A second opening has been approved.";
  const given = { applicationId: someone.applicationId, words, promisedOn };
  return asMember(cast.recruiter, (scope) => reconsiderDecision(scope, given), thursday);
}

async function application() {
  const rows = await asSystem(cast.organisationId, ({ tx }) =>
    tx.select().from(applications).where(eq(applications.id, someone.applicationId)),
  );
  return rows[0];
}

function promise(applicationId: string, promisedOn: string) {
  return asSystem(cast.organisationId, ({ tx }) =>
    tx.update(applications).set({ promisedOn }).where(eq(applications.id, applicationId)),
  );
}

async function promiseMails(day: string) {
  const mails = await asSystem(cast.organisationId, ({ tx }) =>
    tx.select().from(outbox).where(eq(outbox.kind, "promise_due")),
  );
  return mails
    .filter(({ createdAt, text }) => createdAt.toISOString().startsWith(day) && text.includes("Ines Duarte"))
    .map(({ toAddress }) => toAddress);
}

const deliverEverything = () => deliverAll(delivery);
const answers = () => answersTo(someone.email.toLowerCase(), delivery);
