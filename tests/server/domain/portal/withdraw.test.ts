import { and, eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { outbox, panelists } from "@/db/schema";
import { checkIn } from "@/server/domain/interviews/check-in";
import { proposeTimes } from "@/server/domain/interviews/propose-times";
import { findPanel, listSeats } from "@/server/domain/interviews/reads/panels";
import type { Plan } from "@/server/domain/interviews/reads/plans";
import { findArranging, listTimes } from "@/server/domain/interviews/reads/proposals";
import { schedulePanel } from "@/server/domain/interviews/schedule-panel";
import type { Job } from "@/server/domain/jobs/reads";
import { apply } from "../../../support/applicants";
import { apiAs, apiAsCandidate, asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { openJobWithPlan, scheduleInterview } from "../../../support/interviewing";
import { overlap } from "../../../support/overlap";

let cast: Cast;
let opening: { job: Job; plan: Plan };
beforeAll(async () => {
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
});

const hour = 3_600_000;
let count = 0;
const soon = () => new Date(Math.ceil(Date.now() / hour) * hour + ++count * 2 * hour);
const read = <T>(work: Parameters<typeof asSystem<T>>[1]) => asSystem(cast.organisationId, work);
const panelOf = (panelId: string) => read(async (scope) => (await findPanel(scope, panelId)).panel);

async function invited(startsAt = soon()) {
  const email = `leaving-${++count}@example.test`;
  const interview = await scheduleInterview(cast, opening, { startsAt, applicant: { email } });
  return { ...interview, email, api: await apiAsCandidate(email, cast.slug) };
}

const cancellations = (applicationId: string) =>
  read((scope) =>
    scope.tx
      .select()
      .from(outbox)
      .where(and(eq(outbox.applicationId, applicationId), eq(outbox.kind, "interview_cancelled"))),
  );

test("withdrawing cancels the interviews that are planned, frees their people and takes them out of every calendar", async () => {
  const them = await invited();
  const also = await asMember(cast.recruiter, (scope) =>
    schedulePanel(scope, {
      ...{ applicationId: them.applicationId, planId: opening.plan.id, startsAt: soon() },
      ...{ timeZone: "Europe/London", panelistIds: [cast.panelists[0].memberId] },
    }),
  );
  await them.api.portal.withdraw({ applicationId: them.applicationId, reason: "" });

  for (const panelId of [them.panelId, also.id]) {
    expect(await panelOf(panelId)).toMatchObject({ state: "cancelled", sequence: 1 });
    expect(await read((scope) => listSeats(scope, [panelId]))).toEqual([]);
  }
  const mails = await cancellations(them.applicationId);
  expect(mails.map(({ toAddress }) => toAddress).sort()).toEqual(
    [
      ...[them.email, them.email, cast.panelists[0].email],
      ...cast.panelists.map(({ email }) => email),
    ].sort(),
  );
  for (const { attachments } of mails) {
    const calendar = attachments[0]!.content;
    expect(calendar).toContain("METHOD:CANCEL");
    expect(calendar).toContain("SEQUENCE:1");
  }
  const told = mails.find(({ toAddress }) => toAddress === them.email)!;
  expect(told.text).toContain("You have withdrawn your application");
  expect(told.text).not.toContain("sorry");
  const warned = mails.find(({ toAddress }) => toAddress === cast.panelists[1].email)!;
  expect(warned.text).toContain("has withdrawn");

  // Nobody waits for it any more, and its people are free again at that time.
  const coming = await (await apiAs(cast.recruiter)).panels.list({ when: "coming", most: 100 });
  expect(coming.panels.map(({ id }) => id)).not.toContain(them.panelId);
  await scheduleInterview(cast, opening, { startsAt: them.startsAt });
});

test("times that were proposed can no longer be chosen", async () => {
  const email = `choosing-${++count}@example.test`;
  const { applicationId } = await apply(cast, opening.job, { email });
  const { proposalId } = await asMember(cast.recruiter, (scope) =>
    proposeTimes(scope, {
      ...{ applicationId, planId: opening.plan.id, times: [soon()], timeZone: "Europe/London" },
      ...{ durationMinutes: 60, answerBy: new Date(Date.now() + 240 * hour).toISOString().slice(0, 10) },
      panelistIds: [cast.panelists[0].memberId],
    }),
  );
  const api = await apiAsCandidate(email, cast.slug);
  await api.portal.withdraw({ applicationId, reason: "" });
  const [time] = await read((scope) => listTimes(scope, [proposalId]));
  await expect(api.portal.chooseTime({ timeId: time!.id })).rejects.toMatchObject({ code: "CONFLICT" });
  const { proposals } = await asMember(cast.recruiter, (scope) => findArranging(scope, applicationId));
  expect(proposals.map(({ state }) => state)).toEqual(["withdrawn"]);
});

test("an interview that was held, or whose visitor is with the panel, stays as it was", async () => {
  const them = await invited(new Date(Date.now() - 3 * hour));
  const now = await asMember(cast.recruiter, (scope) =>
    schedulePanel(scope, {
      ...{ applicationId: them.applicationId, planId: opening.plan.id, startsAt: soon() },
      ...{ timeZone: "Europe/London", panelistIds: [cast.panelists[0].memberId] },
    }),
  );
  await asMember(cast.frontDesk, (scope) => checkIn(scope, { panelId: now.id, room: "1" }), now.startsAt);
  await them.api.portal.withdraw({ applicationId: them.applicationId, reason: "" });
  expect((await panelOf(them.panelId)).state).toBe("scheduled");
  expect((await panelOf(now.id)).state).toBe("scheduled");
  expect(await cancellations(them.applicationId)).toEqual([]);
});

test("nobody withdraws somebody else's application", async () => {
  const [them, other] = [await invited(), await invited()];
  await expect(
    other.api.portal.withdraw({ applicationId: them.applicationId, reason: "" }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await panelOf(them.panelId)).state).toBe("scheduled");
});

test("a panel that is scheduled while its candidate withdraws is cancelled with the others", async () => {
  const email = `crossing-${++count}@example.test`;
  const { applicationId } = await apply(cast, opening.job, { email });
  const api = await apiAsCandidate(email, cast.slug);
  const input = {
    ...{ applicationId, planId: opening.plan.id, startsAt: soon(), timeZone: "Europe/London" },
    panelistIds: [cast.panelists[0].memberId],
  };
  const [scheduled, withdrawn] = await overlap(
    (hold) =>
      asMember(cast.recruiter, async (scope) => {
        const panel = await schedulePanel(scope, input);
        await hold();
        return panel;
      }),
    () => api.portal.withdraw({ applicationId, reason: "" }),
  );
  if (scheduled.status === "rejected" || withdrawn.status === "rejected")
    throw new Error("Both of them go through.");
  expect((await panelOf(scheduled.value.id)).state).toBe("cancelled");
  const recruiter = await apiAs(cast.recruiter);
  await expect(recruiter.panels.schedule({ ...input, startsAt: soon() })).rejects.toThrow("withdrawn");
  const seats = await read((scope) =>
    scope.tx.select().from(panelists).where(eq(panelists.panelId, scheduled.value.id)),
  );
  expect(seats.every(({ releasedAt }) => releasedAt !== null)).toBe(true);
});
