import { expect, test, vi } from "vitest";

type Preparing = typeof import("@/db/prepared");

/** What the driver is asked, by a copy of the module of its own: pages and procedures each bring one. */
async function aCopy() {
  vi.resetModules();
  const { preparing }: Preparing = await import("@/db/prepared");
  const names: (string | undefined)[] = [];
  const { query } = preparing(async ({ name }) => {
    names.push(name);
    return { rows: [], rowCount: 0, command: "", oid: 0, fields: [] };
  });
  return { names, ask: (text: string) => query({ text }) };
}

test("a statement is prepared once it comes often, and two copies of the module call it the same", async () => {
  const [one, other] = [await aCopy(), await aCopy()];
  for (let time = 0; time < 4; time++) {
    await one.ask("select 1");
    await other.ask("select 2");
    await other.ask("select 1");
  }
  expect(one.names.slice(0, 2)).toEqual([undefined, undefined]);
  const [name] = one.names.slice(-1);
  expect(name).toMatch(/./);
  // What both prepare on a connection they share must be one name for one text, and never for two.
  expect(other.names.slice(-2)).toEqual([expect.not.stringMatching(name!), name]);
});

test("statements that are made anew each time do not fill the connections", async () => {
  const { names, ask } = await aCopy();
  for (let n = 0; n < 1_000; n++) for (let time = 0; time < 3; time++) await ask(`select ${n}`);
  expect(new Set(names).size).toBeLessThan(402);
});
