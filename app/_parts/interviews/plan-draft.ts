import type { PlanInput } from "@/server/domain/interviews/input";

/** A plan while it is edited. Keys hold rows together that move and have no id yet. */
export interface PlanDraft {
  name: string;
  durationMinutes: number;
  place: string;
  link: string;
  briefing: string;
  panelists: SeatDraft[];
  competencies: CompetencyDraft[];
  questions: QuestionDraft[];
}

export interface SeatDraft {
  memberId: string;
  required: boolean;
}

export interface CompetencyDraft {
  key: string;
  id?: string;
  name: string;
  description: string;
  weight: number;
  required: boolean;
  anchors: string[];
}

export interface QuestionDraft {
  key: string;
  /** The key of the competency it is about. */
  competency: string | null;
  prompt: string;
  guidance: string;
}

export type PlanGiven = Omit<PlanInput, "jobId">;

let keys = 0;
export const newKey = () => `row ${++keys}`;

export function planDraftOf(plan: PlanGiven): PlanDraft {
  const competencies = plan.competencies.map(({ description = "", required = true, anchors, ...words }) => ({
    ...{ ...words, key: newKey(), description, required },
    anchors: [...anchors],
  }));
  return {
    ...{ name: plan.name, durationMinutes: plan.durationMinutes },
    ...{ place: plan.place ?? "", link: plan.link ?? "", briefing: plan.briefing ?? "" },
    panelists: [...(plan.panelists ?? [])],
    competencies,
    questions: plan.questions.map(({ competency, prompt, guidance = "" }) => ({
      ...{ key: newKey(), prompt, guidance },
      competency: typeof competency === "number" ? (competencies[competency]?.key ?? null) : null,
    })),
  };
}

export function planGiven(draft: PlanDraft): PlanGiven {
  const place = (key: string | null) => {
    const at = draft.competencies.findIndex((one) => one.key === key);
    return at < 0 ? null : at;
  };
  return {
    ...draft,
    competencies: draft.competencies.map(({ key: _key, ...words }) => words),
    questions: draft.questions.map(({ key: _key, competency, ...words }) => ({
      ...words,
      competency: place(competency),
    })),
  };
}

export function emptyCompetency(): CompetencyDraft {
  return {
    key: newKey(),
    name: "",
    description: "",
    weight: 1,
    required: true,
    anchors: ["", "", "", "", ""],
  };
}

export const emptyQuestion = (competency: string | null): QuestionDraft => ({
  ...{ key: newKey(), competency, prompt: "", guidance: "" },
});
