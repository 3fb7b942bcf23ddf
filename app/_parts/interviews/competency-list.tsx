"use client";

import { Button } from "@/app/_ui/button";
import { FormError } from "@/app/_ui/form-error";
import { Section } from "@/app/_ui/section";
import { CompetencyEditor } from "./competency-editor";
import type { PlanPart } from "./plan-basics";
import { emptyCompetency } from "./plan-draft";
import { usePlanRows } from "./use-plan-rows";

/** Nobody rates more than these well. */
const most = 12;

type Props = PlanPart & {
  /** The plan's first panel was held: what there is and what it weighs stays. */
  isFixed: boolean;
};

export function CompetencyList({ draft, onChange, errors, isFixed }: Props) {
  const { competencies } = draft;
  const rows = usePlanRows(draft, onChange, "competencies");
  return (
    <Section
      title="Competencies"
      count={competencies.length}
      description="Weights make a panel's sealed score. They are fixed once the first panel of this plan is held."
    >
      <FormError>{errors.competencies}</FormError>
      <ul className="border-t border-line">
        {competencies.map((competency, at) => {
          const name = competency.name || "The competency";
          return (
            <CompetencyEditor
              key={competency.key}
              competency={competency}
              at={at}
              count={competencies.length}
              errors={errors}
              isFixed={isFixed}
              drag={rows.drag}
              onChange={(next) => onChange({ ...draft, competencies: competencies.with(at, next) })}
              onMove={(by) => rows.move(at, at + by, name)}
              onRemove={() => rows.remove(at, name)}
            />
          );
        })}
      </ul>
      {!isFixed && (
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <Button
            isDisabled={competencies.length >= most}
            onPress={() => onChange({ ...draft, competencies: [...competencies, emptyCompetency()] })}
          >
            Add a competency
          </Button>
          {competencies.length >= most && (
            <span className="text-sm text-soft">Nobody can rate more than {most} well.</span>
          )}
        </div>
      )}
      {rows.said}
    </Section>
  );
}
