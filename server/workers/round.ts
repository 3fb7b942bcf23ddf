interface Due {
  organisationId: string;
  outboxId: string;
}

/** Mails of one organisation that are claimed together. */
export interface Batch {
  organisationId: string;
  outboxIds: string[];
}

/** So many are claimed at once: those that wait for a lane cannot be called back any more. */
const MOST_TOGETHER = 10;

/**
 * What one round sends, from the front of the queue. Every organisation's first mail goes, and goes first; the rest is
 * drawn by lot, so that workers seldom reach for the same mail.
 */
export function roundOf(front: Due[], most: number): Batch[] {
  const met = new Set<string>();
  const firsts: Due[] = [];
  const rest: Due[] = [];
  for (const due of front) {
    (met.has(due.organisationId) ? rest : firsts).push(due);
    met.add(due.organisationId);
  }
  const chosen = [...firsts, ...byLot(rest)].slice(0, most);
  const batches = [...Map.groupBy(chosen, ({ organisationId }) => organisationId)].flatMap(
    ([organisationId, mine]) =>
      chunks(mine.map(({ outboxId }) => outboxId)).map((outboxIds, turn) => ({
        organisationId,
        outboxIds,
        turn,
      })),
  );
  // Organisations take turns here too: nobody's second batch goes before another's first.
  return batches.sort((one, other) => one.turn - other.turn);
}

function chunks(ids: string[]): string[][] {
  const count = Math.ceil(ids.length / MOST_TOGETHER);
  return Array.from({ length: count }, (_one, at) => ids.slice(at * MOST_TOGETHER, (at + 1) * MOST_TOGETHER));
}

function byLot<T>(all: T[]): T[] {
  const drawn = all.map((one) => ({ one, lot: Math.random() }));
  return drawn.sort((a, b) => a.lot - b.lot).map(({ one }) => one);
}
