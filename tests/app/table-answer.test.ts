import { expect, test } from "vitest";
import { tableAnswer } from "@/app/api/_downloads/table";

/** Parts without an end, and how many of them were read. */
function endless() {
  const told = { read: 0, hasEnded: false };
  async function* parts() {
    try {
      for (;;) yield `row ${++told.read}\r\n`;
    } finally {
      told.hasEnded = true;
    }
  }
  return { told, parts: parts() };
}

test("a table is read no faster than it is taken, and no further once nobody takes it", async () => {
  const { told, parts } = endless();
  const { body } = tableAnswer("People.csv", parts);
  const reader = body!.getReader();
  const taken: string[] = [];
  // Its mark is no letter of it.
  for (let turn = 0; turn < 4; turn++) taken.push(new TextDecoder().decode((await reader.read()).value));
  expect(taken).toEqual(["", "row 1\r\n", "row 2\r\n", "row 3\r\n"]);
  expect(told.read).toBeLessThanOrEqual(4);
  await reader.cancel();
  expect(told.hasEnded).toBe(true);
});
