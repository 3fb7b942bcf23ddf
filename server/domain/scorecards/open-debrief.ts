import { debriefs } from "@/db/schema";
import { findApplication } from "../applications/reads";
import { audit } from "../audit/record";
import { Conflict, NotFound, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { isBlind, isOwnApplication } from "./reads/blindness";
import { listScorers, lockPanels } from "./reads/debriefs";
import { listScorecards } from "./reads/scorecards";
import { refuseBlind, refuseOpening } from "./rules/debrief";
import { FORMULA, mechanicalScore, type ScoreInputs } from "./rules/score";

/**
 * Opens the panel's meeting about one application. The score is computed and sealed here, before anybody's name is
 * shown beside a rating; a scorecard that comes later is marked and has no part in it.
 */
export async function openDebrief(scope: Scope, { applicationId }: { applicationId: string }) {
  const application = await findApplication(scope, applicationId);
  if (await isOwnApplication(scope, applicationId)) throw new NotFound("This debrief");
  refuse(refuseBlind(await isBlind(scope, applicationId)));

  const panels = await lockPanels(scope, application.id);
  const scorers = await listScorers(scope, application.id);
  const me = memberOf(scope);
  const role = scope.actor.type === "member" ? scope.actor.role : "panelist";
  if (role === "panelist" && !scorers.some(({ memberId }) => memberId === me))
    throw new NotFound("This debrief");
  const missing = scorers.filter((one) => one.checkedInAt && !one.submittedAt && !one.dismissedAt);
  const cards = await listScorecards(scope, application.id);
  const awaited = missing.filter(({ required }) => required).map(({ name }) => name);
  refuse(refuseOpening({ role, submitted: cards.length, missing: awaited }));

  const inputs = inputsOf(panels, cards);
  const sealedScore = mechanicalScore(inputs);
  const [debrief] = await scope.tx
    .insert(debriefs)
    .values({
      ...{ applicationId, openedBy: me, openedAt: scope.now, sealedScore, sealedInputs: inputs },
      missing: [...new Set(missing.map(({ memberId }) => memberId))],
    })
    .onConflictDoNothing()
    .returning();
  if (!debrief) throw new Conflict("This debrief is open already.");
  await audit(scope, "debrief.opened", debrief, { after: { sealedScore, missing: debrief.missing } });
  await announce(scope, "debrief", applicationId);
  return debrief;
}

type Panels = Awaited<ReturnType<typeof lockPanels>>;
type Cards = Awaited<ReturnType<typeof listScorecards>>;

function inputsOf(panels: Panels, cards: Cards): ScoreInputs {
  const competencies = new Map<string, ScoreInputs["competencies"][number]>();
  // Two panels of one plan rate the same competency; the later kit's weight counts.
  for (const { kit } of panels)
    for (const { id, name, weight } of kit.competencies)
      competencies.set(id, { competencyId: id, name, weight });
  return {
    formula: FORMULA,
    competencies: [...competencies.values()],
    scorecards: cards.map(({ id, panelId, memberId, ratings }) => ({
      ...{ scorecardId: id, panelId, memberId },
      ratings: ratings.flatMap(({ competencyId, rating }) => (rating ? [{ competencyId, rating }] : [])),
    })),
  };
}
