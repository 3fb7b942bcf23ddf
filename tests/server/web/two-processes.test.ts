import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { cookieName } from "@/server/auth/cookies";
import { type Cast, foundGlasshouse, joinOrganisation, openSession, type Player } from "../../support/cast";
import { openJobWithPlan, scheduleInterview } from "../../support/interviewing";
import { superuser } from "../../support/superuser";

// Reception and panel at two web processes that share nothing but the database.

// Each test starts two processes of its own, which a busy machine needs its time for.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const hour = 3_600_000;
let cast: Cast;
let opening: Awaited<ReturnType<typeof openJobWithPlan>>;
let processes: ChildProcess[];
let bases: [string, string];
let slot = 0;
let end: AbortController;

beforeAll(async () => {
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
});
beforeEach(async () => {
  end = new AbortController();
  processes = [0, 1].map(() =>
    fork(join(import.meta.dirname, "../../support/draining-entry.ts"), { execArgv: ["--import", "tsx"] }),
  );
  const addresses = await Promise.all(processes.map((child) => once(child, "message")));
  bases = addresses.map(([{ port }]) => `http://127.0.0.1:${port}`) as [string, string];
});
afterEach(() => {
  end.abort();
  for (const child of processes) child.kill("SIGKILL");
});

const visit = async () =>
  (await scheduleInterview(cast, opening, { startsAt: new Date(Date.now() + hour - ++slot * 2 * hour) }))
    .panelId;

async function cookieOf(player: Player) {
  const { token } = await openSession(player.personId, "member");
  return `${cookieName("member")}=${token}`;
}

/** A procedure, as a browser calls it at one of the processes. */
async function call(base: string, player: Player, path: string, input?: object) {
  const isChange = input !== undefined;
  const answer = await fetch(`${base}/api/trpc/${path}`, {
    method: isChange ? "POST" : "GET",
    headers: {
      "content-type": "application/json",
      "x-organisation": cast.slug,
      cookie: await cookieOf(player),
    },
    ...(isChange ? { body: JSON.stringify({ json: input }) } : {}),
  });
  const { result, error } = await answer.json();
  return { status: answer.status, data: result?.data.json, message: error?.json.message };
}

/** What an open page at one of the processes hears, from its first "everything" on. */
async function listen(base: string, player: Player) {
  const connection = encodeURIComponent(JSON.stringify({ organisation: cast.slug }));
  const { body } = await fetch(`${base}/api/trpc/live.events?connectionParams=${connection}`, {
    headers: { cookie: await cookieOf(player), accept: "text/event-stream" },
    signal: end.signal,
  });
  const events = parsed(body!);
  const hear = async () => (await events.next()).value;
  expect(await hear()).toMatchObject({ topic: "everything" });
  return hear;
}

async function* parsed(body: ReadableStream<Uint8Array>) {
  let text = "";
  for await (const chunk of body.pipeThrough(new TextDecoderStream() as never)) {
    text += chunk;
    const parts = text.split("\n");
    text = parts.pop() ?? "";
    for (const line of parts) {
      // What keeps the connection alive is an empty line of data.
      const data = line.startsWith("data:") ? line.slice(5).trim() : "";
      const said = data ? JSON.parse(data) : null;
      if (said?.json?.topic) yield said.json as { topic: string; id: string };
    }
  }
}

test("a panel hears of its visitor from another process, and reception hears its answer", async () => {
  const panelId = await visit();
  const [here, there] = bases;
  const desk = await listen(here, cast.frontDesk);
  const panelist = await listen(there, cast.panelists[0]);
  await call(here, cast.frontDesk, "visits.checkIn", { panelId, room: "Room 3" });
  expect(await panelist()).toEqual({ topic: "visit", id: panelId });
  expect(await desk()).toEqual({ topic: "visit", id: panelId });
  await call(there, cast.panelists[0], "visits.answer", { panelId, answer: "five_minutes" });
  expect(await desk()).toEqual({ topic: "visit", id: panelId });
  const { data } = await call(here, cast.frontDesk, "visits.today");
  const arrival = data.arrivals.find((one: { panelId: string }) => one.panelId === panelId);
  expect(arrival.hosts).toContainEqual(expect.objectContaining({ answer: "five_minutes" }));
});

test("of two desks at two processes one checks a visitor in, and the other is told who was first", async () => {
  const second = await joinOrganisation(cast.owner, {
    name: "Fred Frost",
    email: `fred@${cast.slug}.test`,
    role: "front_desk",
  });
  const panelId = await visit();
  const desks = [
    [bases[0], cast.frontDesk],
    [bases[1], second],
  ] as const;
  const answers = await Promise.all(
    desks.map(([base, desk]) => call(base, desk, "visits.checkIn", { panelId, room: "Room 3" })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.message).toMatch(
    /^(Frida|Fred) Frost has checked this visitor in already: Room 3\.$/,
  );
});

test("a process that dies takes nothing with it: whoever comes back elsewhere reads what was missed", async () => {
  const panelId = await visit();
  const [here, there] = bases;
  const panelist = await listen(there, cast.panelists[0]);
  processes[1]!.kill("SIGKILL");
  await expect(panelist()).rejects.toThrow();
  await call(here, cast.frontDesk, "visits.checkIn", { panelId, room: "Room 3" });
  // The first thing that a new stream says is "everything": the page reads again what it shows.
  await listen(here, cast.panelists[0]);
  const input = encodeURIComponent(JSON.stringify({ json: { panelId } }));
  const { data } = await call(here, cast.panelists[0], `panels.get?input=${input}`);
  expect(data.visit).toMatchObject({ room: "Room 3" });
});

test("a connection to the database that is lost while somebody arrives is made good at both processes", async () => {
  const panelId = await visit();
  const [here, there] = bases;
  const desk = await listen(here, cast.frontDesk);
  const panelist = await listen(there, cast.panelists[0]);
  const { rowCount } = await superuser.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%'",
  );
  expect(rowCount).toBe(2);
  await call(here, cast.frontDesk, "visits.checkIn", { panelId, room: "Room 3" });
  for (const hear of [desk, panelist]) {
    const event = await hear();
    expect(["everything", "visit"]).toContain(event?.topic);
  }
});
