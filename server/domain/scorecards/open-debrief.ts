import { eq } from "drizzle-orm";
import { debriefs } from "@/db/schema";
import { findApplication } from "../applications/reads";
import { audit } from "../audit/record";
import { Conflict, NotFound, refuse } from "../errors";
import { newId } from "../ids";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { isBlind, isOwnApplication } from "./reads/blindness";
import { listCountedRatings } from "./reads/counted";
import { findDebrief, listScorers, lockPanels } from "./reads/debriefs";
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
  const panels = await lockPanels(scope, application.id);
  const me = memberOf(scope);
  const role = scope.actor.type === "member" ? scope.actor.role : "panelist";

  // Written first: somebody who was not there becomes able to read by this row. Whoever owes a scorecard does not.
  const id = newId();
  const opening = { id, applicationId, openedBy: me, openedAt: scope.now, sealedInputs: {}, missing: [] };
  const { rowCount } = await scope.tx.insert(debriefs).values(opening).onConflictDoNothing();
  refuse(refuseBlind(await isBlind(scope, applicationId)));
  if (!rowCount) throw new Conflict("This debrief is open already.");

  const scorers = await listScorers(scope, application.id);
  if (role === "panelist" && !scorers.some(({ memberId }) => memberId === me))
    throw new NotFound("This debrief");
  const missing = scorers.filter((one) => one.checkedInAt && !one.submittedAt && !one.dismissedAt);
  const cards = await listScorecards(scope, application.id);
  const awaited = missing.filter(({ required }) => required).map(({ name }) => name);
  refuse(refuseOpening({ role, submitted: cards.length, missing: awaited }));

  const inputs = inputsOf(panels, await listCountedRatings(scope, cards));
  const sealedScore = mechanicalScore(inputs);
  const missingIds = [...new Set(missing.map(({ memberId }) => memberId))];
  await scope.tx
    .update(debriefs)
    .set({ sealedScore, sealedInputs: inputs, missing: missingIds })
    .where(eq(debriefs.id, id));
  const debrief = await findDebrief(scope, applicationId);
  await audit(scope, "debrief.opened", debrief, { after: { sealedScore, missing: missingIds } });
  await announce(scope, "debrief", applicationId);
  return debrief;
}

type Panels = Awaited<ReturnType<typeof lockPanels>>;
type Cards = Awaited<ReturnType<typeof listCountedRatings>>;

function inputsOf(panels: Panels, cards: Cards): ScoreInputs {
  const competencies = new Map<string, ScoreInputs["competencies"][number]>();
  // Two panels of one plan rate the same competency; the later kit's weight counts.
  for (const { kit } of panels)
    for (const { id, name, weight } of kit.competencies)
      competencies.set(id, { competencyId: id, name, weight });
  return {
    formula: FORMULA,
    competencies: [...competencies.values()],
    scorecards: cards.map(({ id, panelId, memberId, countedVersion, counted }) => ({
      ...{ scorecardId: id, panelId, memberId, version: countedVersion },
      ratings: counted.flatMap(({ competencyId, rating }) => (rating ? [{ competencyId, rating }] : [])),
    })),
  };
}
