import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawStateMachines, MACHINES } from "@/bin/machine/draw-states";
import { PERMISSIONS } from "@/server/auth/permissions";
import { TERMS } from "@/server/domain/engagements/rules/machines";
import { step } from "@/server/domain/machine";
import type { Scope } from "@/server/domain/scope";

const by = (type: "candidate" | "system") => ({ actor: { type } }) as Scope;

test("the documents draw what the tables say", () => {
  expect(readFileSync("docs/state-machines.md", "utf8")).toBe(drawStateMachines());
});

test("every state can be reached, and every act is open to somebody who exists", () => {
  for (const { name, states, moves } of MACHINES) {
    const reached = new Set<string>(moves.filter(({ from }) => from.length === 0).map(({ to }) => to));
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const { from, to } of moves) if (from.some((state) => reached.has(state))) reached.add(to);
    }
    expect({ name, reached: states.filter((state) => !reached.has(state)) }).toEqual({ name, reached: [] });
    for (const who of moves.flatMap((move) => move.by))
      expect([...Object.keys(PERMISSIONS), "candidate", "system"]).toContain(who);
  }
});

test("one act leads from one state to one other", () => {
  for (const { moves } of MACHINES) {
    const keys = moves.flatMap(({ act, from }) => from.map((state) => `${act} from ${state}`));
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test("an act that is not in the table, or not theirs, never happens", () => {
  expect(step(TERMS, by("candidate"), { from: "offered", act: "accept" })).toBe("accepted");
  expect(() => step(TERMS, by("candidate"), { from: "proposed", act: "accept" })).toThrow("knows no");
  expect(() => step(TERMS, by("candidate"), { from: "proposed", act: "approve" })).toThrow(/^Only /);
  expect(() => step(TERMS, by("system"), { from: "offered", act: "accept" })).toThrow(/^Only /);
});
