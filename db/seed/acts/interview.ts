import { answerVisit } from "@/server/domain/interviews/answer-visit";
import { checkIn } from "@/server/domain/interviews/check-in";
import { confirmArrival } from "@/server/domain/interviews/confirm-arrival";
import { markNoShow } from "@/server/domain/interviews/mark-no-show";
import { remindPanel } from "@/server/domain/interviews/remind-panel";
import { schedulePanel } from "@/server/domain/interviews/schedule-panel";
import { addDebriefNote } from "@/server/domain/scorecards/add-debrief-note";
import { amendScorecard } from "@/server/domain/scorecards/amend";
import { chooseFinalist } from "@/server/domain/scorecards/choose-finalist";
import { closeDebrief } from "@/server/domain/scorecards/close-debrief";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import { remindScorecards } from "@/server/domain/scorecards/remind-scorecards";
import { saveDraft } from "@/server/domain/scorecards/save-draft";
import { submitScorecard } from "@/server/domain/scorecards/submit";
import { company, type PersonKey } from "../content/company";
import { staffing } from "../content/staffing";
import type { Card } from "../crowd/scoring";
import { minutesAfter } from "../days";
import { adjust } from "./arrange";
import type { Life } from "./life";

/** A panel that was scheduled. */
export interface Held {
  panelId: string;
  startsAt: Date;
  endsAt: Date;
  kit: { competencies: { id: string; name: string }[] };
  panel: readonly PersonKey[];
}

interface Scheduling {
  startsAt: Date;
  panel?: readonly PersonKey[];
  adjustments?: string;
}

/** Schedules a panel: everybody's invitation leaves at once, and the day before their reminder. */
export async function schedule(
  life: Life,
  at: Date,
  { startsAt, panel, adjustments }: Scheduling,
): Promise<Held> {
  const { history, opening, applicationId } = life;
  const people = panel ?? staffing[opening.content.key].panel;
  const scheduled = await history.by("recruiter", at, (scope) =>
    schedulePanel(scope, {
      applicationId,
      planId: opening.planId,
      startsAt,
      timeZone: company.timeZone,
      panelistIds: people.map((person) => history.cast.id(person)),
      link: opening.content.workplace === "remote" ? "https://meet.glasshouse.test/engineering" : "",
    }),
  );
  if (adjustments) await adjust(life, minutesAfter(at, 95), adjustments);
  await history.post(minutesAfter(at, 100));
  const held = {
    panelId: scheduled.id,
    startsAt,
    endsAt: scheduled.endsAt,
    kit: scheduled.kit,
    panel: people,
  };
  const reminded = minutesAfter(startsAt, -24 * 60);
  if (reminded > at && reminded < life.days.now) {
    await history.bySystem(reminded, (scope) => remindPanel(scope, held));
    await history.post(minutesAfter(reminded, 1));
  }
  return held;
}

/** The visitor stands at the front desk; one of the panel says that they are coming, and fetches them. */
export async function arrive(
  life: Life,
  at: Date,
  held: Held,
  answer: "coming" | "five_minutes" | null = "coming",
) {
  const { history, opening, chance } = life;
  const { panelId } = held;
  await history.by("frontDesk", at, (scope) =>
    checkIn(scope, { panelId, room: staffing[opening.content.key].room }),
  );
  await history.post(minutesAfter(at, 1));
  if (!answer) return;
  const host = chance.one(held.panel);
  await history.by(host, minutesAfter(at, 2), (scope) => answerVisit(scope, { panelId, answer }));
  const waits = answer === "five_minutes" ? chance.whole(7, 16) : chance.whole(3, 9);
  await history.by(host, minutesAfter(at, waits), (scope) => confirmArrival(scope, { panelId }));
}

export const missed = ({ history }: Life, at: Date, { panelId }: Held) =>
  history.by("frontDesk", at, (scope) => markNoShow(scope, { panelId }));

export const submit = ({ history }: Life, at: Date, by: PersonKey, held: Held, card: Card) =>
  history.by(by, at, (scope) => submitScorecard(scope, filledIn(held, card)));

export const draft = ({ history }: Life, at: Date, by: PersonKey, held: Held, card: Card) =>
  history.by(by, at, (scope) => saveDraft(scope, filledIn(held, card)));

/** On the panel's own kit: its competencies stand in the order of the plan. */
function filledIn({ panelId, kit }: Held, { overall, summary, ratings }: Card) {
  const entries = ratings.flatMap((rating, index) => {
    const competencyId = kit.competencies[index]?.id;
    return competencyId ? [{ competencyId, ...rating }] : [];
  });
  return { panelId, revision: 0, overall, summary, ratings: entries };
}

/** Changed after it was submitted: what it said before stays. */
export const amend = (
  { history }: Life,
  at: Date,
  by: PersonKey,
  held: Held,
  { reason, ...card }: Card & { reason: string },
) => {
  const { revision: _revision, ...content } = filledIn(held, card);
  return history.by(by, at, (scope) => amendScorecard(scope, { ...content, version: 1, reason }));
};

/** What was said while the debrief was open. */
export const discuss = ({ history, applicationId }: Life, at: Date, by: PersonKey, body: string) =>
  history.by(by, at, (scope) => addDebriefNote(scope, { applicationId, body }));

/** Put on the job's shortlist, beside the others. */
export const shortlist = ({ history, applicationId }: Life, at: Date, by: PersonKey) =>
  history.by(by, at, (scope) => chooseFinalist(scope, { applicationId }));

export const debrief = ({ history, applicationId }: Life, at: Date, by: PersonKey) =>
  history.by(by, at, (scope) => openDebrief(scope, { applicationId }));

export const endDebrief = ({ history, applicationId }: Life, at: Date, by: PersonKey) =>
  history.by(by, at, (scope) => closeDebrief(scope, { applicationId }));

/** Whoever has not scored is asked to, an hour after the panel and then each working morning until now. */
export async function remindToScore({ history, days }: Life, { panelId, endsAt }: Held) {
  let at = minutesAfter(endsAt, 60);
  while (at < days.now) {
    await history.bySystem(at, (scope) => remindScorecards(scope, { panelId }));
    await history.post(minutesAfter(at, 1));
    at = days.at(days.workday(days.dayOf(days.dateOf(at)), 1), "09:30");
  }
}
