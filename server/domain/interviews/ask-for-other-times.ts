import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { panels, proposals, timeRequests } from "@/db/schema";
import { resumePromise } from "../applications/resume-promise";
import { writeMessage } from "../applications/write-message";
import { audit } from "../audit/record";
import { queueEmail } from "../emails/queue";
import { NotFound, refuse } from "../errors";
import { findMember, findOrganisation } from "../organisations/reads";
import { announce } from "../queue";
import { candidateOf, type Scope } from "../scope";
import { findApplicant, takeTurn } from "./reads/applicants";
import { findPlan } from "./reads/plans";
import { findOpenRequest, listProposals, type Proposal } from "./reads/proposals";
import { refuseScheduling } from "./rules/panels";
import { refuseAsking } from "./rules/proposals";

interface Asking {
  applicationId: string;
  words: string;
}

/**
 * No time suits the candidate, or not any more. What was agreed stands until somebody answers; their words join the
 * conversation, and whoever schedules gets them by mail.
 */
export async function askForOtherTimes(scope: Scope, { applicationId, words }: Asking) {
  await takeTurn(scope, applicationId);
  const { application, candidate, job } = await findApplicant(scope, applicationId);
  if (application.candidateId !== candidateOf(scope)) throw new NotFound("This application");
  refuse(refuseScheduling(application));
  const open = (await listProposals(scope, applicationId)).find(({ state }) => state === "open");
  const panel = await findComing(scope, applicationId);
  const isPending = (await findOpenRequest(scope, applicationId)) !== null;
  refuse(refuseAsking({ isPending, isOver: !open && !panel }));

  const subject = open ? await nameOf(scope, open, panel) : panel;
  const [request] = await scope.tx
    .insert(timeRequests)
    .values({
      ...{ applicationId, candidateId: candidate.id, askedAt: scope.now },
      ...{ panelId: open ? open.panelId : (panel?.id ?? null), proposalId: open?.id ?? null },
    })
    .returning();
  if (!request) throw new Error("The request's row was not returned.");
  if (open) await decline(scope, open);
  await resumePromise(scope, { applicationId });
  const asks = `Could we find another time for ${subject?.name ?? "the interview"}?`;
  await writeMessage(scope, { applicationId, body: words ? `${asks}\n\n${words}` : asks });
  const organisation = await findOrganisation(scope);
  const scheduler = await findMember(scope, open?.proposedBy ?? panel?.scheduledBy ?? application.ownerId);
  await queueEmail(scope, {
    kind: "other_times_asked",
    key: `other_times_asked:${request.id}`,
    to: { name: scheduler.name, address: scheduler.email },
    memberId: scheduler.id,
    applicationId,
    fields: {
      ...{ candidate_name: candidate.name, candidate_first_name: candidate.name.split(/\s+/)[0] },
      ...{ job_title: job.title, panel_name: subject?.name ?? "the interview", words },
      application_link: `/o/${organisation.slug}/applications/${applicationId}`,
    },
  });
  await audit(
    scope,
    "time-request.made",
    { id: request.id, applicationId },
    { after: { panelId: request.panelId, proposalId: request.proposalId } },
  );
  await announce(scope, "application", applicationId);
}

async function findComing(scope: Scope, applicationId: string) {
  const [found] = await scope.tx
    .select({ id: panels.id, name: panels.name, scheduledBy: panels.scheduledBy })
    .from(panels)
    .where(
      and(
        eq(panels.applicationId, applicationId),
        eq(panels.state, "scheduled"),
        gt(panels.startsAt, scope.now),
      ),
    )
    .orderBy(asc(panels.startsAt))
    .limit(1);
  return found ?? null;
}

async function nameOf(scope: Scope, { planId, panelId }: Proposal, panel: { name: string } | null) {
  if (panelId && panel) return panel;
  return planId ? findPlan(scope, planId) : panel;
}

function decline(scope: Scope, { id }: Proposal) {
  return scope.tx
    .update(proposals)
    .set({ state: "declined", answeredAt: scope.now })
    .where(and(eq(proposals.id, id), inArray(proposals.state, ["open"])));
}
