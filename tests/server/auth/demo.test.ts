import { expect, test } from "vitest";
import { everybody } from "@/db/seed/crowd/persons";
import { DEMO_CANDIDATES, listDemoPeople, signInAs } from "@/server/auth/demo";
import { env } from "@/server/env";
import { parseSettings } from "@/server/settings";
import { enterPerson } from "../../support/cast";

const required = { DATABASE_URL: "postgres://localhost/x", AUTH_SECRET: "x".repeat(32) };

test("signing in by one click exists in the demonstration and never elsewhere", async () => {
  await enterPerson("Imogen", "owner@glasshouse.test");
  expect(parseSettings({ ...required, NODE_ENV: "production" }).demo).toBe(false);
  const isDemo = env.demo;
  try {
    env.demo = false;
    expect(await listDemoPeople()).toEqual([]);
    expect(await signInAs("owner@glasshouse.test", "")).toBeNull();
    env.demo = true;
    expect(await signInAs("owner@glasshouse.test", "")).toHaveProperty("token");
  } finally {
    env.demo = isDemo;
  }
});

test("only the demonstration's own people can be tried out", async () => {
  await enterPerson("Imogen", "owner@glasshouse.test");
  await enterPerson("Somebody", "somebody@example.test");
  for (const email of ["somebody@example.test", "OWNER@glasshouse.test", "owner@glasshouse.test ", ""])
    expect(await signInAs(email, "")).toBeNull();
});

test("the candidates who are offered are those whose stories are told", () => {
  const told = new Map(everybody().map(({ email, name }) => [email, name]));
  for (const { email, name } of DEMO_CANDIDATES) expect(told.get(email)).toBe(name);
});
