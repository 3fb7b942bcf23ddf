import { and, eq, inArray, notInArray } from "drizzle-orm";
import { applications, candidates, jobs, offers } from "@/db/schema";
import { writtenMail } from "../../emails/reads/written";
import { NotFound } from "../../errors";
import { findOrganisation, listHolidayDays } from "../../organisations/reads";
import type { Scope } from "../../scope";
import { findStandingDecision } from "../reads";
import { OUTCOME_OF } from "../rules";
import { businessMorning, keepsPromise } from "../rules/moments";

/** Whom an outcome goes to, and what its mail knows of them by itself. */
export async function findRecipient(scope: Scope, applicationId: string) {
  const organisation = await findOrganisation(scope);
  const [found] = await scope.tx
    .select({
      name: candidates.name,
      address: candidates.email,
      readerZone: candidates.timeZone,
      jobTitle: jobs.title,
      promisedOn: applications.promisedOn,
      candidateId: applications.candidateId,
    })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(eq(applications.id, applicationId));
  if (!found) throw new NotFound("This application");
  const { name, address, readerZone, jobTitle, promisedOn, candidateId } = found;
  const known: Record<string, string | number | boolean | null> = {
    candidate_name: name,
    job_title: jobTitle,
  };
  const { timeZone, outcomesLeaveAt } = organisation;
  const mornings = { timeZone, outcomesLeaveAt, holidays: await listHolidayDays(scope), readerZone };
  return { mornings, to: { name, address }, candidateId, promisedOn, known };
}

/** "Hired" leaves with, or after, an offer that was approved. */
export async function hasApprovedOffer(scope: Scope, applicationId: string) {
  const [found] = await scope.tx
    .select({ id: offers.id })
    .from(offers)
    .where(
      and(
        eq(offers.applicationId, applicationId),
        inArray(offers.state, ["approved", "sent", "accepted", "signed"]),
      ),
    )
    .limit(1);
  return found !== undefined;
}

/** The state of the offer that stands on a decision: neither declined nor rescinded. Null when there is none. */
export async function stateOfStandingOffer(scope: Scope, applicationId: string) {
  const [found] = await scope.tx
    .select({ state: offers.state })
    .from(offers)
    .where(and(eq(offers.applicationId, applicationId), notInArray(offers.state, ["declined", "rescinded"])));
  return found?.state ?? null;
}

/** Whether somebody hired for this job has signed already. */
export async function isJobHired(scope: Scope, jobId: string) {
  const [found] = await scope.tx
    .select({ id: offers.id })
    .from(offers)
    .innerJoin(applications, eq(applications.id, offers.applicationId))
    .where(and(eq(applications.jobId, jobId), eq(offers.state, "signed")))
    .limit(1);
  return found !== undefined;
}

/** The outcome's mail as it would leave, when it would leave, and whether the promised date would be missed by that. */
export async function previewOutcome(
  scope: Scope,
  {
    applicationId,
    feedback,
    fields = {},
    undecidedAs,
  }: {
    applicationId: string;
    feedback?: string;
    fields?: Record<string, string | number | boolean | null>;
    undecidedAs?: "not_now";
  },
) {
  const decided = (await findStandingDecision(scope, applicationId))?.kind ?? undecidedAs;
  if (!decided) throw new NotFound("A decision");
  const kind = OUTCOME_OF[decided];
  const { mornings, to, candidateId, promisedOn, known } = await findRecipient(scope, applicationId);
  const morning = businessMorning(mornings, scope.now);
  const { timeZone } = mornings;
  const mail = await writtenMail(scope, {
    kind: `outcome_${kind}`,
    to,
    candidateId,
    fields: { ...known, ...fields, feedback: feedback || null },
  });
  return {
    to,
    kind,
    ...mail,
    morning,
    timeZone,
    promisedOn,
    morningKeepsPromise: keepsPromise({ promisedOn, at: morning, timeZone }),
    nowKeepsPromise: keepsPromise({ promisedOn, at: scope.now, timeZone }),
  };
}
