import { and, eq } from "drizzle-orm";
import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { errorCode } from "@/db/client";
import { outbox, panelists, panels } from "@/db/schema";
import { cancelPanel } from "@/server/domain/interviews/cancel-panel";
import { changePlan } from "@/server/domain/interviews/change-plan";
import { checkIn } from "@/server/domain/interviews/check-in";
import { findPanel, listSeats } from "@/server/domain/interviews/reads/panels";
import type { Plan } from "@/server/domain/interviews/reads/plans";
import { reschedulePanel } from "@/server/domain/interviews/reschedule-panel";
import { STARTING_PLAN } from "@/server/domain/interviews/rules/starting-plan";
import { schedulePanel } from "@/server/domain/interviews/schedule-panel";
import type { Job } from "@/server/domain/jobs/reads";
import { removeMember } from "@/server/domain/organisations/remove-member";
import { apply } from "../../../support/applicants";
import { asMember, asSystem, type Cast, foundGlasshouse, joinOrganisation } from "../../../support/cast";
import { openJobWithPlan, scheduleInterview } from "../../../support/interviewing";
import { overlap } from "../../../support/overlap";

// Fifty who book at once shall meet in the database, not queue before it.
process.env.DATABASE_POOL_SIZE = "50";

let cast: Cast;
let opening: { job: Job; plan: Plan };

beforeAll(async () => {
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
});

const hour = 3_600_000;
let slot = 0;
/** An hour in the future that no other test of this file uses. */
const free = () => new Date(Math.ceil(Date.now() / hour) * hour + ++slot * 26 * hour);

const read = <T>(work: Parameters<typeof asSystem<T>>[1]) => asSystem(cast.organisationId, work);
const mailsOf = (
  panelId: string,
  kind: "interview_invitation" | "interview_rescheduled" | "interview_cancelled",
) =>
  read(async (scope) =>
    (await scope.tx.select().from(outbox).where(eq(outbox.kind, kind))).filter(({ idempotencyKey }) =>
      idempotencyKey.includes(panelId),
    ),
  );

function event(mail: { attachments: { content: string }[] }) {
  const calendar = new ICAL.Component(ICAL.parse(mail.attachments[0]!.content));
  return {
    method: calendar.getFirstPropertyValue("method"),
    component: calendar.getFirstSubcomponent("vevent")!,
    event: new ICAL.Event(calendar.getFirstSubcomponent("vevent")!),
  };
}

describe("scheduling a panel", () => {
  test("the kit is the panel's own: a plan that changes later never alters it", async () => {
    const { panelId } = await scheduleInterview(cast, opening, { startsAt: free() });
    const before = await read((scope) => findPanel(scope, panelId));
    const [first, ...others] = opening.plan.competencies;
    await asMember(cast.recruiter, (scope) =>
      changePlan(scope, {
        ...STARTING_PLAN,
        planId: opening.plan.id,
        briefing: "Another briefing.",
        competencies: [{ ...first!, name: "Renamed", weight: 9 }, ...others.slice(0, 2)],
        questions: [{ competency: 0, prompt: "Something else?" }],
      }),
    );
    const after = await read((scope) => findPanel(scope, panelId));
    expect(after.panel.kit).toEqual(before.panel.kit);
    expect(after.panel.kit.competencies.map(({ name }) => name)).toEqual(
      STARTING_PLAN.competencies.map(({ name }) => name),
    );
    expect(after.panel.kit.competencies[0]?.anchors).toHaveLength(5);
    expect(after.panel.kit.questions.map(({ prompt }) => prompt)).toContain(
      "Tell us about a time you failed.",
    );
    // The next panel has the new one, and a competency that stayed keeps its id.
    const next = await scheduleInterview(cast, opening, { startsAt: free() });
    expect(next.competencyIds[0]).toBe(first!.id);
    expect(next.competencyIds).toHaveLength(3);
  });

  test("nobody sits on two panels at once, and the refusal says who", async () => {
    const startsAt = free();
    await scheduleInterview(cast, opening, { startsAt, panelists: [cast.panelists[0]] });
    const overlapping = new Date(startsAt.getTime() + hour / 2);
    const { applicationId } = await apply(cast, opening.job);
    const attempt = asMember(cast.recruiter, (scope) =>
      schedulePanel(scope, {
        applicationId,
        planId: opening.plan.id,
        startsAt: overlapping,
        timeZone: "Europe/London",
        panelistIds: [cast.panelists[1].memberId, cast.panelists[0].memberId],
      }),
    );
    await expect(attempt).rejects.toMatchObject({
      message: "Priya Patel sits on another panel at this time. Choose another time or person.",
      field: "panelistIds",
    });
    const left = await read((scope) =>
      scope.tx.select().from(panels).where(eq(panels.applicationId, applicationId)),
    );
    expect(left).toEqual([]);
    // One that begins as the other ends is none of that.
    const after = new Date(startsAt.getTime() + hour);
    await scheduleInterview(cast, opening, { startsAt: after, panelists: [cast.panelists[0]] });
  });

  test("of several who are taken all are named, as people say it", async () => {
    const startsAt = free();
    await scheduleInterview(cast, opening, { startsAt });
    const { applicationId } = await apply(cast, opening.job);
    const attempt = asMember(cast.recruiter, (scope) =>
      schedulePanel(scope, {
        ...{ applicationId, planId: opening.plan.id, startsAt, timeZone: "Europe/London" },
        panelistIds: cast.panelists.map(({ memberId }) => memberId),
      }),
    );
    await expect(attempt).rejects.toThrow(
      /^P\w+ P\w+, P\w+ P\w+ and P\w+ P\w+ sit on other panels at this time\. Choose another time or people\.$/,
    );
  });

  test("two recruiters who book the same person at the same moment: one is told", async () => {
    const startsAt = free();
    const applied = [await apply(cast, opening.job), await apply(cast, opening.job)];
    const book = (at: number) => (scope: Parameters<typeof schedulePanel>[0]) =>
      schedulePanel(scope, {
        applicationId: applied[at]!.applicationId,
        planId: opening.plan.id,
        startsAt,
        timeZone: "Europe/London",
        panelistIds: [cast.panelists[2].memberId],
      });
    const results = await overlap(
      (hold) =>
        asMember(cast.recruiter, async (scope) => {
          await book(0)(scope);
          await hold();
        }),
      () => asMember(cast.owner, book(1)),
    );
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect((results[1] as PromiseRejectedResult).reason.message).toMatch(
      /^Paz Paredes sits on another panel/,
    );
  });

  test("of fifty who book the same person at the same moment exactly one does", async () => {
    const startsAt = free();
    const applied = await Promise.all(Array.from({ length: 50 }, () => apply(cast, opening.job)));
    const results = await Promise.allSettled(
      applied.map(({ applicationId }) =>
        asMember(cast.recruiter, (scope) =>
          schedulePanel(scope, {
            ...{ applicationId, planId: opening.plan.id, startsAt, timeZone: "Europe/London" },
            panelistIds: [cast.panelists[2].memberId],
          }),
        ),
      ),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refusals = results.flatMap((one) => (one.status === "rejected" ? [one.reason.message] : []));
    expect(new Set(refusals)).toEqual(
      new Set(["Paz Paredes sits on another panel at this time. Choose another time or person."]),
    );
  }, 120_000);

  test("a second seat at the same time is refused by the database itself, whoever writes it and however many", async () => {
    const { panelId, startsAt } = await scheduleInterview(cast, opening, {
      ...{ startsAt: free(), panelists: [cast.panelists[0]] },
    });
    const { memberId } = cast.panelists[1];
    const others = await Promise.all(
      [0, 1].map(() =>
        scheduleInterview(cast, opening, { startsAt: free(), panelists: [cast.panelists[2]] }),
      ),
    );
    const seats = [panelId, ...others.map((one) => one.panelId)].map((id, at) => ({
      ...{ panelId: id, memberId, required: true },
      startsAt: new Date(startsAt.getTime() + at * 10 * 60_000),
      endsAt: new Date(startsAt.getTime() + at * 10 * 60_000 + hour),
    }));
    const written = await Promise.allSettled(
      seats.map((seat) =>
        asSystem(cast.organisationId, async (scope) => {
          await scope.tx.insert(panelists).values(seat);
        }),
      ),
    );
    expect(written.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of written) if (one.status === "rejected") expect(errorCode(one.reason)).toBe("23P01");
  });

  test.each([
    ["a time that has passed", { startsAt: new Date(Date.now() - hour) }, /has passed/, "startsAt"],
    ["a year from now", { startsAt: new Date(Date.now() + 500 * 24 * hour) }, /more than a year/, "startsAt"],
  ])("%s is refused in one sentence beside its field", async (_what, changes, sentence, field) => {
    const { applicationId } = await apply(cast, opening.job);
    const attempt = asMember(cast.recruiter, (scope) =>
      schedulePanel(scope, {
        applicationId,
        planId: opening.plan.id,
        timeZone: "Europe/London",
        panelistIds: [cast.panelists[0].memberId],
        ...changes,
      }),
    );
    await expect(attempt).rejects.toMatchObject({ message: expect.stringMatching(sentence), field });
  });

  test("somebody who has left, works at the desk or is the candidate cannot sit on a panel", async () => {
    const leaver = await joinOrganisation(cast.owner, {
      name: "Lena Leaver",
      email: `lena@${cast.slug}.test`,
      role: "panelist",
    });
    await asMember(cast.owner, (scope) => removeMember(scope, { memberId: leaver.memberId }));
    const { applicationId } = await apply(cast, opening.job, { email: cast.panelists[1].email });
    const sit = (memberId: string) =>
      asMember(cast.recruiter, (scope) =>
        schedulePanel(scope, {
          applicationId,
          planId: opening.plan.id,
          startsAt: free(),
          timeZone: "Europe/London",
          panelistIds: [memberId],
        }),
      );
    await expect(sit(leaver.memberId)).rejects.toThrow("Lena Leaver is no longer a member.");
    await expect(sit(cast.frontDesk.memberId)).rejects.toThrow("Frida Frost works at the front desk");
    await expect(sit(cast.panelists[1].memberId)).rejects.toThrow("Paul Pfeiffer has applied for this job");
  });

  test("candidate and panelists are invited on their own clocks, with a calendar entry that programs can read", async () => {
    const startsAt = new Date("2027-06-10T13:00:00Z");
    const { panelId } = await scheduleInterview(cast, opening, {
      startsAt,
      panelists: [cast.panelists[0], cast.panelists[1]],
      applicant: { name: "Theo\r\nBEGIN:VEVENT Marchetti".replace(/[\r\n]+/g, " ") },
      changes: { place: "Glass building, 3rd floor" },
    });
    const mails = await mailsOf(panelId, "interview_invitation");
    expect(mails).toHaveLength(3);
    const { panel, visit } = await read((scope) => findPanel(scope, panelId));
    expect(visit.code).toMatch(/^[A-Z2-9]{6}$/);
    const toCandidate = mails.find(({ candidateId }) => candidateId)!;
    expect(toCandidate.text).toContain("Thursday 10 June 2027, 14:00 to 15:00 (London time)");
    expect(toCandidate.text).toContain(visit.code);
    expect(toCandidate.text).toContain(
      "Priya Patel and Paul Pfeiffer".replace(
        "Priya Patel and Paul Pfeiffer",
        "Paul Pfeiffer and Priya Patel",
      ),
    );
    for (const mail of mails) {
      const { method, component, event: entry } = event(mail);
      expect(method).toBe("REQUEST");
      expect(entry.uid).toBe(panel.id);
      expect(entry.sequence).toBe(0);
      expect(entry.startDate.toJSDate()).toEqual(startsAt);
      expect(entry.endDate.toJSDate()).toEqual(new Date(startsAt.getTime() + hour));
      expect(entry.location).toBe("Glass building, 3rd floor");
      expect(component.getFirstPropertyValue("dtstart")?.toString()).toMatch(/Z$/);
      const guests = component.getAllProperties("attendee");
      expect(guests.map((guest) => guest.getFirstParameter("rsvp"))).not.toContain("FALSE");
      expect(guests.map((guest) => String(guest.getFirstValue()).toLowerCase())).toContain(
        `mailto:${mail.toAddress}`,
      );
    }
    // The candidate's entry names nobody's address but their own.
    const guests = event(toCandidate).component.getAllProperties("attendee");
    expect(guests).toHaveLength(1);
    expect(toCandidate.attachments[0]!.content).not.toContain(cast.panelists[0].email);
  });

  test("a new time replaces the entry, a cancellation removes it, and who left the panel is let go", async () => {
    const startsAt = free();
    const { panelId } = await scheduleInterview(cast, opening, {
      startsAt,
      panelists: [cast.panelists[0], cast.panelists[1]],
    });
    const later = free();
    await asMember(cast.recruiter, (scope) =>
      reschedulePanel(scope, {
        panelId,
        startsAt: later,
        timeZone: "Europe/London",
        panelistIds: [cast.panelists[1].memberId, cast.panelists[2].memberId],
      }),
    );
    const moved = await mailsOf(panelId, "interview_rescheduled");
    expect(moved.map(({ toName }) => toName).sort()).toEqual(["Paul Pfeiffer", "Theo Marchetti"]);
    for (const mail of moved) {
      const { method, event: entry } = event(mail);
      expect([method, entry.uid, entry.sequence]).toEqual(["REQUEST", panelId, 1]);
      expect(entry.startDate.toJSDate()).toEqual(later);
    }
    const added = (await mailsOf(panelId, "interview_invitation")).find(
      ({ toName }) => toName === "Paz Paredes",
    )!;
    expect(event(added).event.sequence).toBe(1);
    const [letGo, ...noMore] = await mailsOf(panelId, "interview_cancelled");
    expect(noMore).toEqual([]);
    expect([letGo!.toName, event(letGo!).method]).toEqual(["Priya Patel", "CANCEL"]);

    // Priya is free again at both times.
    await scheduleInterview(cast, opening, { startsAt: later, panelists: [cast.panelists[0]] });
    await asMember(cast.recruiter, (scope) => cancelPanel(scope, { panelId, reason: "" }));
    const off = (await mailsOf(panelId, "interview_cancelled")).filter(
      ({ toName }) => toName !== "Priya Patel",
    );
    expect(off.map(({ toName }) => toName).sort()).toEqual([
      "Paul Pfeiffer",
      "Paz Paredes",
      "Theo Marchetti",
    ]);
    for (const mail of off) {
      const { method, event: entry, component } = event(mail);
      expect([method, entry.uid, entry.sequence]).toEqual(["CANCEL", panelId, 2]);
      expect(component.getFirstPropertyValue("status")).toBe("CANCELLED");
    }
    expect(await read((scope) => listSeats(scope, [panelId]))).toEqual([]);
  });

  test("a panel that has begun cannot be moved, cancelled or left: it would end somebody's blindness", async () => {
    const startsAt = free();
    const { panelId } = await scheduleInterview(cast, opening, { startsAt });
    await asMember(cast.frontDesk, (scope) => checkIn(scope, { panelId, room: "1" }), startsAt);
    const cancel = asMember(cast.owner, (scope) => cancelPanel(scope, { panelId, reason: "" }), startsAt);
    await expect(cancel).rejects.toThrow("This panel has begun");
    const leave = asMember(
      cast.owner,
      (scope) =>
        reschedulePanel(scope, {
          panelId,
          startsAt: free(),
          timeZone: "Europe/London",
          panelistIds: [cast.panelists[1].memberId],
        }),
      startsAt,
    );
    await expect(leave).rejects.toThrow("This panel has begun");
    expect(await read((scope) => listSeats(scope, [panelId]))).toHaveLength(3);
  });

  test("of two racing changes, a check-in and a cancellation, the later one is refused", async () => {
    const startsAt = free();
    const { panelId } = await scheduleInterview(cast, opening, { startsAt });
    const results = await overlap(
      (hold) =>
        asMember(
          cast.frontDesk,
          async (scope) => {
            await checkIn(scope, { panelId, room: "1" });
            await hold();
          },
          startsAt,
        ),
      () => asMember(cast.recruiter, (scope) => cancelPanel(scope, { panelId, reason: "" }), startsAt),
    );
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    const { panel } = await read((scope) => findPanel(scope, panelId));
    expect(panel.state).toBe("scheduled");
  });

  test("another organisation's application, plan or member is not found", async () => {
    const other = await foundGlasshouse();
    const elsewhere = await openJobWithPlan(other);
    const { applicationId } = await apply(other, elsewhere.job);
    const mine = await apply(cast, opening.job);
    const attempt = (changes: Record<string, unknown>) =>
      asMember(cast.recruiter, (scope) =>
        schedulePanel(scope, {
          applicationId: mine.applicationId,
          planId: opening.plan.id,
          startsAt: free(),
          timeZone: "Europe/London",
          panelistIds: [cast.panelists[0].memberId],
          ...changes,
        }),
      );
    await expect(attempt({ applicationId })).rejects.toThrow("This application was not found");
    await expect(attempt({ planId: elsewhere.plan.id })).rejects.toThrow("This interview plan was not found");
    await expect(attempt({ panelistIds: [other.panelists[0].memberId] })).rejects.toThrow("was not found");
    const left = await asSystem(cast.organisationId, (scope) =>
      scope.tx
        .select()
        .from(panels)
        .where(and(eq(panels.applicationId, mine.applicationId))),
    );
    expect(left).toEqual([]);
  });
});
