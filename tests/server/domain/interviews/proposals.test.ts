import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { messages, outbox, panelists, panels, timeRequests } from "@/db/schema";
import { cancelPanel } from "@/server/domain/interviews/cancel-panel";
import { checkIn } from "@/server/domain/interviews/check-in";
import type { ProposalInput } from "@/server/domain/interviews/input";
import { proposeTimes } from "@/server/domain/interviews/propose-times";
import { findPanel, listSeats } from "@/server/domain/interviews/reads/panels";
import type { Plan } from "@/server/domain/interviews/reads/plans";
import { findArranging, listTimes } from "@/server/domain/interviews/reads/proposals";
import { listSlots } from "@/server/domain/interviews/reads/slots";
import { TAKEN } from "@/server/domain/interviews/rules/proposals";
import { withdrawProposal } from "@/server/domain/interviews/withdraw-proposal";
import type { Job } from "@/server/domain/jobs/reads";
import { apply } from "../../../support/applicants";
import { apiAs, apiAsCandidate, asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { openJobWithPlan, scheduleInterview } from "../../../support/interviewing";

// Fifty who choose at once shall meet in the database, not queue before it.
process.env.DATABASE_POOL_SIZE = "50";

let cast: Cast;
let opening: { job: Job; plan: Plan };

beforeAll(async () => {
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
});

const hour = 3_600_000;
const day = 24 * hour;
const twice = new Date(Date.now() + 3 * day);
let slot = 0;
/** An hour to come that no other test of this file uses. */
const free = () => new Date(Math.ceil(Date.now() / hour) * hour + (++slot + 24) * 2 * hour);
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
const read = <T>(work: Parameters<typeof asSystem<T>>[1]) => asSystem(cast.organisationId, work);

interface Someone {
  applicationId: string;
  candidateId: string;
  email: string;
}

async function somebody(): Promise<Someone> {
  const email = `somebody-${++slot}@example.test`;
  return { email, ...(await apply(cast, opening.job, { email })) };
}

function proposal(
  who: { applicationId: string },
  times: Date[],
  changes: Partial<ProposalInput> = {},
): ProposalInput {
  return {
    ...{ applicationId: who.applicationId, planId: opening.plan.id, times, timeZone: "Europe/London" },
    ...{ durationMinutes: 60, answerBy: inDays(20), panelistIds: [cast.panelists[0].memberId] },
    ...changes,
  };
}

/** Times proposed to somebody new, and the portal in which they choose. */
async function proposed(times: Date[], changes: Partial<ProposalInput> = {}, who?: Someone) {
  const someone = who ?? (await somebody());
  const input = proposal(someone, times, changes);
  const { proposalId } = await asMember(cast.recruiter, (scope) => proposeTimes(scope, input));
  const api = await apiAsCandidate(someone.email, cast.slug);
  return { ...someone, proposalId, api, times: await read((scope) => listTimes(scope, [proposalId])) };
}

const mails = (applicationId: string, kind: typeof outbox.$inferSelect.kind) =>
  read((scope) =>
    scope.tx
      .select()
      .from(outbox)
      .where(and(eq(outbox.applicationId, applicationId), eq(outbox.kind, kind))),
  );

describe("times that a candidate chooses from", () => {
  test("choosing schedules the panel, tells everybody, and the recruiter sees what was chosen", async () => {
    const times = [free(), free()];
    const them = await proposed(times, { place: "Glass building" });
    const [mail] = await mails(them.applicationId, "times_proposed");
    expect(mail!.subject).toBe("Choose a time for your interview: Senior Marketing Strategist");
    expect(mail!.text.match(/\(London time\)/g)!.length).toBeGreaterThanOrEqual(3);
    expect(await read((scope) => listSeatsOf(scope, times[0]!))).toEqual([]);

    const { panelId } = await them.api.portal.chooseTime({ timeId: them.times[1]!.id });
    const { panel } = await read((scope) => findPanel(scope, panelId));
    expect(panel).toMatchObject({ startsAt: times[1], state: "scheduled", place: "Glass building" });
    expect(panel.scheduledBy).toBe(cast.recruiter.memberId);
    expect(await mails(them.applicationId, "interview_invitation")).toHaveLength(2);
    const [told] = await mails(them.applicationId, "time_chosen");
    expect([told!.toAddress, told!.subject.startsWith("Theo Marchetti chose a time: ")]).toEqual([
      cast.recruiter.email,
      true,
    ]);
    const { proposals } = await asMember(cast.recruiter, (scope) => findArranging(scope, them.applicationId));
    expect(proposals).toHaveLength(1);
    expect(proposals[0]).toMatchObject({ state: "chosen", panelId });
    expect(proposals[0]!.times.map(({ chosenAt }) => chosenAt !== null)).toEqual([false, true]);
  });

  test("choosing another of them moves the same panel", async () => {
    const times = [free(), free()];
    const them = await proposed(times);
    const first = await them.api.portal.chooseTime({ timeId: them.times[0]!.id });
    const second = await them.api.portal.chooseTime({ timeId: them.times[1]!.id });
    expect(second.panelId).toBe(first.panelId);
    const { panel } = await read((scope) => findPanel(scope, first.panelId));
    expect([panel.startsAt, panel.sequence]).toEqual([times[1], 1]);
    // The first time is free again for somebody else.
    await scheduleInterview(cast, opening, { startsAt: times[0], panelists: [cast.panelists[0]] });
    const page = await them.api.portal.times({ applicationId: them.applicationId });
    expect(page.proposal!.times.map(({ id, isChosen }) => [id, isChosen])).toEqual([
      [them.times[1]!.id, true],
    ]);
  });

  test("of fifty who choose the same time at once exactly one gets it; the others keep what is left", async () => {
    const [contested, left] = [free(), free()];
    const offered: Awaited<ReturnType<typeof proposed>>[] = [];
    const panelistIds = cast.panelists.map(({ memberId }) => memberId);
    for (let at = 0; at < 50; at += 1) offered.push(await proposed([contested, left], { panelistIds }));
    const results = await Promise.allSettled(
      offered.map(({ api, times }) => api.portal.chooseTime({ timeId: times[0]!.id })),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const losers = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(new Set(losers.map(({ code, message }) => `${code} ${message}`))).toEqual(
      new Set([`CONFLICT ${TAKEN}`]),
    );
    const seats = await read((scope) => listSeatsOf(scope, contested));
    expect(seats.map(({ memberId }) => memberId).sort()).toEqual(
      cast.panelists.map(({ memberId }) => memberId).sort(),
    );
    const loser = offered[results.findIndex(({ status }) => status === "rejected")]!;
    const page = await loser.api.portal.times({ applicationId: loser.applicationId });
    expect(page.proposal!.times.map(({ startsAt }) => startsAt)).toEqual([left]);
    await loser.api.portal.chooseTime({ timeId: page.proposal!.times[0]!.id });
    // A loser has left nothing behind.
    const theirs = await read((scope) =>
      scope.tx.select().from(panels).where(eq(panels.applicationId, loser.applicationId)),
    );
    expect(theirs).toHaveLength(1);
  }, 240_000);

  test("an alternate takes the seat of somebody who was booked since, and who left is not waited for", async () => {
    const startsAt = free();
    const [priya, paul] = cast.panelists;
    const them = await proposed([startsAt], {
      panelistIds: [priya.memberId],
      alternateIds: [paul.memberId],
    });
    await scheduleInterview(cast, opening, { startsAt, panelists: [priya] });
    const { panelId } = await them.api.portal.chooseTime({ timeId: them.times[0]!.id });
    const seats = await read((scope) => listSeats(scope, [panelId]));
    expect(seats.map(({ memberId }) => memberId)).toEqual([paul.memberId]);
  });

  test("a time that is gone is not shown, and choosing it names nobody", async () => {
    const [gone, left] = [free(), free()];
    const them = await proposed([gone, left]);
    await scheduleInterview(cast, opening, { startsAt: gone, panelists: [cast.panelists[0]] });
    const page = await them.api.portal.times({ applicationId: them.applicationId });
    expect(page.proposal!.times.map(({ startsAt }) => startsAt)).toEqual([left]);
    const late = them.api.portal.chooseTime({ timeId: them.times[0]!.id });
    await expect(late).rejects.toMatchObject({ code: "CONFLICT", message: TAKEN });
    expect(JSON.stringify(page)).not.toContain("Priya");
  });

  test("times that were withdrawn, have expired, or were proposed anew cannot be chosen", async () => {
    const withdrawn = await proposed([free()]);
    await asMember(cast.recruiter, (scope) => withdrawProposal(scope, withdrawn));
    const attempt = withdrawn.api.portal.chooseTime({ timeId: withdrawn.times[0]!.id });
    await expect(attempt).rejects.toThrow("These times no longer hold.");
    expect(await mails(withdrawn.applicationId, "times_withdrawn")).toHaveLength(1);
    await expect(asMember(cast.recruiter, (scope) => withdrawProposal(scope, withdrawn))).rejects.toThrow(
      "These times are not open any more.",
    );

    const renewed = await proposed([free()]);
    const again = await proposed([free()], {}, renewed);
    await expect(renewed.api.portal.chooseTime({ timeId: renewed.times[0]!.id })).rejects.toThrow(
      "no longer hold",
    );
    await again.api.portal.chooseTime({ timeId: again.times[0]!.id });

    const expired = await proposed([free()]);
    await read((scope) =>
      scope.tx.execute(
        `update proposals set expires_at = now() - interval '1 minute' where id = '${expired.proposalId}'`,
      ),
    );
    await expect(expired.api.portal.chooseTime({ timeId: expired.times[0]!.id })).rejects.toThrow(
      "The time to choose has passed.",
    );
    const { proposals } = await asMember(cast.recruiter, (scope) =>
      findArranging(scope, expired.applicationId),
    );
    expect(proposals[0]!.state).toBe("expired");
  });

  test("somebody else's times are not found, whoever asks", async () => {
    const them = await proposed([free()]);
    const other = await somebody();
    const api = await apiAsCandidate(other.email, cast.slug);
    await expect(api.portal.chooseTime({ timeId: them.times[0]!.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(api.portal.times({ applicationId: them.applicationId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(
      api.portal.askForOtherTimes({ applicationId: them.applicationId, words: "" }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    const panelist = await apiAs(cast.panelists[0]);
    await expect(panelist.proposals.make(proposal(them, [free()]))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test.each([
    ["in the past", { times: [new Date(Date.now() - hour)] }, "This time has passed.", "times"],
    ["one twice", { times: [twice, twice] }, "stands here twice", "times"],
    ["until yesterday", { answerBy: inDays(-1) }, "This day has passed.", "answerBy"],
    ["none", { times: [] }, "Choose the times to propose.", undefined],
  ])("times %s are refused in one sentence", async (_what, changes, sentence, field) => {
    const who = await somebody();
    const attempt = asMember(cast.recruiter, (scope) =>
      proposeTimes(scope, proposal(who, [free()], changes)),
    );
    await expect(attempt).rejects.toMatchObject({
      message: expect.stringContaining(sentence),
      ...(field ? { field } : {}),
    });
  });
});

describe("asking for other times", () => {
  test("no proposed time fits: it closes them, joins the conversation, and new times answer it", async () => {
    const them = await proposed([free()]);
    await them.api.portal.askForOtherTimes({
      applicationId: them.applicationId,
      words: "I work until six. Would an evening do?",
    });
    const arranging = await asMember(cast.recruiter, (scope) => findArranging(scope, them.applicationId));
    expect(arranging.request).not.toBeNull();
    expect(arranging.proposals[0]!.state).toBe("declined");
    const [mail] = await mails(them.applicationId, "other_times_asked");
    expect([mail!.toAddress, mail!.text.includes("Would an evening do?")]).toEqual([
      cast.recruiter.email,
      true,
    ]);
    const [message] = await read((scope) =>
      scope.tx.select().from(messages).where(eq(messages.applicationId, them.applicationId)),
    );
    expect(message!.body).toBe(
      "Could we find another time for Panel interview?\n\nI work until six. Would an evening do?",
    );
    const twice = them.api.portal.askForOtherTimes({ applicationId: them.applicationId, words: "" });
    await expect(twice).rejects.toThrow("We have your request");
    await proposed([free()], {}, them);
    expect(
      (await asMember(cast.recruiter, (scope) => findArranging(scope, them.applicationId))).request,
    ).toBeNull();
  });

  test("for a panel that is fixed: it stands until somebody answers, and a choice moves it", async () => {
    const startsAt = free();
    const email = `fixed-${slot}@example.test`;
    const { panelId, applicationId, candidateId } = await scheduleInterview(cast, opening, {
      ...{ startsAt, panelists: [cast.panelists[0]], applicant: { email } },
    });
    const api = await apiAsCandidate(email, cast.slug);
    await api.portal.askForOtherTimes({ applicationId, words: "" });
    expect((await read((scope) => findPanel(scope, panelId))).panel.startsAt).toEqual(startsAt);
    const them = await proposed([free()], { planId: null, panelId }, { applicationId, candidateId, email });
    const [mail] = await mails(applicationId, "times_proposed");
    expect(mail!.subject).toMatch(/^Choose a new time/);
    const moved = await them.api.portal.chooseTime({ timeId: them.times[0]!.id });
    expect(moved.panelId).toBe(panelId);
    const { panel } = await read((scope) => findPanel(scope, panelId));
    expect([panel.startsAt, panel.sequence]).toEqual([them.times[0]!.startsAt, 1]);
    const [told] = (await mails(applicationId, "interview_rescheduled")).filter((one) => one.candidateId);
    expect(told!.text).toContain("Thank you for choosing another time");
  });

  test("a panel that was cancelled, has begun or begins soon is not moved by its candidate", async () => {
    const cancelled = await proposed([free(), free()]);
    const { panelId } = await cancelled.api.portal.chooseTime({ timeId: cancelled.times[0]!.id });
    await asMember(cast.recruiter, (scope) => cancelPanel(scope, { panelId, reason: "" }));
    await expect(cancelled.api.portal.chooseTime({ timeId: cancelled.times[1]!.id })).rejects.toThrow(
      "no longer hold",
    );

    const soon = new Date(Math.ceil(Date.now() / hour) * hour + 3 * hour);
    const close = await proposed([soon, free()], { panelistIds: [cast.panelists[2].memberId] });
    const { panelId: closeId } = await close.api.portal.chooseTime({ timeId: close.times[0]!.id });
    await expect(close.api.portal.chooseTime({ timeId: close.times[1]!.id })).rejects.toThrow("too close");
    await asMember(cast.frontDesk, (scope) => checkIn(scope, { panelId: closeId, room: "1" }));
    await expect(close.api.portal.chooseTime({ timeId: close.times[1]!.id })).rejects.toThrow("has begun");
  });

  test("there is nothing to ask for when no interview is planned", async () => {
    const who = await somebody();
    const api = await apiAsCandidate(who.email, cast.slug);
    await expect(
      api.portal.askForOtherTimes({ applicationId: who.applicationId, words: "" }),
    ).rejects.toThrow("no interview");
    const rows = await read((scope) =>
      scope.tx.select().from(timeRequests).where(eq(timeRequests.applicationId, who.applicationId)),
    );
    expect(rows).toEqual([]);
  });
});

describe("the slots a recruiter looks through", () => {
  test("leave out what is taken, and say what is offered to others", async () => {
    const who = await somebody();
    const input = {
      ...{ applicationId: who.applicationId, durationMinutes: 60, from: inDays(30), optionalIds: [] },
      ...{ panelistIds: [cast.panelists[1].memberId], alternateIds: [] },
    };
    const find = () => asMember(cast.recruiter, (scope) => listSlots(scope, input));
    const before = await find();
    expect(before.slots.length).toBeGreaterThan(20);
    const [taken, offered] = [before.slots[0]!.startsAt, before.slots[4]!.startsAt];
    await scheduleInterview(cast, opening, { startsAt: taken, panelists: [cast.panelists[1]] });
    await proposed([offered], { panelistIds: [cast.panelists[1].memberId], answerBy: inDays(29) });
    const after = await find();
    expect(after.slots.map(({ startsAt }) => startsAt)).not.toContainEqual(taken);
    expect(
      after.slots.find(({ startsAt }) => startsAt.getTime() === offered.getTime())!.isOfferedElsewhere,
    ).toBe(true);
    expect(after.slots[0]!.isOfferedElsewhere).toBe(false);
  });
});

function listSeatsOf(scope: Parameters<typeof findPanel>[0], startsAt: Date) {
  return scope.tx
    .select({ memberId: panelists.memberId })
    .from(panelists)
    .where(and(eq(panelists.startsAt, startsAt), isNull(panelists.releasedAt)));
}
