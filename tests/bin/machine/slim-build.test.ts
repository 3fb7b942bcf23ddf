import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { slimBuild } from "@/bin/machine/slim-build";

const load = createRequire(import.meta.url);
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chunks-"));
  mkdirSync(join(folder, "ssr"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string) {
  writeFileSync(join(folder, name), `${text}\n\n//# sourceMappingURL=${name}.map`);
  return join(folder, name);
}

test("the same modules are loaded once, whatever the names of their chunks", () => {
  const first = write("a.js", 'module.exports=[1,()=>"one",2,()=>"two"];');
  const second = write("b.js", 'module.exports=[1,()=>"one",2,()=>"two"];');
  const inside = write("ssr/c.js", 'module.exports=[1,()=>"one",2,()=>"two"];');
  const other = write("d.js", 'module.exports=[1,()=>"one",2,()=>"three"];');

  slimBuild(folder);

  expect(load(second)).toBe(load(first));
  expect(load(inside)).toBe(load(first));
  expect(load(other)[3]()).toBe("three");
});

test("a text says the same in letters of one byte", () => {
  const words = ["مرحبا", "Zieliński …", "👋🏽", "naïve"];
  const source = `module.exports=[7,()=>[${words.map((word) => JSON.stringify(word))},\`\${"£"}→\n${"ł"}\`,/^[ż-ž]👋$/u,/^\\→\\\\→$/]];`;
  const file = write("words.js", source);

  slimBuild(folder);

  expect(readFileSync(file, "utf8")).not.toMatch(/[^ -~\n\xa0-\xff]/);
  const [, told] = load(file);
  expect(told().slice(0, -2)).toEqual([...words, "£→\nł"]);
  expect(told().at(-2).test("ž👋")).toBe(true);
  expect(told().at(-1).test("→\\→")).toBe(true);
});

test("what keeps a state of its own stays in each place", () => {
  const runtimes = [
    write("runtime.js", "module.exports={places:[]};"),
    write("ssr/runtime.js", "module.exports={places:[]};"),
  ];

  slimBuild(folder);

  expect(load(runtimes[0] ?? "")).not.toBe(load(runtimes[1] ?? ""));
});
