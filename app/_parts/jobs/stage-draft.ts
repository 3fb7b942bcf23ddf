import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";
import type { StageTemplateInput } from "@/server/domain/jobs/input/stages";

export type Pipeline = inferProcedureOutput<AppRouter["stages"]["forJob"]>;
export type StageTemplate = inferProcedureOutput<AppRouter["stages"]["templates"]>[number];
type Kind = Pipeline["stages"][number]["kind"];

/** A stage while it is edited. */
export interface StageRow {
  key: string;
  /** None while it is new. */
  id?: string;
  name: string;
  candidateName: string;
  kind: Kind;
  promisedDays: number | null;
  /** How many wait in it. */
  open: number;
}

/** A stage that goes when the stages are saved, and the key of the one its people move to. */
export interface LeavingStage {
  stage: StageRow;
  to: string | null;
}

/** The stages of a job while they are edited: two ends that stay, and between them what can be ordered. */
export interface StageDraft {
  first: StageRow;
  between: StageRow[];
  last: StageRow;
  leaving: LeavingStage[];
}

let keys = 0;
const newKey = () => `stage ${++keys}`;

export function stageDraftOf({ stages }: Pipeline): StageDraft {
  const rows = stages.map((stage) => ({ ...stage, key: stage.id }));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) throw new Error("A pipeline has two ends.");
  return { first, between: rows.slice(1, -1), last, leaving: [] };
}

export const emptyStage = (): StageRow => ({
  ...{ key: newKey(), name: "", candidateName: "", kind: "interview", promisedDays: null, open: 0 },
});

export const rowsOf = ({ first, between, last }: StageDraft) => [first, ...between, last];

export const stagesGiven = (draft: StageDraft): StageTemplateInput["stages"] =>
  rowsOf(draft).map(({ key: _key, open: _open, ...words }) => words);

/** What the API is told of where people go, by places in the list above. */
export function destinationsGiven(draft: StageDraft) {
  const rows = rowsOf(draft);
  return draft.leaving.flatMap(({ stage: { id }, to }) => {
    const toPlace = rows.findIndex(({ key }) => key === to);
    return id && toPlace >= 0 ? [{ fromStageId: id, toPlace }] : [];
  });
}

/** A stage that stands already leaves; a new one is simply dropped. */
export function withoutStage(draft: StageDraft, stage: StageRow): StageDraft {
  const between = draft.between.filter(({ key }) => key !== stage.key);
  // Who was to move to this one has to be asked about again.
  const leaving = draft.leaving.map((one) => (one.to === stage.key ? { ...one, to: null } : one));
  return { ...draft, between, leaving: stage.id ? [...leaving, { stage, to: null }] : leaving };
}

/** The stages of a template in place of these. Stages of the same name stay what they were, with who is in them. */
export function fromTemplate(draft: StageDraft, { stages }: Pick<StageTemplate, "stages">): StageDraft {
  const standing = [...draft.between, ...draft.leaving.map(({ stage }) => stage)].filter(({ id }) => id);
  const same = (name: string) => standing.find((stage) => stage.name.toLowerCase() === name.toLowerCase());
  const between = stages.slice(1, -1).map((text) => {
    const { key, id, open } = same(text.name) ?? { ...emptyStage(), id: undefined };
    return { ...text, key, id, open };
  });
  const kept = new Set(between.map(({ key }) => key));
  return {
    first: { ...draft.first, ...stages[0] },
    between,
    last: { ...draft.last, ...stages.at(-1) },
    leaving: standing.filter(({ key }) => !kept.has(key)).map((stage) => ({ stage, to: null })),
  };
}
