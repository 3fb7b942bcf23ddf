import { and, desc, eq, inArray } from "drizzle-orm";
import { offers } from "@/db/schema";
import type { Application } from "../applications/reads";
import type { Approvable } from "../approvals/reads";
import { findCandidate } from "../candidates/reads";
import { findStandingDecision, listReasons } from "../decisions/reads";
import { NotFound } from "../errors";
import { type ActOf, step } from "../machine";
import type { Scope } from "../scope";
import { OFFER, type OfferState } from "./rules/machine";

export type Offer = typeof offers.$inferSelect;

export async function findOffer(scope: Scope, offerId: string): Promise<Offer> {
  const [found] = await scope.tx.select().from(offers).where(eq(offers.id, offerId));
  if (!found) throw new NotFound("This offer");
  return found;
}

/** The same, held until this transaction ends. */
export async function lockOffer(scope: Scope, offerId: string): Promise<Offer> {
  const [found] = await scope.tx.select().from(offers).where(eq(offers.id, offerId)).for("update");
  if (!found) throw new NotFound("This offer");
  return found;
}

/** Moves an offer on from the state it was seen in, as its table says. False when somebody else was quicker. */
export async function moveOffer(
  scope: Scope,
  { id, from, act, ...facts }: { id: string; from: OfferState; act: ActOf<typeof OFFER> } & Partial<Offer>,
): Promise<boolean> {
  const to = step(OFFER, scope, { from, act });
  const moved = await scope.tx
    .update(offers)
    .set({ ...facts, state: to })
    .where(and(eq(offers.id, id), eq(offers.state, from)));
  return moved.rowCount === 1;
}

/** An application's offers, the newest first. A candidate sees those that were sent. */
export function listOffersOf(scope: Scope, applicationId: string): Promise<Offer[]> {
  return scope.tx
    .select()
    .from(offers)
    .where(eq(offers.applicationId, applicationId))
    .orderBy(desc(offers.draftedAt));
}

/** Which of these applications have an offer; a candidate learns of those whose offer was sent. */
export async function listOffered(scope: Scope, applicationIds: string[]): Promise<Set<string>> {
  if (applicationIds.length === 0) return new Set();
  const found = await scope.tx
    .selectDistinct({ applicationId: offers.applicationId })
    .from(offers)
    .where(inArray(offers.applicationId, applicationIds));
  return new Set(found.map(({ applicationId }) => applicationId));
}

export async function findOfferByContract(scope: Scope, contractId: string): Promise<Offer> {
  const [found] = await scope.tx.select().from(offers).where(eq(offers.contractId, contractId));
  if (!found) throw new NotFound("This offer");
  return found;
}

/** An offer as its chain of approval knows it. */
export async function approvableOffer(
  scope: Scope,
  { id, version, applicationId, candidateId, title }: Offer,
): Promise<Approvable> {
  const { name } = await findCandidate(scope, candidateId);
  return { kind: "offer", id, version, applicationId, about: `${name}: offer, ${title}` };
}

/** What an offer for an application follows from. */
export async function findOfferGrounds(
  scope: Scope,
  { id, calledBackFromId }: Pick<Application, "id" | "calledBackFromId">,
) {
  const decision = await findStandingDecision(scope, id);
  return { decisionKind: decision?.kind ?? null, isCallBack: calledBackFromId !== null };
}

/** The reason of the organisation's list that a call back rests on: the one made for it, or the first for hiring. */
export async function findCallBackReason(scope: Scope): Promise<string> {
  const reasons = (await listReasons(scope)).filter(({ kind }) => kind === "hire");
  const reason = reasons.find(({ label }) => label === "Proved it in an engagement") ?? reasons[0];
  if (!reason) throw new NotFound("A reason for “hire” in your organisation's list");
  return reason.id;
}
