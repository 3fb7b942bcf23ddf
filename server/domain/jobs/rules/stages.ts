import type { Stage } from "../reads";

/** Of two people who arrange the same stages, one is told. What they wrote stays in front of them. */
export function refuseArranging({ version, seen }: { version: number; seen: number }): string | null {
  return version === seen
    ? null
    : "Somebody else changed these stages meanwhile, so nothing was saved. Note what you changed, then load the page again.";
}

/** The ends of a pipeline may be renamed, and are never replaced: applying and deciding hang on them. */
export function refuseReplacedEnds(
  before: readonly Pick<Stage, "id" | "kind">[],
  keptIds: ReadonlySet<string>,
) {
  return before.some(({ id, kind }) => (kind === "applied" || kind === "final") && !keptIds.has(id))
    ? "The first stage takes everybody who applies, and the last opens the decision: neither can be removed."
    : null;
}

/** A stage goes only once it is said where those go who stand in it. */
export function refuseEmptying(facts: { name: string; open: number; to: { kind: string } | null }) {
  const { name, open, to } = facts;
  if (open === 0) return null;
  if (!to) {
    const who = open === 1 ? "One application stands" : `${open} applications stand`;
    return `${who} in “${name}”. Choose the stage they move to.`;
  }
  return to.kind === "final" ? "A move does not decide. Choose another stage for them." : null;
}

/** What somebody is told who moves a card to a stage that is no longer there. */
export function refuseRemovedStage({ name, removedAt }: { name: string; removedAt: Date | null }) {
  return removedAt
    ? `“${name}” was removed from this job meanwhile, so nothing was moved. Choose one of its stages as they are now.`
    : null;
}
