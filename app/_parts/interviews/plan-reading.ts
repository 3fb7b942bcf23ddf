import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";
import type { PlanGiven } from "./plan-draft";
import type { Sitter } from "./usual-panelists";

type Outputs = inferRouterOutputs<AppRouter>;
type Plan = Outputs["plans"]["forJob"][number];
type Kept = NonNullable<Outputs["plans"]["get"]["kept"]>;

/** A plan that is stored, in the form in which it is given: a question names its competency by its place. */
export function planGivenOf(plan: Plan): PlanGiven {
  const { name, durationMinutes, place, link, briefing, panelists } = plan;
  const places = new Map(plan.competencies.map(({ id }, at) => [id, at]));
  return {
    ...{ name, durationMinutes, place, link, briefing, panelists },
    competencies: plan.competencies.map(({ id, name, description, weight, required, anchors }) => ({
      ...{ id, name, description, weight, required, anchors },
    })),
    questions: plan.questions.map(({ competencyId, prompt, guidance }) => ({
      ...{ prompt, guidance },
      competency: competencyId ? (places.get(competencyId) ?? null) : null,
    })),
  };
}

/** The same for a new plan: nothing in it is the other's any more. */
export function planCopyOf(plan: Plan): PlanGiven {
  const given = planGivenOf(plan);
  return { ...given, competencies: given.competencies.map(({ id: _id, ...words }) => words) };
}

export function sittersOf(members: Outputs["members"]["list"]): Sitter[] {
  return members
    .filter(({ role }) => role !== "front_desk")
    .map(({ id, name, title }) => ({ memberId: id, name, title }));
}

/** "3 scheduled panels keep the plan as it was on 4 June." */
export function keptText({ panels, first, last }: Kept, day: (at: Date) => string): string {
  const who = panels === 1 ? "1 scheduled panel keeps" : `${panels} scheduled panels keep`;
  const when =
    day(first) === day(last)
      ? `on ${day(first)}`
      : `when each was scheduled, between ${day(first)} and ${day(last)}`;
  return `${who} the plan as it was ${when}.`;
}
