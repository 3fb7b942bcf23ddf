import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { applications, outbox, promises } from "@/db/schema";
import { answerApplication } from "@/server/domain/applications/answer";
import { escalatePromises } from "@/server/domain/decisions/escalate-promises";
import { askForOtherTimes } from "@/server/domain/interviews/ask-for-other-times";
import { chooseTime } from "@/server/domain/interviews/choose-time";
import { proposeTimes } from "@/server/domain/interviews/propose-times";
import { listTimes } from "@/server/domain/interviews/reads/proposals";
import { withdrawProposal } from "@/server/domain/interviews/withdraw-proposal";
import { findWholeJob } from "@/server/domain/jobs/reads";
import { changeOrganisation } from "@/server/domain/organisations/change";
import { findOrganisation } from "@/server/domain/organisations/reads";
import { findPortalApplication } from "@/server/domain/portal/reads/applications";
import type { Actor } from "@/server/domain/scope";
import { apply, draftJob } from "../../../support/applicants";
import { asCandidate, asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { openJobWithPlan } from "../../../support/interviewing";

const at = (day: string, time = "10:00") => new Date(`${day}T${time}:00Z`);

let cast: Cast;
let opening: Awaited<ReturnType<typeof openJobWithPlan>>;
let who: { applicationId: string; candidateId: string };

beforeEach(async () => {
  cast = await foundGlasshouse(at("2026-11-02"));
  opening = await openJobWithPlan(cast);
  who = await apply(cast, opening.job, {}, at("2026-11-02"));
});

describe("while we wait for the candidate to choose a time", () => {
  test("the promise stands still, and the days they took are added once they have chosen", async () => {
    expect(await promised()).toBe("2026-11-16");
    const times = await propose("2026-11-10");
    expect(await escalate("2026-11-16")).toEqual([]);
    await choose(times[0]!, "2026-11-14");
    expect(await promised()).toBe("2026-11-20");
    const [last] = await listPromises("waited");
    expect(last).toMatchObject({ promisedOn: "2026-11-20", reason: "waited" });
    expect(await escalate("2026-11-18")).toEqual([cast.recruiter.email]);
  });

  test("asking for other times, or our taking them back, ends it as well", async () => {
    await propose("2026-11-10");
    const asking = { applicationId: who.applicationId, words: "" };
    await asChooser((scope) => askForOtherTimes(scope, asking), at("2026-11-12"));
    expect(await promised()).toBe("2026-11-18");
    const [time] = await propose("2026-11-12");
    const proposalId = time!.proposalId;
    await asMember(cast.recruiter, (scope) => withdrawProposal(scope, { proposalId }), at("2026-11-13"));
    expect(await promised()).toBe("2026-11-19");
  });

  test("who lets the time pass is waited for until then and no longer", async () => {
    await propose("2026-11-10", "2026-11-13");
    expect(await escalate("2026-11-13")).toEqual([]);
    expect(await promised()).toBe("2026-11-16");
    await escalate("2026-11-16");
    expect(await promised()).toBe("2026-11-19");
    await escalate("2026-11-16");
    expect(await promised()).toBe("2026-11-19");
  });

  test("days that a new promise has covered are not added twice", async () => {
    const times = await propose("2026-11-10");
    const moved = { ...who, promisedOn: "2026-11-25", reason: "stage" as const, setAt: at("2026-11-13") };
    await asSystem(cast.organisationId, async ({ tx }) => {
      await tx.update(applications).set({ promisedOn: "2026-11-25" }).where(mine());
      await tx.insert(promises).values(moved);
    });
    await choose(times[0]!, "2026-11-14");
    expect(await promised()).toBe("2026-11-26");
  });

  test("an answer meanwhile is in time, and nothing is paused after it", async () => {
    await propose("2026-11-10");
    const answer = { applicationId: who.applicationId, state: "not_now" as const };
    await asSystem(cast.organisationId, (scope) => answerApplication(scope, answer), at("2026-11-18"));
    const [row] = await asSystem(cast.organisationId, ({ tx }) =>
      tx.select().from(applications).where(mine()),
    );
    expect(row).toMatchObject({
      promisedOn: "2026-11-24",
      promisePausedAt: null,
      answeredAt: at("2026-11-18"),
    });
  });

  test("the portal says what the choice does to the promise", async () => {
    await propose("2026-11-10");
    const me = { organisationId: cast.organisationId, candidateId: who.candidateId };
    const page = await asCandidate(
      me,
      (scope) => findPortalApplication(scope, who.applicationId),
      at("2026-11-12"),
    );
    expect(page.headline).toBe("Choose a time today, and you will hear by Wednesday 18 November");
  });
});

describe("a worker that was down", () => {
  test("makes up for the days it missed, in one mail each, and once", async () => {
    expect(await escalate("2026-11-18")).toEqual([
      cast.manager.email,
      cast.owner.email,
      cast.recruiter.email,
    ]);
    expect(await escalate("2026-11-18")).toEqual([]);
    expect(await escalate("2026-11-19")).toEqual([]);
    const mails = await mailsAbout("promise_due");
    expect(mails.map(({ subject }) => subject)).toEqual(
      Array(3).fill("Promised an answer, due since Monday 16 November 2026"),
    );
  });

  test("names each person's own day where they differ, the longest overdue first", async () => {
    await apply(cast, opening.job, { name: "Second Person" }, at("2026-11-03"));
    await escalate("2026-11-17");
    const [mail] = await mailsAbout("promise_due", cast.recruiter.email);
    expect(mail?.text).toContain("Marchetti, Senior Marketing Strategist, by Monday 16 November 2026");
    expect(mail?.text).toContain("Second Person, Senior Marketing Strategist, by Tuesday 17 November 2026");
    expect(mail?.subject).toContain("since yesterday");
  });

  test("does not dig out what everybody has known for long", async () => {
    expect(await escalate("2026-12-15")).toEqual([]);
  });

  test("two of them at once tell nobody twice", async () => {
    await Promise.all([escalate("2026-11-16"), escalate("2026-11-16")]);
    expect((await mailsAbout("promise_due")).map(({ toAddress }) => toAddress).toSorted()).toEqual([
      cast.manager.email,
      cast.recruiter.email,
    ]);
  });
});

test("a new job and its stages promise what the organisation usually does, and a job may promise otherwise", async () => {
  const days = { promisedDays: 21, reviewPromisedDays: 5, interviewPromisedDays: 9, decisionPromisedDays: 3 };
  await asMember(cast.owner, async (scope) => {
    const { name, timeZone, brandColour, about, address, replyTo } = await findOrganisation(scope);
    const said = { name, timeZone, brandColour, about, address, replyTo, outcomesLeaveAt: "09:30" };
    await changeOrganisation(scope, { ...said, ...days });
  });
  const [usual, own] = [await draftJob(cast), await draftJob(cast, { promisedDays: 4 })];
  expect([usual.promisedDays, own.promisedDays]).toEqual([21, 4]);
  const { stages } = await asMember(cast.owner, (scope) => findWholeJob(scope, usual.id));
  expect(stages.map(({ promisedDays }) => promisedDays)).toEqual([null, 5, 9, 3, null]);
});

test("a job knows how many of its openings are filled and who still waits", async () => {
  const other = await apply(cast, opening.job, {}, at("2026-11-02"));
  const hired = { applicationId: other.applicationId, state: "hired" as const };
  await asSystem(cast.organisationId, (scope) => answerApplication(scope, hired));
  const job = await asMember(cast.recruiter, (scope) => findWholeJob(scope, opening.job.id));
  expect(job).toMatchObject({ openings: 1, hired: 1, waiting: 1 });
});

const mine = () => eq(applications.id, who.applicationId);

async function propose(day: string, answerBy = "2026-11-20") {
  const given = {
    ...{
      applicationId: who.applicationId,
      planId: opening.plan.id,
      times: [at("2026-11-24"), at("2026-11-25")],
    },
    ...{
      timeZone: "Europe/London",
      durationMinutes: 60,
      answerBy,
      panelistIds: [cast.panelists[0].memberId],
    },
  };
  const { proposalId } = await asMember(cast.recruiter, (scope) => proposeTimes(scope, given), at(day));
  return asSystem(cast.organisationId, (scope) => listTimes(scope, [proposalId]));
}

function choose({ id }: { id: string }, day: string) {
  return asChooser((scope) => chooseTime(scope, { timeId: id }), at(day));
}

/** As the door for choosing does it: the candidate acts, and the database lets it in as the system. */
function asChooser<T>(work: Parameters<typeof asSystem<T>>[1], now: Date) {
  const { organisationId } = cast;
  const actor: Actor = { type: "candidate", organisationId, candidateId: who.candidateId };
  return asSystem(organisationId, (scope) => work({ ...scope, actor }), now);
}

async function promised() {
  const [row] = await asSystem(cast.organisationId, ({ tx }) => tx.select().from(applications).where(mine()));
  return row?.promisedOn;
}

function listPromises(reason: "waited") {
  return asSystem(cast.organisationId, ({ tx }) =>
    tx
      .select()
      .from(promises)
      .where(and(eq(promises.applicationId, who.applicationId), eq(promises.reason, reason))),
  );
}

/** Runs the round of a day, and tells whom it wrote to. */
async function escalate(day: string) {
  const before = (await mailsAbout("promise_due")).length;
  await asSystem(cast.organisationId, escalatePromises, at(day));
  return (await mailsAbout("promise_due"))
    .slice(before)
    .map(({ toAddress }) => toAddress)
    .toSorted();
}

function mailsAbout(kind: "promise_due", address?: string) {
  return asSystem(cast.organisationId, ({ tx }) =>
    tx
      .select()
      .from(outbox)
      .where(and(eq(outbox.kind, kind), address ? eq(outbox.toAddress, address) : undefined))
      .orderBy(outbox.id),
  );
}
