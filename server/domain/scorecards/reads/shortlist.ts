import { findJob } from "../../jobs/reads";
import type { Scope } from "../../scope";
import { agreementOf } from "../rules/score";
import { listCountedRatings } from "./counted";
import { listHeldPanels, listScorers } from "./debriefs";
import { listChoosable, listFinalists, owesScorecards } from "./finalists";
import { listScorecards } from "./scorecards";

/**
 * A job's finalists side by side. Ratings are shown once the debrief was opened, for then the score is sealed; before
 * that, only what is missing.
 */
export async function findShortlist(scope: Scope, jobId: string) {
  const { title } = await findJob(scope, jobId);
  const people = await listFinalists(scope, jobId);
  const columns = [];
  for (const person of people) columns.push(await columnOf(scope, person));
  return {
    jobId,
    jobTitle: title,
    owesScorecards: await owesScorecards(scope, jobId),
    choosable: await listChoosable(scope, jobId),
    finalists: columns.map(({ ratings: _ratings, competencies: _competencies, ...column }) => column),
    rows: rowsOf(columns),
  };
}

type Finalist = Awaited<ReturnType<typeof listFinalists>>[number];
type Column = Awaited<ReturnType<typeof columnOf>>;

async function columnOf(scope: Scope, finalist: Finalist) {
  const { applicationId, openedAt } = finalist;
  const scorers = await listScorers(scope, applicationId);
  const panels = await listHeldPanels(scope, applicationId);
  const missing = scorers.filter((one) => !one.submittedAt && !one.dismissedAt);
  const cards = openedAt ? await listCountedRatings(scope, await listScorecards(scope, applicationId)) : [];
  const names = new Map(
    panels.flatMap(({ kit }) => kit.competencies.map(({ id, name }) => [id, name] as const)),
  );
  return {
    ...finalist,
    submitted: scorers.filter(({ submittedAt }) => submittedAt).length,
    /** Who has still to score, and whether their panel has begun. */
    missing: missing.map(({ name, checkedInAt }) => ({ name, hasBegun: Boolean(checkedInAt) })),
    overall: cards
      .filter(({ late }) => !late)
      .map(({ id, memberName, overall, summary }) => ({ scorecardId: id, memberName, overall, summary })),
    competencies: panels.flatMap(({ kit }) => kit.competencies),
    ratings: cards
      .filter(({ late }) => !late)
      .flatMap((card) =>
        card.counted.map(({ competencyId, rating, evidence, notAssessedReason }) => ({
          ...{ scorecardId: card.id, memberName: card.memberName, rating, evidence, notAssessedReason },
          competency: names.get(competencyId) ?? "",
        })),
      ),
  };
}

/** Competencies by their names: each panel has a copy of its own, and what they mean is what they are called. */
function rowsOf(columns: readonly Column[]) {
  const weights = new Map<string, number>();
  for (const { competencies } of columns)
    for (const { name, weight } of competencies) if (!weights.has(name)) weights.set(name, weight);
  return [...weights].map(([name, weight]) => ({
    ...{ name, weight },
    cells: columns.map(({ applicationId, ratings }) => {
      const given = ratings.filter(({ competency }) => competency === name);
      const rated = given.flatMap(({ rating }) => rating ?? []);
      return {
        applicationId,
        agreement: agreementOf(rated),
        ratings: given.map(({ competency: _competency, ...entry }) => entry),
      };
    }),
  }));
}
