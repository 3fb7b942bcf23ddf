import { asc, eq, type SQL, sql } from "drizzle-orm";
import { applications, candidates, debriefs, decisions, jobs, outcomes, stages } from "@/db/schema";
import { emailNorm } from "../../candidates/rules";
import { listSuppressed } from "../../emails/reads/suppressions";
import { openPen } from "../../emails/reads/written";
import { refuseAddress } from "../../emails/rules";
import { isAmong } from "../../ids";
import type { Scope } from "../../scope";
import { MOST_IN_BULK, refuseInBulk } from "../rules/bulk";
import { standingDecision, standingOutcome } from "./joins";

/** What telling many people at once needs to know of each, in a handful of statements however many they are. */
export async function listBulkFacts(scope: Scope, which: SQL | undefined) {
  const panels = sql<number>`(select count(*)::int from panels p where p.organisation_id = ${applications.organisationId} and p.application_id = ${applications.id} and p.state = 'scheduled')`;
  const offered = sql<boolean>`exists (select 1 from offers f where f.organisation_id = ${applications.organisationId} and f.application_id = ${applications.id} and f.state in ('approved', 'sent', 'accepted', 'signed'))`;
  const found = await scope.tx
    .select({
      applicationId: applications.id,
      candidateId: applications.candidateId,
      name: candidates.name,
      address: candidates.email,
      readerZone: candidates.timeZone,
      jobTitle: jobs.title,
      stageName: stages.name,
      state: applications.state,
      appliedAt: applications.appliedAt,
      promisedOn: applications.promisedOn,
      calledBackFromId: applications.calledBackFromId,
      decisionId: decisions.id,
      kind: decisions.kind,
      outcome: outcomes.state,
      debriefId: debriefs.id,
      panels,
      hasApprovedOffer: offered,
    })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .innerJoin(stages, eq(stages.id, applications.stageId))
    .leftJoin(decisions, standingDecision)
    .leftJoin(outcomes, standingOutcome)
    .leftJoin(debriefs, eq(debriefs.applicationId, applications.id))
    .where(which)
    .orderBy(asc(applications.appliedAt), asc(applications.id))
    .limit(MOST_IN_BULK + 1);
  const suppressed = await listSuppressed(
    scope,
    found.map(({ address }) => emailNorm(address)),
  );
  const pens = {
    hire: await openPen(scope, "outcome_hired", found),
    not_now: await openPen(scope, "outcome_not_now", found),
    consult_instead: null,
  };
  return found.map((row) => {
    const { name, address, candidateId, jobTitle } = row;
    const fields = { candidate_name: name, job_title: jobTitle };
    const unwritable =
      refuseAddress({ name, address }) ??
      pens[row.kind ?? "not_now"]?.lacks({ to: { name }, fields, candidateId }) ??
      null;
    const refusal = refuseInBulk({
      ...row,
      isDebriefed: row.debriefId !== null,
      isCalledBack: row.calledBackFromId !== null,
      isSuppressed: suppressed.has(emailNorm(address)),
      unwritable,
    });
    return { ...row, refusal };
  });
}

export type BulkRow = Awaited<ReturnType<typeof listBulkFacts>>[number];

/**
 * The same of chosen applications, held until this transaction ends: in the order of their ids, so that two who choose
 * the same people wait for each other and never for ever.
 */
export async function lockBulkFacts(scope: Scope, ids: string[]) {
  const chosen = isAmong(applications.id, ids);
  await scope.tx
    .select({ id: applications.id })
    .from(applications)
    .where(chosen)
    .orderBy(asc(applications.id))
    .for("update");
  return listBulkFacts(scope, chosen);
}
