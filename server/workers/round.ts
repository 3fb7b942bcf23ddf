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

/** In the queue the kinds of an organisation take turns: its first few mails are of different kinds. */
const SURE_OF_EACH = 3;

/**
 * What one round sends, from the front of the queue. Every organisation's first few mails go, and go first; the rest is
 * drawn by lot, so that workers seldom reach for the same mail.
 */
export function roundOf(front: Due[], most: number): Batch[] {
  const met = new Map<string, number>();
  const firsts: Due[][] = Array.from({ length: SURE_OF_EACH }, () => []);
  const rest: Due[] = [];
  for (const due of front) {
    const before = met.get(due.organisationId) ?? 0;
    (firsts[before] ?? rest).push(due);
    met.set(due.organisationId, before + 1);
  }
  const chosen = [...firsts.flat(), ...byLot(rest)].slice(0, most);
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
