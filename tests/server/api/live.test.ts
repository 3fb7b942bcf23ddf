import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LiveEvent } from "@/server/api/live";
import { removeMember } from "@/server/domain/organisations/remove-member";
import { announce, type Topic } from "@/server/domain/queue";
import {
  apiAs,
  apiAsStranger,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
  joinOrganisation,
  type Player,
} from "../../support/cast";
import {
  holdInterview,
  type Interview,
  openJobWithPlan,
  scheduleInterview,
  score,
} from "../../support/interviewing";
import { superuser } from "../../support/superuser";

let cast: Cast;
let opening: Awaited<ReturnType<typeof openJobWithPlan>>;
let interview: Interview;
let end: AbortController;

beforeAll(async () => {
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
  interview = await holdInterview(cast, opening);
});
beforeEach(() => {
  end = new AbortController();
  return () => end.abort();
});

/** What an open page of this member hears, from its first "everything" on. */
async function listenAs(player: Player) {
  const api = await apiAs(player, player.slug, end.signal);
  const stream = (await api.live.events())[Symbol.asyncIterator]();
  const hear = async () => (await stream.next()).value as LiveEvent | undefined;
  expect(await hear()).toEqual({ topic: "everything", id: "" });
  return hear;
}

async function say(...events: [Topic, string][]) {
  await asSystem(cast.organisationId, async (scope) => {
    for (const [topic, id] of events) await announce(scope, topic, id);
  });
}

describe("what an open page hears", () => {
  test("that something changed, once the change is committed, and by its id alone", async () => {
    const hear = await listenAs(cast.frontDesk);
    await say(["visit", interview.panelId]);
    expect(await hear()).toEqual({ topic: "visit", id: interview.panelId });
  });

  test("nothing that its reader could not read: by role, by panel, by blindness", async () => {
    const { panelId, applicationId } = interview;
    const other = await joinOrganisation(cast.owner, {
      name: "Otto Other",
      email: `otto@${cast.slug}.test`,
      role: "panelist",
    });
    const all: [Topic, string][] = [
      ["application", applicationId],
      ["debrief", applicationId],
      ["offer", applicationId],
      ["outcome", applicationId],
      ["panel", panelId],
      ["visit", panelId],
    ];
    const recruiter = await listenAs(cast.recruiter);
    await say(...all);
    for (const [topic, id] of all) expect(await recruiter()).toEqual({ topic, id });

    const theirs = await scheduleInterview(cast, opening, {
      startsAt: new Date(Date.now() + 86_400_000),
      panelists: [other],
    });
    const panelist = await listenAs(other);
    await say(...all, ["panel", theirs.panelId]);
    expect(await panelist()).toEqual({ topic: "panel", id: theirs.panelId });

    const desk = await listenAs(cast.frontDesk);
    await say(...all);
    expect(await desk()).toEqual({ topic: "panel", id: panelId });
  });

  test("a panelist who has still to score hears of no debrief, and afterwards of each", async () => {
    const { panelId, applicationId } = interview;
    const hear = await listenAs(cast.panelists[1]);
    await say(["debrief", applicationId], ["visit", panelId]);
    expect(await hear()).toEqual({ topic: "visit", id: panelId });
    await score(interview, cast.panelists[1], "yes");
    expect(await hear()).toEqual({ topic: "debrief", id: applicationId });
  });

  test("nothing of another organisation", async () => {
    const other = await foundGlasshouse();
    const hear = await listenAs(other.recruiter);
    await say(["application", interview.applicationId]);
    await asSystem(other.organisationId, (scope) => announce(scope, "application", cast.organisationId));
    expect(await hear()).toEqual({ topic: "application", id: cast.organisationId });
  });

  test("after the connection to the database was lost, to read everything again; and then it hears on", async () => {
    const hear = await listenAs(cast.frontDesk);
    await terminateListener();
    expect(await hear()).toEqual({ topic: "everything", id: "" });
    await say(["visit", interview.panelId]);
    expect(await hear()).toEqual({ topic: "visit", id: interview.panelId });
  });

  test("nothing any more once its reader has left the organisation", async () => {
    const leaver = await joinOrganisation(cast.owner, {
      name: "Lena Leaver",
      email: `lena@${cast.slug}.test`,
      role: "front_desk",
    });
    const hear = await listenAs(leaver);
    await asMember(cast.owner, (scope) => removeMember(scope, { memberId: leaver.memberId }));
    await say(["visit", interview.panelId]);
    await expect(hear()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  test("and a stranger hears nothing at all", async () => {
    await expect(apiAsStranger(cast.slug).live.events()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});

/** As a database that restarts does: the listening connection dies, and is opened anew by itself. */
async function terminateListener() {
  for (;;) {
    const { rowCount } = await superuser.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%'",
    );
    if (rowCount) return;
  }
}
