import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { script } from "../machine/processes";
import { ask } from "./ask";
import { type Answer, type Case, type Found, type Side, type Target, targetOn } from "./case";
import { Child } from "./child";
import type { FloorPlan } from "./floor";
import type { Load, LoadPlan } from "./load";
import { type Recording, roundTrips } from "./recording";
import { cpuOfFamily, forgetPeak, usedBy } from "./resources";
import { percentile, type Row } from "./rows";
import type { Stage } from "./stage";

export interface Effort {
  size: string;
  connections: number[];
  seconds: number;
}

/** The product and its floor take turns, so that what else the machine does meets both. */
const turns = 2;

/** One case: first that its answer is right, then how quick it is beside its floor. */
export async function measure(stage: Stage, load: Child, one: Case, effort: Effort): Promise<Row[]> {
  const { facts, base } = stage;
  const found = (await one.find?.(facts, (request) => ask(base, request), stage.worker)) ?? {};
  const { answer, recording, target, span } = await rehearse(stage, one, found);
  const floor = Child.start("the floor", script("bin/benchmarks/floor.ts"), process.env);
  try {
    const plan: FloorPlan = {
      ...{
        name: one.name,
        facts,
        connectionString: stage.serviceUrl,
        recording,
        recorded: target,
        span,
        first: 2,
      },
      answer: { status: answer.status, headers: withoutConnection(answer.headers), bytes: answer.bytes },
    };
    const { port } = await floor.ask<{ port: number }>(plan);
    const floorBase = `http://127.0.0.1:${port}`;
    const check = await ask(floorBase, one.request(facts, targetOn("floor", one, facts, 2) ?? target, found));
    if (check.status !== answer.status)
      throw new Error(`The floor of ${one.name} fails: ${check.text.slice(0, 500)}`);
    const rows: Row[] = [];
    const next = { product: 3, floor: 3 };
    const drive = async (side: Side, connections: number, seconds: number) => {
      const asked = { base: side === "product" ? base : floorBase, side, first: next[side] };
      const plan: LoadPlan = { ...asked, name: one.name, facts, found, connections, seconds };
      const { load: driven } = await load.ask<{ load: Load }>(plan);
      next[side] = driven.next;
      return driven;
    };
    await drive("product", 4, Math.min(2, effort.seconds));
    await drive("floor", 4, Math.min(1, effort.seconds));
    for (const connections of effort.connections) {
      const ours: Load[] = [];
      const theirs: Load[] = [];
      const used = { web: 0, database: 0, floor: 0 };
      forgetPeak(stage.web.pid);
      for (let turn = 0; turn < turns; turn++) {
        const before = { web: usedBy(stage.web.pid).cpuMs, database: cpuOfFamily(stage.postmaster) };
        ours.push(await drive("product", connections, effort.seconds / turns));
        used.web += usedBy(stage.web.pid).cpuMs - before.web;
        used.database += cpuOfFamily(stage.postmaster) - before.database;
        const floorBefore = usedBy(floor.pid).cpuMs + cpuOfFamily(stage.postmaster);
        theirs.push(await drive("floor", connections, effort.seconds / turns));
        used.floor += usedBy(floor.pid).cpuMs + cpuOfFamily(stage.postmaster) - floorBefore;
      }
      const [mine, its] = [together(ours), together(theirs)];
      if (its.failed > 0) throw new Error(`The floor of ${one.name} fails: ${its.failure}`);
      if (mine.failed > 0) console.log(`  ${one.name}: ${mine.failure}`);
      rows.push({
        ...{ case: one.name, kind: one.kind, size: effort.size, connections },
        ...{ rps: mine.rps, p50: mine.p50, p99: mine.p99, bytes: answer.bytes.length },
        ...{
          queries: roundTrips(recording),
          floorRps: its.rps,
          floorP50: its.p50,
          ratio: mine.rps / its.rps,
        },
        ...{ webCpuMs: used.web / mine.count, databaseCpuMs: used.database / mine.count },
        floorCpuMs: used.floor / its.count,
        ...{ rssMiB: usedBy(stage.web.pid).rssMiB, failed: mine.failed },
      });
    }
    return rows;
  } finally {
    await floor.stop();
  }
}

function together(loads: readonly Load[]) {
  const times = loads.flatMap((load) => load.times);
  const seconds = loads.reduce((sum, load) => sum + load.seconds, 0);
  return {
    count: times.length || 1,
    rps: times.length / seconds,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    failed: loads.reduce((sum, load) => sum + load.failed, 0),
    failure: loads.find(({ failure }) => failure)?.failure ?? null,
  };
}

/** Asks twice, and notes what the second time asks of the database. Both answers must be right. */
async function rehearse(stage: Stage, one: Case, found: Found) {
  const { facts, base, web } = stage;
  const asked = async (n: number): Promise<{ answer: Answer; target: Target }> => {
    const target = targetOn("product", one, facts, n);
    if (!target) throw new Error(`There is nothing left for ${one.name}.`);
    const answer = await ask(base, one.request(facts, target, found));
    try {
      one.check(facts, answer, target);
    } catch (error) {
      throw new Error(
        `${one.name}: ${error instanceof Error ? error.message : error}\n${answer.text.slice(0, 500)}`,
      );
    }
    return { answer, target };
  };
  await asked(0);
  for (let attempt = 0; attempt < 100; attempt++) {
    if (one.isKept) await forgetPages(stage);
    const from = Date.now();
    web.tell("record");
    const { answer, target } = await asked(1);
    const { recording } = await web.ask<{ recording: Recording }>("report");
    const whole = recording.length > 0 && recording.every(({ hasEnded }) => hasEnded);
    if (whole) return { answer, target, recording, span: { from, until: Date.now() } };
    await pause(50);
  }
  throw new Error(`${one.name} asks nothing of the database.`);
}

/** As a verb does that changes what strangers see; the web process hears it a moment later. */
async function forgetPages({ superuserUrl, facts }: Stage) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const event = { organisationId: facts.organisationId, topic: "careers", id: facts.organisationId };
  await client.query("select pg_notify('second_door', $1)", [JSON.stringify(event)]);
  await client.end();
  await pause(100);
}

function withoutConnection(headers: Record<string, string>) {
  const { connection: _1, "keep-alive": _2, date: _3, "transfer-encoding": _4, ...rest } = headers;
  return rest;
}
