import { and, asc, eq, isNull, ne } from "drizzle-orm";
import { applications, candidates, jobs, members } from "@/db/schema";
import { NotFound } from "../../errors";
import { findOrganisation } from "../../organisations/reads";
import type { Scope } from "../../scope";
import { listAdjustments } from "./adjustments";
import { findPanelToRead } from "./agenda";
import { findPanel } from "./panels";
import { listPlans } from "./plans";

/** What somebody needs before them who looks for a time: the plans and the people. */
export async function findScheduling(scope: Scope, applicationId: string) {
  const [about] = await scope.tx
    .select({
      applicationId: applications.id,
      state: applications.state,
      candidateName: candidates.name,
      candidateTimeZone: candidates.timeZone,
      candidateEmail: candidates.emailNorm,
      jobId: jobs.id,
      jobTitle: jobs.title,
      hiringManagerId: jobs.hiringManagerId,
    })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(eq(applications.id, applicationId));
  if (!about) throw new NotFound("This application");
  const { candidateEmail, ...rest } = about;
  const plans = await listPlans(scope, about.jobId);
  return {
    ...rest,
    timeZone: (await findOrganisation(scope)).timeZone,
    plans: plans.map(({ id, name, durationMinutes, place, link, panelists, competencies, questions }) => ({
      ...{ id, name, durationMinutes, place, link, panelists },
      ...{ competencies: competencies.map((one) => one.name), questions: questions.length },
    })),
    people: await listPeople(scope, candidateEmail),
    needs: (await listAdjustments(scope, [applicationId]))[0] ?? null,
  };
}

/** A panel with what only those see who look after the day: the visitor's code. */
export async function findWholePanel(scope: Scope, panelId: string) {
  const { visit } = await findPanel(scope, panelId);
  return { ...(await findPanelToRead(scope, panelId)), code: visit.code };
}

/** Who could sit on a panel: everybody who works here but the front desk, and never the candidate themself. */
export function listPeople(scope: Scope, candidateEmail: string) {
  return scope.tx
    .select({ memberId: members.id, name: members.name, title: members.title, role: members.role })
    .from(members)
    .where(and(isNull(members.leftAt), ne(members.role, "front_desk"), ne(members.email, candidateEmail)))
    .orderBy(asc(members.name));
}
