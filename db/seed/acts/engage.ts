import { acceptTerms } from "@/server/domain/engagements/accept-terms";
import { addMilestone } from "@/server/domain/engagements/add-milestone";
import { approveDay } from "@/server/domain/engagements/approve-day";
import { approveMilestone } from "@/server/domain/engagements/approve-milestone";
import { approveTerms } from "@/server/domain/engagements/approve-terms";
import { checkClassification } from "@/server/domain/engagements/check-classification";
import { confirmReading } from "@/server/domain/engagements/confirm-reading";
import { deliverMilestone } from "@/server/domain/engagements/deliver-milestone";
import type { TermsInput } from "@/server/domain/engagements/input";
import { logDay } from "@/server/domain/engagements/log-day";
import { proposeTerms } from "@/server/domain/engagements/propose-terms";
import { listResults } from "@/server/domain/engagements/reads/engagements";
import { recordReading } from "@/server/domain/engagements/record-reading";
import { releaseConsult } from "@/server/domain/engagements/release-consult";
import type { PersonKey } from "../content/company";
import { earlier, minutesAfter } from "../days";
import type { Life } from "./life";
import { sign } from "./sign";

export type Terms = Omit<TermsInput, "applicationId" | "currency" | "sponsorId" | "signatoryId">;

/** The sponsor writes terms, the owner approves them, the recruiter answers the four questions. Returns their id. */
export async function proposeConsulting(
  life: Life,
  at: Date,
  sponsor: PersonKey,
  terms: Terms,
): Promise<string> {
  const { history, applicationId } = life;
  const proposed = await history.by(sponsor, at, (scope) =>
    proposeTerms(scope, {
      ...terms,
      applicationId,
      currency: "GBP",
      sponsorId: history.cast.id(sponsor),
      signatoryId: history.cast.id("owner"),
    }),
  );
  const termsId = proposed.id;
  await history.by("recruiter", minutesAfter(at, 30), (scope) =>
    checkClassification(scope, {
      termsId,
      choosesHow: true,
      choosesHours: true,
      usesOwnTools: true,
      mayWorkForOthers: true,
    }),
  );
  await history.by("owner", minutesAfter(at, 55), (scope) => approveTerms(scope, { termsId }));
  return termsId;
}

/** Releases "consult instead" with its terms for the next business morning, and returns when that is. */
export async function releaseTerms(life: Life, at: Date, feedback: string): Promise<Date> {
  const { history, applicationId } = life;
  const { leavesAt } = await history.by("recruiter", at, (scope) =>
    releaseConsult(scope, { applicationId, when: "business_morning", feedback }),
  );
  if (leavesAt < life.days.now) await history.post(minutesAfter(leavesAt, 1));
  return leavesAt;
}

/** The candidate says yes, and both sign: the engagement begins. */
export async function beginWork(life: Life, at: Date, termsId: string): Promise<string> {
  const { history, candidateId } = life;
  const { engagementId, contractId } = await history.byCandidate(candidateId, at, (scope) =>
    acceptTerms(scope, { termsId }),
  );
  await sign(life, {
    contractId,
    byCandidate: minutesAfter(at, 25),
    byOrganisation: minutesAfter(at, 260),
    signatory: "owner",
  });
  return engagementId;
}

export interface Milestone {
  title: string;
  agreedAt: Date;
  dueOn: string;
  delivered?: { at: Date; note: string };
  approvedAt?: Date;
}

export async function work(
  { history, candidateId }: Life,
  engagementId: string,
  sponsor: PersonKey,
  milestones: Milestone[],
) {
  for (const { title, agreedAt, dueOn, delivered, approvedAt } of milestones) {
    const { id: milestoneId } = await history.by(sponsor, agreedAt, (scope) =>
      addMilestone(scope, { engagementId, title, dueOn }),
    );
    if (delivered)
      await history.byCandidate(candidateId, delivered.at, (scope) =>
        deliverMilestone(scope, { milestoneId, note: delivered.note }),
      );
    if (approvedAt)
      await history.by(sponsor, approvedAt, (scope) => approveMilestone(scope, { milestoneId }));
  }
}

export interface Measured {
  day: number;
  value: number;
  note?: string;
}

/** Readings of the engagement's measure, each recorded in the evening and confirmed by the sponsor next morning. */
export async function measure(
  { history, candidateId, days }: Life,
  engagementId: string,
  sponsor: PersonKey,
  readings: readonly Measured[],
) {
  for (const { day, value, note } of readings) {
    const evening = earlier(days.at(day, "17:40"), minutesAfter(days.now, -40));
    const readingId = await history.byCandidate(candidateId, evening, async (scope) => {
      const [result] = await listResults(scope, engagementId);
      const recorded = await recordReading(scope, {
        resultId: result?.id ?? "",
        readOn: days.date(day),
        value,
        note,
      });
      return recorded.readingId;
    });
    await history.by(sponsor, minutesAfter(evening, 25), (scope) => confirmReading(scope, { readingId }));
  }
}

interface Worked {
  /** The days on which they worked a whole one. */
  on: readonly number[];
  /** Up to which day the sponsor has approved them. */
  approvedUntil: number;
}

/** Days of work, each logged in the evening and approved by the sponsor the next morning. */
export async function logDays(
  { history, candidateId, days }: Life,
  engagementId: string,
  sponsor: PersonKey,
  { on, approvedUntil }: Worked,
) {
  for (const day of on) {
    const { dayId } = await history.byCandidate(candidateId, days.at(day, "18:05"), (scope) =>
      logDay(scope, { engagementId, workedOn: days.date(day), dayQuarters: 4 }),
    );
    if (day <= approvedUntil)
      await history.by(sponsor, days.at(day + 1, "08:55"), (scope) => approveDay(scope, { dayId }));
  }
}
