import fc from "fast-check";
import { expect, test } from "vitest";
import { roundOf } from "@/server/workers/round";

const front = (counts: number[]) =>
  counts.flatMap((count, organisation) =>
    Array.from({ length: count }, (_one, at) => ({
      organisationId: `organisation-${organisation}`,
      outboxId: `${organisation}-${at}`,
    })),
  );

test("every organisation's first mail goes in the round, before anybody's second batch", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 20 }), (counts) => {
      const batches = roundOf(front(counts), 100);
      const sent = batches.flatMap(({ outboxIds }) => outboxIds);
      expect(new Set(sent).size).toBe(sent.length);
      expect(sent.length).toBe(
        Math.min(
          100,
          counts.reduce((sum, count) => sum + count, 0),
        ),
      );
      for (const organisation of counts.keys()) expect(sent).toContain(`${organisation}-0`);
      const firsts = batches.slice(0, counts.length).map(({ organisationId }) => organisationId);
      expect(new Set(firsts).size).toBe(counts.length);
      for (const { outboxIds } of batches) expect(outboxIds.length).toBeLessThanOrEqual(10);
    }),
  );
});
