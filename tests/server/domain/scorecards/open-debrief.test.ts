import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { scorecards } from "@/db/schema";
import { schedulePanel } from "@/server/domain/interviews/schedule-panel";
import { closeDebrief } from "@/server/domain/scorecards/close-debrief";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import { findDebriefPage } from "@/server/domain/scorecards/reads/debrief-grid";
import { agreementOf, mechanicalScore } from "@/server/domain/scorecards/rules/score";
import { submitScorecard } from "@/server/domain/scorecards/submit";
import { asMember, asSystem, type Cast, foundGlasshouse, type Player } from "../../../support/cast";
import {
  holdInterview,
  type Interview,
  openJobWithPlan,
  score,
  scorecardOf,
} from "../../../support/interviewing";
import { overlap } from "../../../support/overlap";

const hour = 3_600_000;
let cast: Cast;
let opening: Awaited<ReturnType<typeof openJobWithPlan>>;
let slot = 0;

beforeAll(async () => {
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
});

const hold = (panelists?: Player[]) =>
  holdInterview(cast, opening, { startsAt: new Date(Date.now() - ++slot * 3 * hour), panelists });
const open = (player: Player, { applicationId }: Interview) =>
  asMember(player, (scope) => openDebrief(scope, { applicationId }));
const page = async (player: Player, { applicationId }: Interview) => {
  const found = await asMember(player, (scope) => findDebriefPage(scope, applicationId));
  if (found.stands !== "open") throw new Error(`The debrief is ${found.stands}.`);
  return found;
};

describe("the mechanical score", () => {
  const competencies = [
    { competencyId: "a", name: "A", weight: 3 },
    { competencyId: "b", name: "B", weight: 1 },
    { competencyId: "c", name: "C", weight: 5 },
  ];
  const card = (ratings: [string, "definitely_not" | "no" | "mixed" | "yes" | "strong_yes"][]) => ({
    ...{ scorecardId: "s", panelId: "p", memberId: "m" },
    ratings: ratings.map(([competencyId, rating]) => ({ competencyId, rating })),
  });

  test("is the weighted mean of each competency's mean, and leaves out what nobody rated", () => {
    const scorecards = [
      card([
        ["a", "strong_yes"],
        ["b", "no"],
      ]),
      card([["a", "mixed"]]),
    ];
    // A: (100 + 50) / 2 = 75, weight 3. B: 25, weight 1. C: nobody.
    expect(mechanicalScore({ competencies, scorecards })).toBe((75 * 3 + 25) / 4);
    expect(mechanicalScore({ competencies, scorecards: [] })).toBeNull();
  });

  test("goes from 0 to 100", () => {
    const all = (rating: "definitely_not" | "strong_yes") =>
      mechanicalScore({ competencies, scorecards: [card([["a", rating]]), card([["c", rating]])] });
    expect([all("definitely_not"), all("strong_yes")]).toEqual([0, 100]);
  });

  test("people agree within one step; two steps apart are a split", () => {
    expect(agreementOf(["yes", "strong_yes", "yes"])).toBe("agreed");
    expect(agreementOf(["mixed", "strong_yes"])).toBe("split");
    expect(agreementOf(["no", "yes", "yes"])).toBe("split");
    expect(agreementOf(["no"])).toBe("one_voice");
    expect(agreementOf([])).toBe("unrated");
  });
});

describe("opening a debrief", () => {
  test("seals the score with what made it, and shows who rated what", async () => {
    const interview = await hold();
    const [one, two, three] = cast.panelists;
    await score(interview, one, "strong_yes", "strong_yes");
    await score(interview, two, ["yes", "yes", "no", "yes", "yes", "yes"]);
    await score(interview, three, "yes", "no_decision");
    const debrief = await open(cast.panelists[0], interview);
    // All three at 100, 75, 75, but for the third competency at 100, 25, 75.
    expect(debrief.sealedScore).toBeCloseTo((83.333 * 9 + 66.667 * 2) / 11, 2);
    expect(debrief.sealedInputs).toMatchObject({ formula: expect.stringContaining("weight × mean") });
    expect(debrief.missing).toEqual([]);
    const shown = await page(cast.manager, interview);
    const [grid] = shown.grids;
    expect(grid!.columns.map(({ memberName }) => memberName)).toEqual([
      "Paul Pfeiffer",
      "Paz Paredes",
      "Priya Patel",
    ]);
    expect(grid!.rows.map(({ agreement }) => agreement)).toEqual([
      "agreed",
      "agreed",
      "split",
      "agreed",
      "agreed",
      "agreed",
    ]);
    expect(grid!.rows[2]!.cells.map(({ rating }) => rating)).toEqual(["no", "yes", "strong_yes"]);
  });

  test("is refused while nobody has scored, and a panelist waits for everybody", async () => {
    const interview = await hold();
    await expect(open(cast.manager, interview)).rejects.toThrow("Nobody has submitted a scorecard yet.");
    await score(interview, cast.panelists[0], "yes");
    await expect(open(cast.panelists[0], interview)).rejects.toThrow(
      "Paul Pfeiffer and Paz Paredes have not submitted yet.",
    );
    const debrief = await open(cast.manager, interview);
    expect(debrief.missing.sort()).toEqual([cast.panelists[1].memberId, cast.panelists[2].memberId].sort());
    const shown = await page(cast.manager, interview);
    expect(shown.missing.sort()).toEqual(["Paul Pfeiffer", "Paz Paredes"]);
    await expect(open(cast.recruiter, interview)).rejects.toThrow("This debrief is open already.");
  });

  test("is refused to a manager on the panel who has not scored, and to a panelist of another panel", async () => {
    const interview = await hold([cast.panelists[0], cast.manager]);
    await score(interview, cast.panelists[0], "yes");
    await expect(open(cast.manager, interview)).rejects.toThrow("Submit your own scorecard first.");
    await expect(open(cast.panelists[1], interview)).rejects.toThrow("was not found");
    await score(interview, cast.manager, "no", "no");
    await open(cast.manager, interview);
  });

  test("a scorecard that comes later is marked, shown and not counted", async () => {
    const interview = await hold();
    await score(interview, cast.panelists[0], "yes");
    const { sealedScore } = await open(cast.manager, interview);
    expect(await score(interview, cast.panelists[1], "definitely_not", "no")).toMatchObject({ late: true });
    const shown = await page(cast.manager, interview);
    expect(shown.sealedScore).toBe(sealedScore);
    expect(shown.grids[0]!.columns.map(({ memberName, late }) => [memberName, late])).toEqual([
      ["Paul Pfeiffer", true],
      ["Priya Patel", false],
    ]);
    expect(shown.grids[0]!.rows.map(({ agreement }) => agreement)).toEqual(Array(6).fill("one_voice"));
  });

  test("a scorecard handed in while the debrief opens is either counted or late, never neither", async () => {
    const interview = await hold();
    await score(interview, cast.panelists[0], "yes");
    const card = scorecardOf(interview, "no");
    const results = await overlap(
      (held) =>
        asMember(cast.manager, async (scope) => {
          const debrief = await openDebrief(scope, { applicationId: interview.applicationId });
          await held();
          return debrief;
        }),
      () => asMember(cast.panelists[1], (scope) => submitScorecard(scope, card)),
    );
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    const [card2] = await asSystem(cast.organisationId, (scope) =>
      scope.tx.select().from(scorecards).where(eq(scorecards.memberId, cast.panelists[1].memberId)),
    ).then((cards) => cards.filter(({ panelId }) => panelId === interview.panelId));
    expect(card2!.late).toBe(true);
    expect((await page(cast.manager, interview)).missing.sort()).toEqual(["Paul Pfeiffer", "Paz Paredes"]);
  });

  test("somebody who sits on a second panel is blind to the first one until they have scored both", async () => {
    const interview = await hold([cast.panelists[0], cast.panelists[1]]);
    const second = await asMember(cast.recruiter, async (scope) => {
      return schedulePanel(scope, {
        applicationId: interview.applicationId,
        planId: opening.plan.id,
        startsAt: new Date(Date.now() + ++slot * 24 * hour),
        timeZone: "Europe/London",
        panelistIds: [cast.panelists[1].memberId],
      });
    });
    await score(interview, cast.panelists[0], "yes");
    await score(interview, cast.panelists[1], "no");
    const found = await asMember(cast.panelists[1], (scope) =>
      findDebriefPage(scope, interview.applicationId),
    );
    expect(found).toMatchObject({ stands: "blind", panelId: second.id });
  });

  test("is closed once", async () => {
    const interview = await hold();
    await score(interview, cast.panelists[0], "yes");
    await open(cast.manager, interview);
    const close = () =>
      asMember(cast.manager, (scope) => closeDebrief(scope, { applicationId: interview.applicationId }));
    expect((await close()).closedAt).not.toBeNull();
    await expect(close()).rejects.toThrow("This debrief has been closed already.");
  });
});
