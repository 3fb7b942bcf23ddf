import { addDays, dayInWords } from "../applications/rules";
import { findCandidate } from "../candidates/reads";
import { queueEmail } from "../emails/queue";
import { findMember, findOrganisation, listHolidayDays } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { isOfficeHour } from "../organisations/rules/business-days";
import type { Scope } from "../scope";
import { findEngagement } from "./reads/engagements";
import { listMilestonesDue, listTermsToAnswer } from "./reads/reminding";
import { listWaiting, type Waiting } from "./reads/waiting";
import { endOfDay } from "./rules";
import { DAYS_BEFORE, stepReached, WAITING_STEPS } from "./rules/reminding";

const MOST_ITEMS = 20;

/**
 * Reminds consultants of what is due, candidates of terms they have not answered, and sponsors of what waits for them:
 * in office hours alone, and of each step once, so that a day on which nobody worked is made up for. Returns how many
 * reminders there were to give.
 */
export async function remindOfEngagements(scope: Scope): Promise<number> {
  const { slug, timeZone } = await findOrganisation(scope);
  const holidays = await listHolidayDays(scope);
  if (!isOfficeHour(scope.now, { timeZone, holidays })) return 0;
  const today = dayIn(timeZone, scope.now);
  const soon = addDays(today, DAYS_BEFORE);
  const due = await listMilestonesDue(scope, { from: today, until: soon });
  for (const { id, title, dueOn, ...who } of due)
    await queueEmail(scope, {
      ...toCandidate(who),
      kind: "milestone_due",
      key: `milestone_due:${id}:${dueOn}`,
      fields: { candidate_name: who.name, milestone: title, due_on: dueOn },
    });
  const unanswered = await listTermsToAnswer(scope, { until: endOfDay(soon, timeZone) });
  for (const { id, answerBy, jobTitle, ...who } of unanswered)
    await queueEmail(scope, {
      ...toCandidate(who),
      kind: "terms_unanswered",
      key: `terms_unanswered:${id}`,
      fields: { candidate_name: who.name, job_title: jobTitle, answer_by: answerBy.toISOString() },
    });
  const first = new Date(scope.now.getTime() - WAITING_STEPS[0] * 86_400_000);
  const waiting = Map.groupBy(await listWaiting(scope, first), ({ engagementId }) => engagementId);
  for (const [engagementId, items] of waiting)
    await askSponsor(scope, items, { engagementId, slug, timeZone, today });
  return due.length + unanswered.length + waiting.size;
}

const toCandidate = (who: { candidateId: string; applicationId: string; name: string; email: string }) => ({
  to: { name: who.name, address: who.email },
  candidateId: who.candidateId,
  applicationId: who.applicationId,
});

interface Place {
  engagementId: string;
  slug: string;
  timeZone: string;
  today: string;
}

/** One mail of all that waits, at each step that the oldest of it has reached. */
async function askSponsor(scope: Scope, items: Waiting[], { engagementId, slug, timeZone, today }: Place) {
  const [oldest] = items;
  const step = oldest && stepReached(dayIn(timeZone, oldest.since), today);
  if (!step) return;
  const engagement = await findEngagement(scope, engagementId);
  const sponsor = await findMember(scope, engagement.sponsorId);
  if (sponsor.leftAt) return;
  const { name } = await findCandidate(scope, engagement.candidateId);
  const lines = items.slice(0, MOST_ITEMS).map((item) => inWords(item));
  const more = items.length - lines.length;
  await queueEmail(scope, {
    kind: "work_waits",
    key: `work_waits:${oldest.id}:${step}`,
    to: { name: sponsor.name, address: sponsor.email },
    memberId: sponsor.id,
    applicationId: engagement.applicationId,
    fields: {
      candidate_name: name,
      items: [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n"),
      engagement_link: `/o/${slug}/engagements/${engagementId}`,
    },
  });
}

function inWords({ kind, what }: Waiting) {
  if (kind === "milestone") return `Delivered, to be approved: ${what}`;
  return kind === "reading"
    ? `A reading to be confirmed: ${what}`
    : `A day to be approved: ${dayInWords(what)}`;
}
