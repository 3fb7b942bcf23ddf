import { and, asc, desc, eq } from "drizzle-orm";
import { applications, candidates, jobs, members, outbox, outcomes } from "@/db/schema";
import { findOrganisation } from "../../organisations/reads";
import { countSome, earlierThan, isAmongFirst, laterThan, pageOf, placeOf } from "../../pages";
import type { Scope } from "../../scope";
import type { OutcomeState } from "../rules";
import { keepsPromise } from "../rules/moments";

const PAGE = 40;

/** Outcomes in one state: those that leave next first, those that were told last first. */
export async function listOutcomes(scope: Scope, { state, after }: { state: OutcomeState; after?: string }) {
  const { timeZone } = await findOrganisation(scope);
  const moment = state === "told" ? outcomes.toldAt : outcomes.leavesAt;
  const forward = state === "leaving";
  const beyond = forward ? laterThan : earlierThan;
  const order = [forward ? asc(moment) : desc(moment), forward ? asc(outcomes.id) : desc(outcomes.id)];
  const wanted = and(eq(outcomes.state, state), beyond(placeOf(after), { at: moment, id: outcomes.id }));
  const found = await scope.tx
    .select({
      id: outcomes.id,
      applicationId: outcomes.applicationId,
      candidateName: candidates.name,
      jobTitle: jobs.title,
      kind: outcomes.kind,
      state: outcomes.state,
      leavesAt: outcomes.leavesAt,
      toldAt: outcomes.toldAt,
      waitsForHire: outcomes.waitsForHire,
      releasedBy: members.name,
      promisedOn: applications.promisedOn,
      answeredAt: applications.answeredAt,
      mailState: outbox.state,
      lastError: outbox.lastError,
      attempts: outbox.attempts,
    })
    .from(outcomes)
    .innerJoin(applications, eq(applications.id, outcomes.applicationId))
    .innerJoin(candidates, eq(candidates.id, outcomes.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .innerJoin(members, eq(members.id, outcomes.releasedBy))
    .innerJoin(outbox, eq(outbox.id, outcomes.outboxId))
    .where(isAmongFirst(scope, outcomes, { wanted, order, most: PAGE + 1 }))
    .orderBy(...order);
  const { rows, next } = pageOf(found, PAGE, ({ toldAt, leavesAt }) => toldAt ?? leavesAt);
  return {
    timeZone,
    rows: rows.map((row) => ({
      ...row,
      promiseKept: keepsPromise({ promisedOn: row.promisedOn, at: row.answeredAt ?? row.leavesAt, timeZone }),
    })),
    next,
    counts: await countOutcomes(scope),
  };
}

/** How many leave, were told, and came back. */
async function countOutcomes(scope: Scope) {
  const count = (state: OutcomeState) => countSome(scope, outcomes, eq(outcomes.state, state));
  const [leaving, told, undelivered] = [
    await count("leaving"),
    await count("told"),
    await count("undelivered"),
  ];
  return { leaving, told, undelivered };
}
