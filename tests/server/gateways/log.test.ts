import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { globalDatabase } from "@/db/client";
import { describeError } from "@/server/gateways/log";

const told = (error: unknown) => JSON.stringify(describeError(error));

test("a failed query is told by its code, without the values it was given", async () => {
  const query = sql`insert into people (email) values (${"ann.canary@example.test"}), (${"ann.canary@example.test"})`;
  const error = await globalDatabase()
    .execute(query)
    .catch((failure: unknown) => failure);
  const words = told(error);
  expect(words).toContain("23505");
  expect(words).toContain("people_email");
  expect(words).not.toContain("canary");
});

test.each([
  "550 <ann.canary@example.test> unknown user",
  'invalid input syntax for type uuid: "ann canary"',
  "Unexpected token in “ann canary”",
  "no such token: c4n4ryc4n4ryc4n4ryc4n4ryc4n4ry",
])("what a message quotes is left out: %s", (message) => {
  expect(told(new Error(message))).not.toMatch(/canary|c4n4ry/);
});

test("where it happened is kept", () => {
  expect(told(new TypeError("x is not a function"))).toMatch(/TypeError.*x is not a function.*log\.test/s);
});

test("a cause is told by the same rules", () => {
  const words = told(new Error("outer", { cause: new Error("to ann.canary@example.test") }));
  expect(words).toContain("outer");
  expect(words).not.toContain("canary");
});
