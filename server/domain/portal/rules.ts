import { Temporal } from "temporal-polyfill";
import type { APPLICATION_STATES, ENGAGEMENT_STATES, OFFER_STATES, TERMS_STATES } from "@/db/schema";

/** Where an application stands, as far as its candidate may know. */
export interface Standing {
  state: (typeof APPLICATION_STATES)[number];
  promisedOn: string;
  answeredAt: Date | null;
  /** While we wait for the candidate: the day by which they would hear if they answered today. */
  hearsByOnceAnswered: string | null;
  today: string;
  organisation: string;
  firstName: string;
  /** Whether the job went to somebody else: it is said only when it is true. */
  anotherChosen: boolean;
  terms: {
    state: (typeof TERMS_STATES)[number];
    author: "organisation" | "candidate";
    inTime: boolean;
  } | null;
  engagement: { state: (typeof ENGAGEMENT_STATES)[number] } | null;
  offer: { state: (typeof OFFER_STATES)[number]; title: string; inTime: boolean } | null;
  /** A contract that is neither void nor binding yet. */
  contract: { id: string; waitsForMe: boolean; nextName: string } | null;
  nextPanel: { id: string } | null;
  /** Times to choose from that are open, and whether a panel would move there. */
  choosing: { isMove: boolean } | null;
}

/** A sentence of ours and what goes into its gaps, so that it can be said in any language. `day` is a plain day. */
export interface Opening {
  sentence: Headline;
  values: { organisation?: string; name?: string; signer?: string; title?: string; day?: string };
}

type Headline = ReturnType<typeof openingOf>[0];

/** What a portal opens with, in one sentence of English. */
export function headline(facts: Standing): string {
  const { sentence, values } = opening(facts);
  return sentence.replace(/\{(\w+)\}/g, (_, gap: keyof typeof values) =>
    gap === "day" && values.day ? dayOfPromise(values.day, facts.today) : (values[gap] ?? ""),
  );
}

export function opening(facts: Standing): Opening {
  const [sentence, values = {}] = openingOf(facts);
  return { sentence, values };
}

const says = <S extends string>(sentence: S, values?: Opening["values"]) => [sentence, values] as const;

function openingOf(facts: Standing) {
  const { organisation, firstName: name, offer, contract, engagement } = facts;
  if (facts.state === "withdrawn") return says("You have withdrawn your application");
  if (offer?.state === "signed") return says("Welcome to {organisation}, {name}", { organisation, name });
  if (contract)
    return contract.waitsForMe
      ? says("Your contract is ready for you to sign")
      : says("Thank you for signing. {signer} signs next", { signer: contract.nextName });
  if (offer?.state === "sent") return says("We would love to have you as {title}", { title: offer.title });
  if (offer?.state === "declined") return says("Thank you for telling us. Our door stays open");
  if (offer?.state === "rescinded") return says("We had to take back our offer, and we are sorry");
  if (facts.state === "hired") return says("You have the job, {name}", { name });
  if (engagement?.state === "running") return says("Your engagement is under way");
  if (engagement?.state === "closed") return says("Your engagement is complete. Thank you, {name}", { name });
  if (facts.state === "consult_instead") return secondDoor(facts);
  if (facts.state === "not_now") return says("Not this time, and thank you for the time you gave us");
  if (facts.answeredAt) return says("We have told you by phone, and our letter follows");
  return hearBy(facts);
}

function secondDoor({ terms, anotherChosen }: Standing) {
  if (terms?.state === "declined") return says("Thank you for telling us. Our door stays open");
  if (terms?.state === "withdrawn") return says("We had to take back our terms, and we are sorry");
  if (terms?.author === "candidate" && terms.state !== "offered")
    return says("We are looking at the terms you proposed");
  if (terms?.author === "candidate") return says("We agree to the terms you proposed");
  return anotherChosen
    ? says("We chose another candidate, and we would love to work with you")
    : says("It is not this job, and we would love to work with you");
}

function hearBy({ promisedOn, hearsByOnceAnswered, today }: Standing) {
  if (hearsByOnceAnswered)
    return says("Choose a time today, and you will hear by {day}", { day: hearsByOnceAnswered });
  if (promisedOn === today) return says("You will hear today");
  return promisedOn > today
    ? says("You will hear by {day}", { day: promisedOn })
    : says("We promised you an answer by {day}, and we are late. We are sorry", { day: promisedOn });
}

/** "Thursday 4 June", with the year only when it is another one. */
export function dayOfPromise(day: string, today: string): string {
  const words = { weekday: "long", day: "numeric", month: "long" } as const;
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: "numeric" } as const);
  return Temporal.PlainDate.from(day)
    .toLocaleString("en-GB", { ...words, ...year })
    .replace(",", "");
}

export type NextThing =
  | { kind: "sign"; contractId: string }
  | { kind: "answer-offer" }
  | { kind: "answer-terms" }
  | { kind: "work" }
  | { kind: "choose-time" }
  | { kind: "panel"; panelId: string }
  | { kind: "nothing" };

/** The one thing to do now. */
export function nextThing(standing: Standing): NextThing {
  const { state, contract, offer, terms, engagement, nextPanel, choosing } = standing;
  if (state === "withdrawn") return { kind: "nothing" };
  if (contract?.waitsForMe) return { kind: "sign", contractId: contract.id };
  if (offer?.state === "sent" && offer.inTime) return { kind: "answer-offer" };
  if (terms?.state === "offered" && terms.inTime) return { kind: "answer-terms" };
  if (engagement?.state === "running") return { kind: "work" };
  if (state === "active" && choosing && !choosing.isMove) return { kind: "choose-time" };
  if (state === "active" && nextPanel) return { kind: "panel", panelId: nextPanel.id };
  return { kind: "nothing" };
}

export interface Step {
  text: string;
  at: Date | null;
  state: "done" | "now" | "next";
}

interface Way {
  stages: { id: string; candidateName: string; kind: string; position: number; removedAt: Date | null }[];
  moves: { toStageId: string; at: Date }[];
  appliedAt: Date;
  answeredAt: Date | null;
  withdrawnAt: Date | null;
}

/**
 * The way of an application in the names candidates know. A step that was reached stays reached, also when its stage
 * was removed, so that moving back never shows; the final one is reached only by an answer that was told.
 */
export function stepsOf({ stages, moves, appliedAt, answeredAt, withdrawnAt }: Way): Step[] {
  const wasIn = new Set(moves.map(({ toStageId }) => toStageId));
  const open = stages
    .filter(({ id, kind, removedAt }) => kind !== "final" && (!removedAt || wasIn.has(id)))
    .toSorted((a, b) => a.position - b.position || Number(b.removedAt) - Number(a.removedAt));
  const final = stages.find(({ kind }) => kind === "final");
  const names = [...new Set(open.map(({ candidateName }) => candidateName))];
  const reached = new Map<string, Date>();
  for (const [index, name] of names.entries()) {
    const ids = open.filter(({ candidateName }) => candidateName === name).map(({ id }) => id);
    const times = moves.filter(({ toStageId }) => ids.includes(toStageId)).map(({ at }) => at.getTime());
    if (times.length > 0) reached.set(name, new Date(Math.min(...times)));
    else if (index === 0) reached.set(name, appliedAt);
  }
  const furthest = names.findLastIndex((name) => reached.has(name));
  const over = answeredAt ?? withdrawnAt;
  const steps = names.flatMap((text, index): Step[] => {
    const at = reached.get(text) ?? null;
    if (index <= furthest) return [{ text, at, state: index < furthest || over ? "done" : "now" }];
    return over ? [] : [{ text, at: null, state: "next" }];
  });
  if (withdrawnAt) return [...steps, { text: "You withdrew", at: withdrawnAt, state: "done" }];
  const answer = final?.candidateName ?? "Answer";
  return [...steps, { text: answer, at: answeredAt, state: answeredAt ? "done" : "next" }];
}
