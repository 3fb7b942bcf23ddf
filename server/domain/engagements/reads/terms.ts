import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from "drizzle-orm";
import { applications, classificationChecks, decisions, terms, termsAnswers } from "@/db/schema";
import type { Approvable } from "../../approvals/reads";
import { findCandidate } from "../../candidates/reads";
import { NotFound } from "../../errors";
import { type ActOf, step } from "../../machine";
import type { Scope } from "../../scope";
import { TERMS, type TermsState } from "../rules/machines";

export type Terms = typeof terms.$inferSelect;
export type ClassificationCheck = typeof classificationChecks.$inferSelect;

export async function findTerms(scope: Scope, termsId: string): Promise<Terms> {
  const [found] = await scope.tx.select().from(terms).where(eq(terms.id, termsId));
  if (!found) throw new NotFound("These terms");
  return found;
}

/** Every version, the newest first. A candidate sees those they were offered and those they wrote. */
export function listTerms(scope: Scope, applicationId: string): Promise<Terms[]> {
  return scope.tx
    .select()
    .from(terms)
    .where(eq(terms.applicationId, applicationId))
    .orderBy(desc(terms.version));
}

/** The number of the newest version, also of one that the candidate who asks has not been offered yet. */
export async function newestVersion({ tx }: Scope, applicationId: string): Promise<number> {
  const { rows } = await tx.execute<{ version: number }>(
    sql`select newest_terms_version(${applicationId}) as version`,
  );
  return rows[0]?.version ?? 0;
}

/** The newest version: what would go out next. */
export async function findNewestTerms(scope: Scope, applicationId: string): Promise<Terms | null> {
  const [newest] = await listTerms(scope, applicationId);
  return newest ?? null;
}

/**
 * Moves terms on from the state they were seen in, as their table says. False when somebody else was quicker: of two answers at once, one
 * wins.
 */
export async function moveTerms(
  scope: Scope,
  { id, from, act }: { id: string; from: TermsState; act: ActOf<typeof TERMS> },
): Promise<boolean> {
  const to = step(TERMS, scope, { from, act });
  const moved = await scope.tx
    .update(terms)
    .set({ state: to })
    .where(and(eq(terms.id, id), eq(terms.state, from)));
  return moved.rowCount === 1;
}

export async function findCheck(scope: Scope, termsId: string): Promise<ClassificationCheck | null> {
  const [found] = await scope.tx
    .select()
    .from(classificationChecks)
    .where(eq(classificationChecks.termsId, termsId));
  return found ?? null;
}

export function listChecks(scope: Scope, termsIds: string[]): Promise<ClassificationCheck[]> {
  return scope.tx.select().from(classificationChecks).where(inArray(classificationChecks.termsId, termsIds));
}

/** Terms as their chain of approval knows them. */
export async function approvableTerms(
  scope: Scope,
  { id, version, applicationId, candidateId, author }: Terms,
): Promise<Approvable> {
  const { name } = await findCandidate(scope, candidateId);
  const what = author === "candidate" ? "their own terms" : "terms";
  return { kind: "terms", id, version, applicationId, about: `${name}: ${what} for an engagement` };
}

/** What the candidate said, oldest first. */
export function listTermsAnswers(scope: Scope, termsIds: string[]) {
  return scope.tx
    .select()
    .from(termsAnswers)
    .where(inArray(termsAnswers.termsId, termsIds))
    .orderBy(asc(termsAnswers.answeredAt));
}

/** How many others the job went, or is going, to: only then may a mail say that somebody else was chosen. */
export async function countOthersChosen(
  scope: Scope,
  { id, jobId }: { id: string; jobId: string },
): Promise<number> {
  const standing = and(
    eq(decisions.applicationId, applications.id),
    eq(decisions.kind, "hire"),
    isNull(decisions.reversedAt),
  );
  const chosen = await scope.tx
    .select({ id: applications.id })
    .from(applications)
    .leftJoin(decisions, standing)
    .where(
      and(
        eq(applications.jobId, jobId),
        ne(applications.id, id),
        or(eq(applications.state, "hired"), and(eq(applications.state, "active"), isNotNull(decisions.id))),
      ),
    );
  return chosen.length;
}
