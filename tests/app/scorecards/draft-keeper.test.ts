import { TRPCClientError } from "@trpc/client";
import type { TRPCError } from "@trpc/server";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Copy, type Draft, draftOf } from "@/app/_parts/scorecards/draft";
import { DraftKeeper } from "@/app/_parts/scorecards/draft-keeper";
import { fieldsOf } from "@/server/api/trpc";
import { dismissScorecard } from "@/server/domain/scorecards/dismiss";
import type { ScorecardInput } from "@/server/domain/scorecards/input";
import { apiAs, asMember, type Cast, foundGlasshouse } from "../../support/cast";
import { holdInterview, type Interview, openJobWithPlan } from "../../support/interviewing";

// Two windows of one panelist, against the real API; only the wire between them is ours to cut.

let cast: Cast;
let opening: Awaited<ReturnType<typeof openJobWithPlan>>;
let interview: Interview;
let slot = 0;

beforeAll(async () => {
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
});
beforeEach(async () => {
  interview = await holdInterview(cast, opening, { startsAt: new Date(Date.now() - ++slot * 3 * 3_600_000) });
});

type Wire = "up" | "down" | "answers are lost";

/** A window of the panelist's browser; `browser` is what the windows of one browser share. */
async function openWindow(browser: { copy: Copy | null } = { copy: null }) {
  const api = await apiAs(cast.panelists[0]);
  const { panelId, competencyIds } = interview;
  const wire = { state: "up" as Wire, sent: 0 };
  const found = await api.scorecards.mine({ panelId });
  const keeper = new DraftKeeper(
    {
      ...{ panelId, competencyIds },
      send: async (input: ScorecardInput) => {
        wire.sent += 1;
        if (wire.state === "down") throw new TypeError("Failed to fetch");
        const answer = await api.scorecards.saveDraft(input).catch(overTheWire);
        if (wire.state === "answers are lost") throw new TypeError("Failed to fetch");
        return answer;
      },
      read: () => api.scorecards.mine({ panelId }),
      copies: {
        keep: (copy) => {
          browser.copy = structuredClone(copy);
        },
        read: () => browser.copy,
        forget: () => {
          browser.copy = null;
        },
      },
    },
    found.revision,
    draftOf(competencyIds, found),
  );
  const write = (summary: string) => {
    const draft: Draft = { ...keeper.getSnapshot().draft, summary };
    keeper.change(draft);
  };
  const says = () => keeper.getSnapshot().draft.summary;
  const state = () => keeper.getSnapshot().saving.state;
  return { keeper, wire, write, says, state };
}

/** An error as the browser's client makes it of what the server sent. */
function overTheWire(error: TRPCError): never {
  const data = { code: error.code, fields: fieldsOf(error) };
  throw TRPCClientError.from({ error: { code: -32000, message: error.message, data } } as never);
}

const atServer = async () => {
  const api = await apiAs(cast.panelists[0]);
  return (await api.scorecards.mine({ panelId: interview.panelId })).summary;
};

describe("a scorecard that saves itself", () => {
  test("is at the server after a save, and the browser keeps no copy of it", async () => {
    const browser = { copy: null };
    const { keeper, write, state } = await openWindow(browser);
    write("Clear answers.");
    expect(browser.copy).not.toBeNull();
    await keeper.save();
    expect([state(), await atServer(), browser.copy]).toEqual(["saved", "Clear answers.", null]);
  });

  test("what is typed while a save is on its way is saved by the next one", async () => {
    const { keeper, write, wire } = await openWindow();
    write("First");
    const first = keeper.save();
    write("First and second");
    await Promise.all([first, keeper.save()]);
    expect([wire.sent, await atServer()]).toEqual([2, "First and second"]);
  });

  test("what was typed without a connection is there after the browser was closed, and is saved then", async () => {
    const browser = { copy: null };
    const before = await openWindow(browser);
    before.wire.state = "down";
    before.write("Written in a lift.");
    await before.keeper.save();
    expect([before.state(), await atServer()]).toEqual(["lost", ""]);
    const after = await openWindow(browser);
    after.keeper.open();
    expect(after.says()).toBe("Written in a lift.");
    await after.keeper.save();
    expect([after.state(), await atServer()]).toEqual(["saved", "Written in a lift."]);
  });

  test("an answer that was lost on its way is not taken for another window", async () => {
    const { keeper, write, wire, state } = await openWindow();
    wire.state = "answers are lost";
    write("Came through.");
    await keeper.save();
    expect(state()).toBe("lost");
    wire.state = "up";
    await keeper.save();
    write("And on.");
    await keeper.save();
    expect([state(), await atServer()]).toEqual(["saved", "And on."]);
  });

  test("of two windows the older one stops and asks; it can keep its own", async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    one.write("From one");
    await one.keeper.save();
    other.write("From the other");
    await other.keeper.save();
    expect([other.state(), await atServer()]).toEqual(["stale", "From one"]);
    other.write("From the other, longer");
    await other.keeper.save();
    expect(await atServer()).toBe("From one");
    await other.keeper.keepThis();
    expect([other.state(), await atServer()]).toEqual(["saved", "From the other, longer"]);
  });

  test("or take what was written elsewhere, and go on from there", async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    one.write("From one");
    await one.keeper.save();
    other.write("From the other");
    await other.keeper.save();
    await other.keeper.takeOther();
    expect([other.says(), other.state()]).toEqual(["From one", "saved"]);
    other.write("From one, and more");
    await other.keeper.save();
    expect(await atServer()).toBe("From one, and more");
  });

  test("a copy in the browser that is older than the server's asks too, and overwrites nothing", async () => {
    const browser = { copy: null };
    const before = await openWindow(browser);
    before.wire.state = "down";
    before.write("On the train");
    await before.keeper.save();
    const elsewhere = await openWindow();
    elsewhere.write("At the desk");
    await elsewhere.keeper.save();
    const after = await openWindow(browser);
    after.keeper.open();
    await after.keeper.save();
    expect([after.state(), after.says(), await atServer()]).toEqual(["stale", "On the train", "At the desk"]);
  });

  test("says why the server refuses", async () => {
    const { keeper, write } = await openWindow();
    await asMember(cast.panelists[0], (scope) => dismissScorecard(scope, { panelId: interview.panelId }));
    write("Too late");
    await keeper.save();
    expect(keeper.getSnapshot().saving).toMatchObject({
      state: "refused",
      sentence: expect.stringContaining("You said that you were not there"),
    });
  });
});
