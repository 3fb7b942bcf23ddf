import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askKeptApart, type Limits } from "@/server/gateways/kept-apart";

const generous: Limits = {
  longestMs: 60_000,
  heapMebibytes: 512,
  memoryMebibytes: 1_024,
  mostCharacters: 100,
};
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "second-door-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function ask(program: string, limits: Partial<Limits> = {}, bytes = Buffer.from("words")) {
  const script = join(folder, `${crypto.randomUUID()}.mjs`);
  writeFileSync(script, program);
  return askKeptApart(script, ["one", "two"], bytes, { ...generous, ...limits });
}

describe("what is kept apart", { timeout: 60_000 }, () => {
  test("answers from its input, in another process that has none of our secrets", async () => {
    const said = await ask(
      `let got = ""; for await (const part of process.stdin) got += part;
       process.stdout.write([process.pid, got, process.argv.slice(2), Object.keys(process.env)].join(" "));`,
    );
    const [pid, got, given, known] = said?.split(" ") ?? [];
    expect(Number(pid)).not.toBe(process.pid);
    expect([got, given]).toEqual(["words", "one,two"]);
    expect(known?.split(",").sort()).toEqual(["NODE_ENV", "PATH"]);
  });

  test.each([
    ["goes on for ever", "for (;;);", { longestMs: 1_500 }],
    ["waits for ever", "setInterval(() => {}, 1_000);", { longestMs: 1_500 }],
    ["fills its heap", "const all = []; for (;;) all.push({ at: all.length });", { heapMebibytes: 64 }],
    [
      "fills memory beside its heap",
      "const all = []; setInterval(() => all.push(Buffer.alloc(16 * 1024 * 1024, 1)), 1);",
      { memoryMebibytes: 256 },
    ],
    ["talks for ever", `const on = () => process.stdout.write("words ".repeat(1_000), on); on();`, {}],
    ["fails", "throw new Error('no');", {}],
    ["ends itself", "process.kill(process.pid, 'SIGSEGV');", {}],
    ["is not there", "import './nothing.mjs';", {}],
  ] as const)("has no answer when it %s, and takes nobody along", async (_what, program, limits) => {
    expect(await ask(program, limits)).toBeNull();
  });

  test("does not mind one that ends before it has read everything", async () => {
    expect(await ask("process.stdout.write('done');process.exit(0)", {}, Buffer.alloc(8_000_000))).toBe(
      "done",
    );
  });
});
