import { eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { beforeEach, describe, expect, test } from "vitest";
import { outbox } from "@/db/schema";
import { addMilestone } from "@/server/domain/engagements/add-milestone";
import { approveMilestone } from "@/server/domain/engagements/approve-milestone";
import { declineTerms } from "@/server/domain/engagements/decline-terms";
import { deliverMilestone } from "@/server/domain/engagements/deliver-milestone";
import { recordReading } from "@/server/domain/engagements/record-reading";
import { remindOfEngagements } from "@/server/domain/engagements/remind";
import { stepReached } from "@/server/domain/engagements/rules/reminding";
import { isOfficeHour } from "@/server/domain/organisations/rules/business-days";
import { asCandidate, asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { atWork, daysFromNow, withOfferedTerms } from "../../../support/second-door";

let cast: Cast;
beforeEach(async () => {
  cast = await foundGlasshouse();
});

/** The first working day from so many days on, at an hour in London: what is tested comes then whatever today is. */
function workday(from: number, hour = 10): Date {
  let day = Temporal.PlainDate.from(daysFromNow(from));
  while (day.dayOfWeek > 5) day = day.add({ days: 1 });
  return new Date(day.toZonedDateTime({ timeZone: "Europe/London", plainTime: { hour } }).epochMilliseconds);
}
const dayOf = (instant: Date, more = 0) => daysFromNow(more, instant);
const reminds = (now: Date) => asSystem(cast.organisationId, remindOfEngagements, now);
const mails = async (kind: "milestone_due" | "terms_unanswered" | "work_waits") =>
  (
    await asSystem(cast.organisationId, ({ tx }) => tx.select().from(outbox).where(eq(outbox.kind, kind)))
  ).map(({ toName, text }) => ({ toName, text }));

describe("a milestone that is due soon", () => {
  test("is told to the consultant two days before, once, and not when it is delivered", async () => {
    const who = await atWork(cast);
    const now = workday(14);
    const add = (title: string, dueOn: string) =>
      asMember(cast.manager, (scope) =>
        addMilestone(scope, { engagementId: who.engagementId, title, dueOn }),
      );
    await add("The channel plan", dayOf(now, 2));
    await add("The closing report", dayOf(now, 9));
    const { id: milestoneId } = await add("The budget", dayOf(now, 1));
    await asCandidate(who, (scope) => deliverMilestone(scope, { milestoneId, note: "Here it is." }));
    await reminds(now);
    await reminds(new Date(now.getTime() + 3_600_000));
    const sent = await mails("milestone_due");
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toContain("The channel plan");
  });
});

describe("terms that are not answered", () => {
  test("are told to the candidate before the deadline, once, and not when they have answered", async () => {
    const now = workday(12);
    const days = { startsOn: dayOf(now, 20), endsOn: dayOf(now, 40), answerBy: dayOf(now, 2) };
    const who = await withOfferedTerms(cast, days);
    const other = await withOfferedTerms(cast, days);
    await asCandidate(other, (scope) => declineTerms(scope, { termsId: other.termsId, reason: "" }));
    await reminds(new Date(now.getTime() - 7 * 86_400_000));
    expect(await mails("terms_unanswered")).toEqual([]);
    await reminds(now);
    await reminds(now);
    expect(await mails("terms_unanswered")).toHaveLength(1);
    expect(who.termsId).not.toBe(other.termsId);
  });
});

describe("work that waits for its sponsor", () => {
  test("is told them in one mail after two days and again after seven, until they have answered", async () => {
    const who = await atWork(cast);
    const { id: milestoneId } = await asMember(cast.manager, (scope) =>
      addMilestone(scope, { engagementId: who.engagementId, title: "The plan", dueOn: daysFromNow(12) }),
    );
    await asCandidate(who, (scope) => deliverMilestone(scope, { milestoneId, note: "Here it is." }));
    await asCandidate(who, (scope) =>
      recordReading(scope, { resultId: who.resultId, readOn: daysFromNow(0), value: 412_000 }),
    );
    const [soon, later, last] = [workday(3), workday(8), workday(20)];
    await reminds(soon);
    await reminds(soon);
    const [mail, ...more] = await mails("work_waits");
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ toName: "Martin Moss" });
    expect(mail?.text).toContain("Delivered, to be approved: The plan");
    expect(mail?.text).toContain("A reading to be confirmed: Leads");
    await reminds(later);
    expect(await mails("work_waits")).toHaveLength(2);
    await asMember(cast.manager, (scope) => approveMilestone(scope, { milestoneId }));
    await reminds(last);
    expect((await mails("work_waits"))[2]?.text).not.toContain("The plan");
  });
});

describe("the hour", () => {
  const calendar = { timeZone: "Europe/London", holidays: new Set(["2026-06-05"]) };

  test.each([
    ["2026-06-04T08:30:00Z", true],
    ["2026-06-04T07:30:00Z", false],
    ["2026-06-04T17:30:00Z", false],
    ["2026-06-04T23:30:00Z", false],
    ["2026-06-05T09:00:00Z", false],
    ["2026-06-06T09:00:00Z", false],
  ])("%s: %s", (instant, isOpen) => {
    expect(isOfficeHour(new Date(instant), calendar)).toBe(isOpen);
  });

  test("nobody is reminded at night", async () => {
    const who = await atWork(cast);
    const now = workday(14, 23);
    await asMember(cast.manager, (scope) =>
      addMilestone(scope, { engagementId: who.engagementId, title: "The plan", dueOn: dayOf(now, 1) }),
    );
    expect(await reminds(now)).toBe(0);
    expect(await mails("milestone_due")).toEqual([]);
  });

  test("each step is reached once, and a missed one is made up for", () => {
    expect(stepReached("2026-06-01", "2026-06-02")).toBeNull();
    expect(stepReached("2026-06-01", "2026-06-03")).toBe(2);
    expect(stepReached("2026-06-01", "2026-06-12")).toBe(7);
    expect(stepReached("2026-06-01", "2026-08-12")).toBe(14);
  });
});
