import { mayAct } from "../machine";
import { OFFER, type OfferState } from "./rules/machine";

/** What an approval approves. A changed word of these voids it; a moved deadline does not. */
export const FIGURES = [
  "title",
  "level",
  "salaryMinorUnits",
  "currency",
  "payPeriod",
  "startsOn",
  "conditions",
  "signatoryId",
] as const;

export const changesFigures = <T extends Record<(typeof FIGURES)[number], unknown>>(before: T, after: T) =>
  FIGURES.some((figure) => before[figure] !== after[figure]);

export function refuseChange({ state }: { state: OfferState }): string | null {
  if (mayAct(OFFER, state, "change a figure")) return null;
  return state === "sent"
    ? "The candidate has this offer already. Rescind it and draft a new one to change it."
    : "This offer can no longer be changed.";
}

/** What an offer follows from: the decision that counts, and whether somebody was called back. */
interface Grounds {
  decisionKind: string | null;
  isCallBack: boolean;
}

/** An offer follows from “hire”. A call back is as good, until something else is decided about it. */
const carriesOffer = ({ decisionKind, isCallBack }: Grounds) =>
  decisionKind === "hire" || (isCallBack && decisionKind === null);

export function refuseDraft(facts: Grounds & { state: string }): string | null {
  if (facts.state === "withdrawn")
    return "The candidate has withdrawn, so there is nobody to make an offer to.";
  if (facts.state === "hired") return "This candidate has been hired for this job already.";
  return carriesOffer(facts) ? null : "Record the decision “hire” first: an offer follows from it.";
}

export function refuseApproval(facts: {
  state: OfferState;
  version: number;
  seenVersion: number;
}): string | null {
  if (facts.state !== "draft") return "This offer has been approved already, or is over.";
  if (facts.version !== facts.seenVersion)
    return "The figures have changed since you read them. Look at the offer again before you approve it.";
  return null;
}

export function refuseSending(
  facts: Grounds & { state: OfferState; approved: boolean; withdrawn: boolean; answerBy: Date; now: Date },
): string | null {
  if (facts.withdrawn && mayAct(OFFER, facts.state, "rescind"))
    return "The candidate has withdrawn. Rescind this offer.";
  if (!carriesOffer(facts) && mayAct(OFFER, facts.state, "change a figure"))
    return "The decision “hire” does not stand any more. Record it again, or rescind this offer.";
  if (facts.state === "draft")
    return "This offer waits for approval. It can be sent once everybody in its chain has approved it.";
  if (facts.state !== "approved") return "This offer has been sent already, or is over.";
  if (!facts.approved)
    return "The figures have changed since they were approved. Have the offer approved again.";
  return facts.answerBy <= facts.now ? "The deadline of this offer has passed. Move it first." : null;
}

export function refuseOfferAnswer(facts: {
  state: OfferState;
  answerBy: Date;
  withdrawn: boolean;
  now: Date;
}): string | null {
  if (facts.withdrawn)
    return "You have withdrawn from this application. Write to us if you have changed your mind.";
  if (facts.state === "accepted" || facts.state === "signed")
    return "You have accepted this offer already. We are glad.";
  if (facts.state === "declined")
    return "You have declined this offer already. Write to us if you have changed your mind.";
  if (facts.state === "rescinded")
    return "This offer was taken back in the meantime. We are sorry; please write to us.";
  if (facts.now > facts.answerBy)
    return "The time to answer this offer has passed. Write to us, and we will see what we can do.";
  return null;
}

export function refuseRescinding({ state }: { state: OfferState }): string | null {
  if (mayAct(OFFER, state, "rescind")) return null;
  return state === "signed"
    ? "Both sides have signed: this is a contract now."
    : "This offer is over already.";
}

export function refuseDates(facts: {
  startsOn: string;
  answerBy: Date;
  deadline: Date;
  today: string;
  now: Date;
}) {
  if (facts.startsOn < facts.today)
    return { field: "startsOn", sentence: "The first day has passed already. Choose a later one." };
  if (facts.answerBy <= facts.now)
    return { field: "answerBy", sentence: "This deadline has passed. Give them time to answer." };
  if (facts.answerBy > facts.deadline)
    return {
      field: "answerBy",
      sentence: "They would have to answer after the first day. Choose an earlier deadline.",
    };
  return null;
}

/** A call back grows out of work that has begun. */
export function refuseCallBack({ state, withdrawn }: { state: string; withdrawn: boolean }): string | null {
  if (withdrawn) return "The candidate has withdrawn, so there is nobody to call back.";
  return state === "signing" ? "The engagement has not begun: there is no work to call back for yet." : null;
}

/** A call back from the talent pool stands on what a panel scored, as every other offer does. */
export function refusePoolCallBack(facts: {
  hasLeft: boolean;
  hasOffer: boolean;
  state?: string;
  isDebriefed?: boolean;
  engagementId?: string | null;
}): string | null {
  if (facts.hasLeft) return "They have left the talent pool. Load the page again.";
  if (facts.hasOffer)
    return "An offer to them is on its way already. They can be called back if it comes to nothing.";
  if (facts.state === undefined)
    return "They have never applied here. Add them to a job first, so that a panel can meet them.";
  if (facts.state === "active")
    return "They have not had their answer yet. They can be called back once they have.";
  if (facts.state === "withdrawn") return "The candidate has withdrawn, so there is nobody to call back.";
  if (facts.state === "hired") return "They have been hired already.";
  if (facts.engagementId)
    return "Call them back from their engagement: what it has shown belongs to the offer.";
  return facts.isDebriefed
    ? null
    : "No panel has scored them yet. Add them to a job, so that an offer has something to stand on.";
}

/** Somebody who comes back on another level is owed the reason. */
export function refuseLevel({
  level,
  appliedLevel,
  levelReason,
}: {
  level: string;
  appliedLevel: string;
  levelReason: string;
}) {
  if (level === appliedLevel || level === "" || levelReason !== "") return null;
  return appliedLevel
    ? `They applied for the level “${appliedLevel}”. Say in a sentence why this offer is for “${level}”.`
    : "Say in a sentence why this offer is on this level.";
}
