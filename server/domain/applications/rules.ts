import { Temporal } from "temporal-polyfill";
import type { APPLICATION_STATES, STAGE_KINDS } from "@/db/schema";
import { APPLICATION_STATE_WORDS } from "./words";

type State = (typeof APPLICATION_STATES)[number];

/** At most this often does one stage's promise move. */
export const MOST_STILL_DECIDING = 2;
/** No promise reaches further than this: Ontario's law asks for an answer within 45 days. */
export const LONGEST_PROMISE_DAYS = 45;

/** A day as people say it: "Thursday 4 June 2026". */
export const dayInWords = (day: string) =>
  Temporal.PlainDate.from(day)
    .toLocaleString("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" })
    .replace(",", "");

export const addDays = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

/** Whole days between two days, and never less than none. */
export function daysWaited({ from, until }: { from: string; until: string }): number {
  return Math.max(0, Temporal.PlainDate.from(from).until(until).days);
}

export const refuseSecondApplication = (appliedOn: string) =>
  `You have already applied for this job, on ${dayInWords(appliedOn)}. Your application is with us, and there is nothing more to do.`;

export function refuseMove(facts: { state: State; toKind: (typeof STAGE_KINDS)[number]; isThere: boolean }) {
  if (facts.state === "withdrawn")
    return "This candidate has withdrawn, so the application stays where it is.";
  if (facts.state !== "active")
    return `This application has its answer (“${APPLICATION_STATE_WORDS[facts.state]}”), so it stays where it is.`;
  if (facts.toKind === "final") return "A move does not decide. Record a decision to bring it to its end.";
  if (facts.isThere) return "It is in this stage already.";
  return null;
}

interface Promise {
  today: string;
  promisedOn: string;
  stagePromisedDays: number | null;
  /** Whether the application was in this stage before. */
  wasThere: boolean;
}

/**
 * The day promised once an application enters a stage. A stage sets its date the first time only, so that moving to
 * and fro never puts an answer off; and a date that was given is never taken back for an earlier one nobody agreed to.
 */
export function promiseInStage({ today, promisedOn, stagePromisedDays, wasThere }: Promise): string {
  if (stagePromisedDays === null || wasThere) return promisedOn;
  const proposed = addDays(today, stagePromisedDays);
  return proposed > promisedOn ? proposed : promisedOn;
}

export function refuseStillDeciding(facts: {
  state: State;
  today: string;
  promisedOn: string;
  proposed: string;
  timesInStage: number;
}): string | null {
  if (facts.state !== "active") return "Nobody waits for an answer here any more.";
  if (facts.timesInStage >= MOST_STILL_DECIDING)
    return "The promise has moved twice in this stage. Give an answer now, or move the application on.";
  if (facts.proposed <= facts.today) return "Promise a day that is still to come.";
  if (facts.proposed <= facts.promisedOn)
    return `They will hear by ${dayInWords(facts.promisedOn)} already. Choose a later day.`;
  if (facts.proposed > addDays(facts.today, LONGEST_PROMISE_DAYS))
    return `Promise an answer within ${LONGEST_PROMISE_DAYS} days.`;
  return null;
}

export function refuseWithdrawal({ state }: { state: State }): string | null {
  if (state === "withdrawn") return "You have withdrawn this application already.";
  return state === "active"
    ? null
    : "This application has its answer already, so there is nothing to withdraw.";
}

/** What is written to many is kept back for so long, in which it can be taken back unread. */
export const KEPT_BACK_SECONDS = 30;

/** Under which a message's mail is queued, once. */
export const messageKey = (messageId: string) => `message:${messageId}`;

export function refuseMessage({ state }: { state: State }): string | null {
  return state === "withdrawn" ? "This application was withdrawn, so the conversation has ended." : null;
}
