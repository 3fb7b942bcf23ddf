import { and, asc, eq, gte } from "drizzle-orm";
import { panels, visits } from "@/db/schema";
import type { Application } from "../../applications/reads";
import { addDays, daysWaited } from "../../applications/rules";
import { findCandidate } from "../../candidates/reads";
import { listContracts, listSigners } from "../../contracts/reads";
import { findStandingOutcome } from "../../decisions/reads";
import { findEngagementOf } from "../../engagements/reads/engagements";
import { listTerms } from "../../engagements/reads/terms";
import { listProposals } from "../../interviews/reads/proposals";
import { listOffersOf } from "../../offers/reads";
import { findOrganisation } from "../../organisations/reads";
import { dayIn } from "../../organisations/rules";
import type { Scope } from "../../scope";
import type { Standing } from "../rules";

/** All that decides what an application's page opens with. */
export async function findStanding(scope: Scope, application: Application) {
  const organisation = await findOrganisation(scope);
  const candidate = await findCandidate(scope, application.candidateId);
  const timeZone = candidate.timeZone ?? organisation.timeZone;
  const [terms] = await listTerms(scope, application.id);
  const [offer] = await listOffersOf(scope, application.id);
  const engagement = await findEngagementOf(scope, application.id);
  const told = await findToldOutcome(scope, application.id);
  const listed = await listCurrentPanels(scope, application.id);
  // As the mail said it: on the candidate's clock, or where theirs is not known on that of the panel.
  const nextPanels = listed.map((panel) => ({ ...panel, timeZone: candidate.timeZone ?? panel.timeZone }));
  const standing: Standing = {
    state: application.state,
    promisedOn: application.promisedOn,
    answeredAt: application.answeredAt,
    hearsByOnceAnswered: onceAnswered(application, organisation.timeZone, scope.now),
    today: dayIn(timeZone, scope.now),
    organisation: organisation.name,
    firstName: candidate.name.split(/\s+/)[0] ?? candidate.name,
    anotherChosen: told?.fields?.chose_another === true,
    terms: terms ? { state: terms.state, author: terms.author, inTime: terms.answerBy >= scope.now } : null,
    engagement: engagement && { state: engagement.state },
    offer: offer ? { state: offer.state, title: offer.title, inTime: offer.answerBy >= scope.now } : null,
    contract: await findOpenContract(scope, application.id),
    nextPanel: nextPanels.find(({ endsAt }) => endsAt >= scope.now) ?? null,
    choosing: await findChoosing(scope, application.id),
  };
  return { organisation, candidate, timeZone, standing, terms, offer, engagement, told, panels: nextPanels };
}

/** The promise as it would be if the candidate answered now, while it is them we wait for. */
function onceAnswered(
  { promisedOn, promisePausedAt, promisePausedUntil }: Application,
  timeZone: string,
  now: Date,
): string | null {
  if (!promisePausedAt || (promisePausedUntil && promisePausedUntil <= now)) return null;
  return addDays(
    promisedOn,
    daysWaited({ from: dayIn(timeZone, promisePausedAt), until: dayIn(timeZone, now) }),
  );
}

/** Times that are still to be chosen from. */
async function findChoosing(scope: Scope, applicationId: string): Promise<Standing["choosing"]> {
  const open = (await listProposals(scope, applicationId)).find(
    ({ state, expiresAt }) => ["open", "chosen"].includes(state) && expiresAt > scope.now,
  );
  return open ? { isMove: open.panelId !== null } : null;
}

/** What the candidate was told by mail; nothing before that mail has gone. */
async function findToldOutcome(scope: Scope, applicationId: string) {
  const outcome = await findStandingOutcome(scope, applicationId);
  return outcome?.state === "told" ? outcome : null;
}

/** A contract that still wants a signature, and whose. */
async function findOpenContract(scope: Scope, applicationId: string): Promise<Standing["contract"]> {
  const open = (await listContracts(scope, applicationId)).find(
    ({ signedAt, voidedAt }) => !signedAt && !voidedAt,
  );
  if (!open) return null;
  const next = (await listSigners(scope, open.id)).find(({ signature }) => !signature);
  return next ? { id: open.id, waitsForMe: next.party === "candidate", nextName: next.name } : null;
}

/** Panels that are still to come, or were within the last day, with the code to show at the front desk. */
export function listCurrentPanels(scope: Scope, applicationId: string) {
  const dayAgo = new Date(scope.now.getTime() - 86_400_000);
  return scope.tx
    .select({
      id: panels.id,
      name: panels.name,
      startsAt: panels.startsAt,
      endsAt: panels.endsAt,
      timeZone: panels.timeZone,
      place: panels.place,
      link: panels.link,
      code: visits.code,
      checkedInAt: visits.checkedInAt,
    })
    .from(panels)
    .leftJoin(visits, eq(visits.panelId, panels.id))
    .where(
      and(eq(panels.applicationId, applicationId), eq(panels.state, "scheduled"), gte(panels.endsAt, dayAgo)),
    )
    .orderBy(asc(panels.startsAt));
}
