import { and, eq, notInArray } from "drizzle-orm";
import { planCompetencies, planQuestions } from "@/db/schema";
import { Conflict } from "../errors";
import { newId } from "../ids";
import type { Scope } from "../scope";
import type { planInput } from "./input";

/** Gives a plan these competencies and questions, whatever it had. A competency that stays keeps its id. */
export async function writePlanTexts(
  scope: Scope,
  planId: string,
  { competencies, questions }: Pick<ReturnType<typeof planInput.parse>, "competencies" | "questions">,
) {
  const present = await scope.tx
    .select({ id: planCompetencies.id })
    .from(planCompetencies)
    .where(eq(planCompetencies.planId, planId));
  const known = new Set(present.map(({ id }) => id));
  const ids = competencies.map(({ id }) => (id && known.has(id) ? id : newId()));
  if (new Set(ids).size < ids.length) throw new Conflict("A competency stands here twice.", "competencies");

  await scope.tx.delete(planQuestions).where(eq(planQuestions.planId, planId));
  await scope.tx
    .delete(planCompetencies)
    .where(and(eq(planCompetencies.planId, planId), notInArray(planCompetencies.id, ids)));
  for (const [position, { id: _id, ...words }] of competencies.entries()) {
    await scope.tx
      .insert(planCompetencies)
      .values({ ...words, id: ids[position], planId, position })
      .onConflictDoUpdate({
        target: [planCompetencies.organisationId, planCompetencies.id],
        set: { ...words, position },
      });
  }

  const rows = questions.map(({ competency, ...words }, position) => ({
    ...words,
    planId,
    position,
    competencyId: competencyAt(ids, competency),
  }));
  if (rows.length > 0) await scope.tx.insert(planQuestions).values(rows);
}

function competencyAt(ids: string[], place: number | null | undefined) {
  if (place === null || place === undefined) return null;
  const id = ids[place];
  if (!id) throw new Conflict("A question names a competency that this plan does not have.", "questions");
  return id;
}
