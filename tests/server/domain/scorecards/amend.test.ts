import { beforeAll, describe, expect, test } from "vitest";
import { amendScorecard } from "@/server/domain/scorecards/amend";
import { closeDebrief } from "@/server/domain/scorecards/close-debrief";
import { handOverScorecard } from "@/server/domain/scorecards/hand-over";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import { findDebriefPage } from "@/server/domain/scorecards/reads/debrief-grid";
import { findMyScorecard } from "@/server/domain/scorecards/reads/mine";
import { listVersions } from "@/server/domain/scorecards/reads/versions";
import { saveDraft } from "@/server/domain/scorecards/save-draft";
import { submitOnBehalf } from "@/server/domain/scorecards/submit-on-behalf";
import { takeBackDismissal } from "@/server/domain/scorecards/take-back-dismissal";
import type { RatingWord } from "@/server/domain/scorecards/words";
import { apiAs, asMember, type Cast, foundGlasshouse, type Player } from "../../../support/cast";
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
const open = ({ applicationId }: Interview) =>
  asMember(cast.manager, (scope) => openDebrief(scope, { applicationId }));
const close = ({ applicationId }: Interview) =>
  asMember(cast.manager, (scope) => closeDebrief(scope, { applicationId }));

function amendment(interview: Interview, rating: RatingWord, version = 1) {
  const { revision: _revision, ...content } = scorecardOf(interview, rating);
  return { ...content, version, reason: "I had mixed two candidates up." };
}
const amend = (interview: Interview, player: Player, rating: RatingWord, version?: number) =>
  asMember(player, (scope) => amendScorecard(scope, amendment(interview, rating, version)));

const versions = async (interview: Interview, player: Player) => {
  const { scorecardId } = await asMember(player, (scope) => findMyScorecard(scope, interview.panelId));
  return asMember(player, (scope) => listVersions(scope, scorecardId!));
};

describe("a change after submission", () => {
  test("is a new version with its reason, and the old one stays", async () => {
    const interview = await hold();
    const [me, other] = cast.panelists;
    await score(interview, me, "mixed");
    expect(await amend(interview, me, "yes")).toMatchObject({ version: 2, informed: false });
    await score(interview, other, "no");
    for (const player of [me, other, cast.manager]) {
      const { scorecardId } = await asMember(me, (scope) => findMyScorecard(scope, interview.panelId));
      const found = await asMember(player, (scope) => listVersions(scope, scorecardId!));
      expect(found.map(({ version, reason, ratings }) => [version, reason, ratings[0]!.rating])).toEqual([
        [1, "", "mixed"],
        [2, "I had mixed two candidates up.", "yes"],
      ]);
      expect(found.map(({ writtenByName }) => writtenByName)).toEqual([me.name, me.name]);
    }
  });

  test("counts while nobody else's could be read; afterwards it is shown, and the earlier one counts", async () => {
    const interview = await hold();
    const [one, two] = cast.panelists;
    await score(interview, one, "no");
    await amend(interview, one, "mixed");
    await score(interview, two, "yes");
    expect(await amend(interview, one, "strong_yes", 2)).toMatchObject({ version: 3, informed: true });
    expect(await amend(interview, one, "yes", 3)).toMatchObject({ version: 4, informed: true });
    const { sealedScore, sealedInputs } = await open(interview);
    expect(sealedScore).toBe((50 + 75) / 2);
    expect(sealedInputs).toMatchObject({ scorecards: [{ version: 1 }, { version: 2 }] });
    const page = await asMember(cast.manager, (scope) => findDebriefPage(scope, interview.applicationId));
    if (page.stands !== "open") throw new Error("The debrief is not open.");
    const [grid] = page.grids;
    expect(grid!.columns.map(({ memberName, version, informed }) => [memberName, version, informed])).toEqual(
      [
        [two.name, 1, false],
        [one.name, 4, true],
      ],
    );
    expect(grid!.rows[0]!.cells.map(({ rating, counts }) => [rating, counts])).toEqual([
      ["yes", "yes"],
      ["yes", "mixed"],
    ]);
    expect((await versions(interview, one)).map(({ informed }) => informed)).toEqual([
      ...[false, false, true, true],
    ]);
  });

  test("after the seal changes no score, and after closing is refused", async () => {
    const interview = await hold([cast.panelists[0]]);
    const [me] = cast.panelists;
    await score(interview, me, "no");
    const { sealedScore } = await open(interview);
    expect(await amend(interview, me, "yes")).toMatchObject({ informed: true });
    const page = await asMember(cast.manager, (scope) => findDebriefPage(scope, interview.applicationId));
    expect(page).toMatchObject({ stands: "open", sealedScore });
    await close(interview);
    await expect(amend(interview, me, "strong_yes", 2)).rejects.toThrow("The debrief has been closed");
  });

  test("says why it is refused", async () => {
    const interview = await hold();
    const [me, other] = cast.panelists;
    const api = await apiAs(me);
    await asMember(me, (scope) => saveDraft(scope, scorecardOf(interview, "yes")));
    await expect(amend(interview, me, "no")).rejects.toThrow("has not been submitted yet");
    await expect(amend(interview, other, "no")).rejects.toThrow("has not been submitted yet");
    await expect(amend(interview, cast.recruiter, "no")).rejects.toThrow("was not found");
    await asMember(me, (scope) => saveDraft(scope, { ...scorecardOf(interview, "no"), revision: 1 }));
    await api.scorecards.submit({ ...scorecardOf(interview, "yes"), revision: 2 });
    await expect(amend(interview, me, "yes")).rejects.toThrow("Nothing is changed here.");
    await expect(amend(interview, me, "no", 2)).rejects.toMatchObject({ field: "version" });
    const bare = amendment(interview, "strong_yes");
    const without = bare.ratings.map((entry) => ({ ...entry, evidence: "" }));
    await expect(api.scorecards.amend({ ...bare, ratings: without })).rejects.toThrow("needs evidence");
    await expect(api.scorecards.amend({ ...bare, reason: "  " })).rejects.toThrow("Say why you change it.");
    const off = { ...bare, ratings: [{ ...bare.ratings[0]!, rating: "superb" as "yes" }] };
    await expect(api.scorecards.amend(off)).rejects.toThrow("Choose one of the five points.");
    await expect(api.scorecards.amend({ ...bare, overall: "mixed" as "yes" })).rejects.toThrow(
      "“mixed” is not an answer to that",
    );
  });

  test("in two windows at once is made once", async () => {
    const interview = await hold();
    const [me] = cast.panelists;
    await score(interview, me, "no");
    const results = await overlap(
      (held) =>
        asMember(me, async (scope) => {
          await amendScorecard(scope, amendment(interview, "yes"));
          await held();
        }),
      () => amend(interview, me, "mixed"),
    );
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(await versions(interview, me)).toHaveLength(2);
  });
});

describe("a scorecard after the debrief was closed", () => {
  test("is refused in a sentence, from its author and on their behalf", async () => {
    const interview = await hold();
    await score(interview, cast.panelists[0], "yes");
    await open(interview);
    await close(interview);
    const sentence = "The debrief has been closed, so nothing can be handed in any more.";
    await expect(score(interview, cast.panelists[1], "no")).rejects.toThrow(sentence);
    const { revision: _revision, ...content } = scorecardOf(interview, "no");
    const { memberId } = cast.panelists[1];
    await expect(
      asMember(cast.recruiter, (scope) => submitOnBehalf(scope, { ...content, memberId })),
    ).rejects.toThrow(sentence);
  });
});

describe("on behalf of a panelist", () => {
  const onBehalf = (interview: Interview, of: Player, by: Player = cast.recruiter) => {
    const { revision: _revision, ...content } = scorecardOf(interview, "yes");
    return asMember(by, (scope) => submitOnBehalf(scope, { ...content, memberId: of.memberId }));
  };

  test("both names stay, the panelist may amend it, and it counts", async () => {
    const interview = await hold();
    const [me] = cast.panelists;
    await onBehalf(interview, me);
    const mine = await asMember(me, (scope) => findMyScorecard(scope, interview.panelId));
    expect(mine).toMatchObject({ submittedByName: cast.recruiter.name, version: 1 });
    await amend(interview, me, "mixed");
    const found = await versions(interview, me);
    expect(found.map(({ writtenByName }) => writtenByName)).toEqual([cast.recruiter.name, me.name]);
    expect((await open(interview)).sealedScore).toBe(50);
    const page = await asMember(cast.manager, (scope) => findDebriefPage(scope, interview.applicationId));
    if (page.stands !== "open") throw new Error("The debrief is not open.");
    expect(page.grids[0]!.columns[0]).toMatchObject({
      ...{ memberName: me.name, submittedByName: cast.recruiter.name, isOnBehalf: true },
    });
  });

  test("is refused for who has begun, has submitted, was not there or is oneself", async () => {
    const interview = await hold([...cast.panelists, cast.recruiter]);
    const [one, two, three] = cast.panelists;
    await expect(onBehalf(interview, one)).rejects.toThrow("Submit your own scorecard first.");
    await score(interview, cast.recruiter, "yes");
    await expect(onBehalf(interview, cast.recruiter)).rejects.toThrow("Submit it yourself.");
    await score(interview, one, "yes");
    await expect(onBehalf(interview, one)).rejects.toThrow(`${one.name} has submitted`);
    await asMember(two, (scope) => saveDraft(scope, scorecardOf(interview, "no")));
    await expect(onBehalf(interview, two)).rejects.toThrow(`${two.name} has begun this scorecard.`);
    await (await apiAs(three)).scorecards.dismiss({ panelId: interview.panelId });
    await expect(onBehalf(interview, three)).rejects.toThrow(`${three.name} was not there`);
    await expect(onBehalf(interview, cast.manager)).rejects.toThrow("was not found");
  });
});

describe("a scorecard that is handed over", () => {
  const handOver = (interview: Interview, from: Player, to: Player) =>
    asMember(from, (scope) =>
      handOverScorecard(scope, { panelId: interview.panelId, memberId: to.memberId }),
    );

  test("is the other's to write, and who handed it over stays blind until the debrief", async () => {
    const interview = await hold([cast.panelists[0], cast.panelists[1]]);
    const { applicationId } = interview;
    const [one, two, three] = cast.panelists;
    await score(interview, two, "yes");
    await handOver(interview, one, three);
    const before = await apiAs(one);
    await expect(before.scorecards.mine({ panelId: interview.panelId })).rejects.toThrow("was not found");
    await expect(before.scorecards.forApplication({ applicationId })).rejects.toThrow("was not found");
    await score(interview, three, "no");
    const debrief = await open(interview);
    expect([debrief.missing, debrief.sealedScore]).toEqual([[], 50]);
  });

  test("also by a manager, who reads nothing by it before the debrief is open", async () => {
    const interview = await hold([cast.manager, cast.panelists[1]]);
    const { applicationId } = interview;
    await score(interview, cast.panelists[1], "yes");
    await handOver(interview, cast.manager, cast.panelists[0]);
    const api = await apiAs(cast.manager);
    expect(await api.scorecards.forApplication({ applicationId })).toEqual([]);
    expect(await api.debriefs.get({ applicationId })).toMatchObject({ stands: "blind" });
    await api.debriefs.open({ applicationId });
    expect(await api.scorecards.forApplication({ applicationId })).toHaveLength(1);
  });

  test("can be handed back, and never to who sits there, sat elsewhere, has left or applied", async () => {
    const interview = await hold([cast.panelists[0], cast.panelists[1]]);
    const [one, two, three] = cast.panelists;
    await expect(handOver(interview, one, two)).rejects.toThrow(`${two.name} sits on this panel already.`);
    await expect(handOver(interview, one, cast.frontDesk)).rejects.toThrow("works at the front desk");
    await handOver(interview, one, three);
    await handOver(interview, three, one);
    await expect(score(interview, one, "yes")).rejects.toThrow("You said that you were not there");
    await asMember(one, (scope) => takeBackDismissal(scope, { panelId: interview.panelId }));
    await score(interview, one, "yes");
    await expect(handOver(interview, one, three)).rejects.toThrow("You have submitted this scorecard");
    const busy = await holdInterview(cast, opening, {
      startsAt: interview.startsAt,
      panelists: [cast.manager],
    });
    await expect(handOver(busy, cast.manager, one)).rejects.toThrow("sits on another panel at this time");
  });
});
