interface Weighed {
  id?: string;
  name: string;
  weight: number;
}

/**
 * Weights are fixed before a plan's first panel is held, so that nobody weighs differently once they have met somebody,
 * and every candidate's score is made in the same way. Adding or removing a competency weighs all the others anew.
 */
export function refuseReweighing(facts: {
  before: (Weighed & { id: string })[];
  after: Weighed[];
  heldAt: Date | null;
}): string | null {
  if (!facts.heldAt) return null;
  const { before, after } = facts;
  const why = "The first panel of this plan has met";
  const instead = "To weigh differently, start another plan from this one.";
  const gone = before.find(({ id }) => !after.some((one) => one.id === id));
  if (gone) return `${why}, so ${gone.name} stays. ${instead}`;
  const added = after.find(({ id }) => !before.some((one) => one.id === id));
  if (added) return `${why}, so ${added.name} cannot be added. ${instead}`;
  const changed = before.find(({ id, weight }) => after.find((one) => one.id === id)?.weight !== weight);
  return changed ? `${why}, so ${changed.name} keeps weight ${changed.weight}. ${instead}` : null;
}

/** The order of a job's plans names each of them once. */
export function refuseOrder(present: string[], wanted: string[]): string | null {
  const isSame = present.length === wanted.length && present.every((id) => wanted.includes(id));
  return isSame && new Set(wanted).size === wanted.length
    ? null
    : "The plans of this job have changed meanwhile. Load the page again.";
}
