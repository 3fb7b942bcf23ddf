import { eq } from "drizzle-orm";
import { applications, candidates, jobs } from "@/db/schema";
import { NotFound } from "../../errors";
import { listEveryMember } from "../../organisations/reads";
import { memberOf, type Scope } from "../../scope";
import { refuseBlind, refuseOpening } from "../rules/debrief";
import { agreementOf } from "../rules/score";
import { isBlind, isOwnApplication } from "./blindness";
import { listCountedRatings } from "./counted";
import { debriefOf, listHeldPanels, listScorers } from "./debriefs";
import { listDebriefNotes } from "./notes";
import { listScorecards } from "./scorecards";

/**
 * The debrief as one page: what stands in its way, or the sealed score, then who rated what. Nobody who is blind to an
 * application gets more than the sentence that says so.
 */
export async function findDebriefPage(scope: Scope, applicationId: string) {
  const [about] = await scope.tx
    .select({
      applicationId: applications.id,
      candidateName: candidates.name,
      jobId: jobs.id,
      jobTitle: jobs.title,
      state: applications.state,
    })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(eq(applications.id, applicationId));
  if (!about || (await isOwnApplication(scope, applicationId))) throw new NotFound("This debrief");
  const scorers = await listScorers(scope, applicationId);
  const me = memberOf(scope);
  const role = scope.actor.type === "member" ? scope.actor.role : "panelist";
  const mine = scorers.filter(({ memberId }) => memberId === me);
  if (role === "panelist" && mine.length === 0) throw new NotFound("This debrief");

  const blind = refuseBlind(await isBlind(scope, applicationId));
  const toScore = mine.find(({ submittedAt, dismissedAt }) => !submittedAt && !dismissedAt);
  if (blind)
    return {
      ...{ about, stands: "blind" as const, reason: blind, panelId: toScore?.panelId ?? null },
      /** Only said that they were not there: they read once it is opened, and may open it. */
      wasAbsent: !toScore && mine.some(({ dismissedAt }) => dismissedAt),
    };

  const progress = scorers.map(({ panelId, memberId, name, required, ...times }) => ({
    ...{ panelId, memberId, name, required, hasBegun: Boolean(times.checkedInAt) },
    ...{ submittedAt: times.submittedAt, dismissedAt: times.dismissedAt },
  }));
  const debrief = await debriefOf(scope, applicationId);
  const cards = await listCountedRatings(scope, await listScorecards(scope, applicationId));
  if (!debrief) {
    const missing = progress.filter((one) => one.hasBegun && !one.submittedAt && !one.dismissedAt);
    const awaited = missing.filter(({ required }) => required).map(({ name }) => name);
    const refusal = refuseOpening({ role, submitted: cards.length, missing: awaited });
    return { about, stands: "waiting" as const, progress, refusal, missing: missing.map(({ name }) => name) };
  }
  const names = new Map((await listEveryMember(scope)).map(({ id, name }) => [id, name]));
  return {
    ...{ about, stands: "open" as const, progress },
    openedAt: debrief.openedAt,
    openedBy: names.get(debrief.openedBy) ?? "",
    closedAt: debrief.closedAt,
    sealedScore: debrief.sealedScore,
    missing: debrief.missing.map((id) => names.get(id) ?? ""),
    grids: gridsOf(await listHeldPanels(scope, applicationId), cards),
    notes: await listDebriefNotes(scope, debrief.id),
  };
}

type Panels = Awaited<ReturnType<typeof listHeldPanels>>;
type Cards = Awaited<ReturnType<typeof listCountedRatings>>;
type Card = Awaited<ReturnType<typeof listScorecards>>[number];

/** For each panel that has scorecards: its competencies as rows, its panelists as columns. */
function gridsOf(panels: Panels, cards: Cards) {
  return panels.flatMap((panel) => {
    const columns = cards.filter(({ panelId }) => panelId === panel.id);
    if (columns.length === 0) return [];
    const rows = panel.kit.competencies.map(({ id, name, description, weight }) => {
      const of = (entries: Card["ratings"] | Cards[number]["counted"]) =>
        entries.find(({ competencyId }) => competencyId === id);
      const cells = columns.map((card) => {
        const counts = of(card.counted)?.rating ?? null;
        return { ...(of(card.ratings) ?? unrated(id)), scorecardId: card.id, counts };
      });
      const counted = columns.flatMap((card, at) => (card.late ? [] : (cells[at]?.counts ?? [])));
      return { id, name, description, weight, agreement: agreementOf(counted), cells };
    });
    const { id, name, startsAt, timeZone } = panel;
    return [{ panelId: id, name, startsAt, timeZone, rows, columns: columns.map(withoutRatings) }];
  });
}

const unrated = (competencyId: string) => ({
  competencyId,
  rating: null,
  evidence: "",
  notAssessedReason: "",
});

const withoutRatings = ({ ratings: _ratings, counted: _counted, ...card }: Cards[number]) => card;
