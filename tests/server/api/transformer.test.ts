import fc from "fast-check";
import superjson from "superjson";
import { expect, test } from "vitest";
import { serialize } from "@/server/api/transformer";

const overTheWire = (value: unknown) =>
  superjson.deserialize(
    JSON.parse(JSON.stringify(serialize(value))) as Parameters<typeof superjson.deserialize>[0],
  );

const answers = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    fc.constant(null),
    fc.string(),
    fc.boolean(),
    fc.double(),
    fc.bigInt(),
    fc.date({ noInvalidDate: true }),
    fc.array(tie("any"), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie("any"), { maxKeys: 5 }),
    fc.uniqueArray(fc.string(), { maxLength: 3 }).map((words) => new Set(words)),
  ),
})).any;

test("whatever a procedure answers arrives as it was", () => {
  fc.assert(
    fc.property(answers, (answer) => void expect(overTheWire(answer)).toEqual(overTheSuperjson(answer))),
  );
});

const overTheSuperjson = (value: unknown) =>
  superjson.deserialize(
    JSON.parse(JSON.stringify(superjson.serialize(value))) as Parameters<typeof superjson.deserialize>[0],
  );

test("instants are instants again, in lists and beside what is unsaid", () => {
  const at = new Date("2026-06-04T13:00:00.000Z");
  const answer = {
    rows: [
      { at, none: null },
      { at, "with.dot": at },
    ],
    unsaid: undefined,
    at,
  };
  expect(overTheWire(answer)).toEqual({
    rows: [
      { at, none: null },
      { at, "with.dot": at },
    ],
    at,
  });
  expect(overTheWire(at)).toEqual(at);
});
