import { and, asc, count, eq, isNull, notInArray } from "drizzle-orm";
import { debriefs, decisionReasons, decisions, members, outcomes, panels } from "@/db/schema";
import { NotFound } from "../errors";
import type { Scope } from "../scope";

export type Decision = typeof decisions.$inferSelect;
export type Outcome = typeof outcomes.$inferSelect;

/** The decision that counts, or null while there is none or who asks must not see it yet. */
export async function findStandingDecision(scope: Scope, applicationId: string): Promise<Decision | null> {
  const [found] = await scope.tx
    .select()
    .from(decisions)
    .where(and(eq(decisions.applicationId, applicationId), isNull(decisions.reversedAt)));
  return found ?? null;
}

/** The decision with the words of its reason and the name of who decided. */
export async function findDecisionInWords(scope: Scope, applicationId: string) {
  const [found] = await scope.tx
    .select({
      id: decisions.id,
      kind: decisions.kind,
      reason: decisionReasons.label,
      rationale: decisions.rationale,
      decidedAt: decisions.decidedAt,
      decidedBy: members.name,
    })
    .from(decisions)
    .innerJoin(decisionReasons, eq(decisionReasons.id, decisions.reasonId))
    .innerJoin(members, eq(members.id, decisions.decidedBy))
    .where(and(eq(decisions.applicationId, applicationId), isNull(decisions.reversedAt)));
  return found ?? null;
}

/** The outcome that stands for an application; a cancelled one never happened, and one that was taken back is past. */
export async function findStandingOutcome(scope: Scope, applicationId: string): Promise<Outcome | null> {
  const [found] = await scope.tx
    .select()
    .from(outcomes)
    .where(
      and(eq(outcomes.applicationId, applicationId), notInArray(outcomes.state, ["cancelled", "superseded"])),
    );
  return found ?? null;
}

export async function findOutcome(scope: Scope, outcomeId: string): Promise<Outcome> {
  const [found] = await scope.tx.select().from(outcomes).where(eq(outcomes.id, outcomeId));
  if (!found) throw new NotFound("This outcome");
  return found;
}

/** What a decision about an application stands on. */
export async function findGrounds(scope: Scope, applicationId: string) {
  const [held] = await scope.tx
    .select({ panels: count() })
    .from(panels)
    .where(and(eq(panels.applicationId, applicationId), eq(panels.state, "scheduled")));
  const [debrief] = await scope.tx
    .select({ id: debriefs.id })
    .from(debriefs)
    .where(eq(debriefs.applicationId, applicationId));
  return { panels: held?.panels ?? 0, isDebriefed: debrief !== undefined };
}

export function listReasons(scope: Scope) {
  return scope.tx
    .select({ id: decisionReasons.id, kind: decisionReasons.kind, label: decisionReasons.label })
    .from(decisionReasons)
    .where(isNull(decisionReasons.retiredAt))
    .orderBy(asc(decisionReasons.kind), asc(decisionReasons.label));
}

export async function findReason(scope: Scope, reasonId: string) {
  const [found] = await scope.tx.select().from(decisionReasons).where(eq(decisionReasons.id, reasonId));
  return found ?? null;
}
