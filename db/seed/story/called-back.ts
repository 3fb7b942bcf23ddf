import { closeEngagement } from "@/server/domain/engagements/close";
import { approveOffer } from "@/server/domain/offers/approve";
import { callBack } from "@/server/domain/offers/call-back";
import { beginWork, logDays, measure, work } from "../acts/engage";
import { acceptAndSign, send } from "../acts/hire";
import { rate, refer } from "../acts/refer";
import { returner } from "../content/scenes/called-back";
import { finished } from "../content/scenes/waiting";
import { minutesAfter } from "../days";
import { consultInstead } from "./consulting";
import type { Stage } from "./scene";

/** The whole story, half a year ago: not hired, engaged, delivered, called back for a better job, signed. */
export function oneStoryIsComplete(stage: Stage) {
  const { days, cast } = stage;
  const {
    call,
    rationale,
    feedback,
    terms,
    milestones,
    readings,
    closing,
    seen,
    reference,
    job,
    levelReason,
    conditions,
    callBackRationale,
    ...part
  } = returner;
  const startsOn = days.workday(-193, 1);
  return consultInstead(
    stage,
    {
      ...{ part: { ...part, job: "designer", appliedOn: -226 }, call, rationale, feedback },
      ...{ panelOn: -211, strength: 0.75, sponsor: "design" },
      terms: {
        ...terms,
        startsOn: days.date(startsOn),
        endsOn: days.date(startsOn + 42),
        dayQuarters: 20 * 4,
        rateMinorUnits: 45_000,
        answerBy: days.date(startsOn),
      },
    },
    async (life, termsId, toldAt) => {
      const { history } = life;
      const engagementId = await beginWork(life, minutesAfter(toldAt, 95), termsId);
      const on = (day: number) => days.orNextWorkday(startsOn + day);
      await work(
        life,
        engagementId,
        "design",
        milestones.map(({ title, note }, index) => ({
          title,
          agreedAt: days.at(startsOn, "11:00"),
          dueOn: days.date(startsOn + 12 * (index + 1)),
          delivered: { at: days.at(on(11 * (index + 1)), "15:45"), note },
          approvedAt: days.at(on(11 * (index + 1) + 1), "09:50"),
        })),
      );
      await measure(
        life,
        engagementId,
        "design",
        readings.map((reading, index) => ({ ...reading, day: startsOn + 20 + index * 5 })),
      );
      // Twenty days with a pause after each five: visits need time between them.
      const worked = days.workdays(startsOn, 24).filter((_, index) => index % 6 < 5);
      await logDays(life, engagementId, "design", { on: worked, approvedUntil: worked.at(-1) ?? 0 });
      await history.by("design", days.at(on(42), "16:00"), (scope) =>
        closeEngagement(scope, { engagementId, note: closing }),
      );
      await rate(life, days.at(on(42), "16:20"), engagementId, "design", seen);
      await refer(life, days.at(on(43), "09:40"), engagementId, "design", reference);

      const calledOn = on(44);
      const offered = await history.by("design", days.at(calledOn, "10:05"), (scope) =>
        callBack(scope, {
          engagementId,
          rationale: callBackRationale,
          job: {
            ...job,
            ...{ department: "Design", location: "London", workplace: "hybrid", employmentType: "full_time" },
            ...{
              salaryMinMinorUnits: 7_200_000,
              salaryMaxMinorUnits: 8_400_000,
              currency: "GBP",
              payPeriod: "year",
            },
            ...{ recruiterId: cast.id("recruiter"), hiringManagerId: cast.id("design") },
          },
          offer: {
            ...{
              title: job.title,
              level: job.level,
              levelReason,
              conditions,
              salaryMinorUnits: 7_800_000,
              currency: "GBP",
              payPeriod: "year",
            },
            ...{
              startsOn: days.date(days.orNextWorkday(startsOn + 72)),
              answerBy: days.date(startsOn + 58),
              signatoryId: cast.id("owner"),
            },
          },
        }),
      );
      await history.by("owner", days.at(calledOn, "14:30"), (scope) =>
        approveOffer(scope, { offerId: offered.id, version: offered.version }),
      );
      await send(life, days.at(days.workday(calledOn, 1), "09:45"), offered.id);
      await acceptAndSign(life, days.at(days.workday(calledOn, 2), "12:20"), offered.id);
    },
  );
}

/** An engagement that was finished and led nowhere further, which is a good end too. */
export function anEngagementIsFinished(stage: Stage) {
  const { days } = stage;
  const { name, rationale, feedback, terms, milestones, readings, closing } = finished;
  const startsOn = days.workday(-437, 1);
  const call =
    "30 min. Data engineer at Cirrus Weather. Reads query plans for pleasure. Would start in a month.";
  return consultInstead(
    stage,
    {
      ...{ part: { name, job: "backend", appliedOn: -470 }, call, rationale, feedback },
      ...{ panelOn: -456, strength: 0.7, sponsor: "engineering" },
      terms: {
        ...terms,
        startsOn: days.date(startsOn),
        endsOn: days.date(startsOn + 18),
        dayQuarters: 8 * 4,
        rateMinorUnits: 64_000,
        answerBy: days.date(startsOn),
      },
    },
    async (life, termsId, toldAt) => {
      const engagementId = await beginWork(life, minutesAfter(toldAt, 300), termsId);
      await work(
        life,
        engagementId,
        "engineering",
        milestones.map(({ title, note }, index) => ({
          title,
          agreedAt: days.at(startsOn, "11:00"),
          dueOn: days.date(startsOn + 7 * (index + 1)),
          delivered: { at: days.at(days.orNextWorkday(startsOn + 7 * (index + 1) - 1), "16:45"), note },
          approvedAt: days.at(days.orNextWorkday(startsOn + 7 * (index + 1)), "10:10"),
        })),
      );
      await measure(
        life,
        engagementId,
        "engineering",
        readings.map((reading, index) => ({ ...reading, day: startsOn + 3 + index * 4 })),
      );
      const worked = days.workdays(startsOn, 8);
      await logDays(life, engagementId, "engineering", { on: worked, approvedUntil: worked.at(-1) ?? 0 });
      await life.history.by("engineering", days.at(days.orNextWorkday(startsOn + 16), "17:00"), (scope) =>
        closeEngagement(scope, { engagementId, note: closing }),
      );
    },
  );
}
