import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { auditEntries, scorecards } from "@/db/schema";
import { dismissScorecard } from "@/server/domain/scorecards/dismiss";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import { findMyScorecard } from "@/server/domain/scorecards/reads/mine";
import { saveDraft } from "@/server/domain/scorecards/save-draft";
import { submitScorecard } from "@/server/domain/scorecards/submit";
import { takeBackDismissal } from "@/server/domain/scorecards/take-back-dismissal";
import { apiAs, asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import {
  holdInterview,
  openJobWithPlan,
  scheduleInterview,
  score,
  scorecardOf,
} from "../../../support/interviewing";
import { overlap } from "../../../support/overlap";

const hour = 3_600_000;
let cast: Cast;
let opening: Awaited<ReturnType<typeof openJobWithPlan>>;
let slot = 0;
const free = () => new Date(Date.now() - ++slot * 3 * hour);

beforeAll(async () => {
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
});

describe("a scorecard", () => {
  test("is saved as a draft without an audit entry, and is there again in another browser", async () => {
    const interview = await scheduleInterview(cast, opening, { startsAt: free() });
    const draft = { ...scorecardOf(interview, "yes"), overall: null };
    const first = await (await apiAs(cast.panelists[0])).scorecards.saveDraft(draft);
    expect(first.revision).toBe(1);
    const elsewhere = await apiAs(cast.panelists[0]);
    const found = await elsewhere.scorecards.mine({ panelId: interview.panelId });
    expect(found).toMatchObject({ revision: 1, overall: null, submittedAt: null });
    expect(found.ratings.map(({ rating }) => rating)).toEqual(Array(6).fill("yes"));
    const trail = await asSystem(cast.organisationId, (scope) =>
      scope.tx.select().from(auditEntries).where(eq(auditEntries.memberId, cast.panelists[0].memberId)),
    );
    expect(trail.filter(({ verb }) => verb.startsWith("scorecard"))).toEqual([]);
  });

  test("of two tabs the older one is told, and overwrites nothing", async () => {
    const interview = await scheduleInterview(cast, opening, { startsAt: free() });
    const draft = scorecardOf(interview, "yes");
    const save = (given: typeof draft) => asMember(cast.panelists[0], (scope) => saveDraft(scope, given));
    await save(draft);
    await save({ ...draft, revision: 1, summary: "Newer" });
    for (const revision of [0, 1])
      await expect(save({ ...draft, revision, summary: "Older" })).rejects.toMatchObject({
        message: "This scorecard was changed in another window. Choose which one to keep.",
        field: "revision",
      });
    const found = await asMember(cast.panelists[0], (scope) => findMyScorecard(scope, interview.panelId));
    expect(found).toMatchObject({ revision: 2, summary: "Newer" });
  });

  test("two first drafts at the same moment: one is kept, the other is told", async () => {
    const interview = await scheduleInterview(cast, opening, { startsAt: free() });
    const draft = scorecardOf(interview, "no");
    const results = await overlap(
      (hold) =>
        asMember(cast.panelists[1], async (scope) => {
          await saveDraft(scope, draft);
          await hold();
        }),
      () => asMember(cast.panelists[1], (scope) => saveDraft(scope, { ...draft, summary: "Second" })),
    );
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  });

  test("cannot be submitted before the visitor is checked in, and nothing of it is left", async () => {
    const interview = await scheduleInterview(cast, opening, { startsAt: free() });
    const attempt = score(interview, cast.panelists[0], "yes");
    await expect(attempt).rejects.toThrow("You can submit once your visitor has been checked in.");
    const left = await asSystem(cast.organisationId, (scope) =>
      scope.tx.select().from(scorecards).where(eq(scorecards.panelId, interview.panelId)),
    );
    expect(left).toEqual([]);
  });

  test("says which competency is missing, and what the extremes still need", async () => {
    const interview = await holdInterview(cast, opening, { startsAt: free() });
    const whole = scorecardOf(interview, "yes");
    const [first, second, ...rest] = whole.ratings;
    const submit = (changes: Partial<typeof whole>) =>
      asMember(cast.panelists[0], (scope) => submitScorecard(scope, { ...whole, ...changes }));
    const bare = { rating: null, evidence: "", notAssessedReason: "" };
    await expect(submit({ ratings: [{ ...first!, ...bare }, second!, ...rest] })).rejects.toMatchObject({
      message: "Strategic judgement: choose a point, or say why it was not assessed.",
      field: `ratings.${first!.competencyId}`,
    });
    for (const [rating, word] of [
      ["strong_yes", "Strong yes"],
      ["definitely_not", "Definitely not"],
    ] as const)
      await expect(
        submit({ ratings: [{ ...first!, rating, evidence: "  " }, second!, ...rest] }),
      ).rejects.toThrow(`Strategic judgement: “${word}” needs evidence.`);
    await expect(submit({ overall: null })).rejects.toMatchObject({ field: "overall" });
    await expect(submit({ ratings: [...whole.ratings, first!] })).rejects.toThrow("rated twice");
    const strange = { ...first!, competencyId: interview.panelId };
    await expect(submit({ ratings: [strange, second!, ...rest] })).rejects.toThrow("not in this panel's kit");
    // "Not assessed", with a reason, satisfies; a competency that is not required may stay empty.
    const reasoned = { ...first!, ...bare, notAssessedReason: "We ran out of time." };
    const optional = { ...rest.at(-1)!, ...bare };
    await submit({ ratings: [reasoned, second!, ...rest.slice(0, -1), optional] });
  });

  test("is not saved over once submitted, and is nobody's but its author's to write", async () => {
    const interview = await holdInterview(cast, opening, {
      startsAt: free(),
      panelists: [cast.panelists[0]],
    });
    await score(interview, cast.panelists[0], "yes");
    const again = { ...scorecardOf(interview, "no"), revision: 1 };
    for (const write of [saveDraft, submitScorecard])
      await expect(
        asMember(cast.panelists[0], async (scope) => void (await write(scope, again))),
      ).rejects.toThrow("You have submitted this scorecard. Amend it to change it: the old version stays.");
    for (const player of [cast.panelists[1], cast.recruiter, cast.owner])
      await expect(
        asMember(player, (scope) => saveDraft(scope, scorecardOf(interview, "no"))),
      ).rejects.toThrow("was not found");
  });

  test("“I wasn't there”: who has said so neither scores nor reads, until the debrief is opened", async () => {
    const interview = await holdInterview(cast, opening, { startsAt: free() });
    await score(interview, cast.panelists[1], "no");
    const me = cast.panelists[0];
    const dismiss = (now?: Date) =>
      asMember(me, (scope) => dismissScorecard(scope, { panelId: interview.panelId }), now);
    await expect(dismiss(new Date(interview.startsAt.getTime() - hour))).rejects.toThrow("has not begun");
    await asMember(me, (scope) => saveDraft(scope, scorecardOf(interview, "strong_yes")));
    await dismiss();
    const sentence = "You said that you were not there";
    for (const revision of [0, 1, 2])
      for (const write of [saveDraft, submitScorecard])
        await expect(
          asMember(
            me,
            async (scope) => void (await write(scope, { ...scorecardOf(interview, "no"), revision })),
          ),
        ).rejects.toThrow(sentence);
    await expect(dismiss()).rejects.toThrow("You have said so already.");
    const { applicationId, panelId } = interview;
    const read = async () => {
      const cards = await (await apiAs(me)).scorecards.forApplication({ applicationId });
      return cards.map(({ memberName }) => memberName);
    };
    expect(await read()).toEqual([]);
    await score(interview, cast.panelists[2], "yes");
    // They may open the debrief themself, for nobody is missing; then they read, and it cannot be taken back.
    const debrief = await asMember(me, (scope) => openDebrief(scope, { applicationId }));
    expect([debrief.missing, debrief.sealedScore]).toEqual([[], 50]);
    expect(await read()).toEqual(["Paul Pfeiffer", "Paz Paredes"]);
    await expect(asMember(me, (scope) => takeBackDismissal(scope, { panelId }))).rejects.toThrow(
      "The debrief has been opened since",
    );
  });

  test("taken back in time, the scorecard is there as it was left, and counts", async () => {
    const interview = await holdInterview(cast, opening, { startsAt: free() });
    const { panelId, applicationId } = interview;
    const me = cast.panelists[0];
    await asMember(me, (scope) => saveDraft(scope, scorecardOf(interview, "mixed")));
    await asMember(me, (scope) => dismissScorecard(scope, { panelId }));
    const gone = await asMember(me, (scope) => findMyScorecard(scope, panelId));
    expect(gone).toMatchObject({ canTakeBack: true, revision: 1 });
    await asMember(me, (scope) => takeBackDismissal(scope, { panelId }));
    await expect(asMember(me, (scope) => takeBackDismissal(scope, { panelId }))).rejects.toThrow(
      "You have not said that you were not there.",
    );
    const back = await asMember(me, (scope) => findMyScorecard(scope, panelId));
    expect(back.ratings.map(({ rating }) => rating)).toEqual(Array(6).fill("mixed"));
    await asMember(me, (scope) =>
      submitScorecard(scope, { ...scorecardOf(interview, "mixed"), revision: 1 }),
    );
    const { sealedScore } = await asMember(cast.manager, (scope) => openDebrief(scope, { applicationId }));
    expect(sealedScore).toBe(50);
  });

  test("a submission and a dismissal in two windows: the second hears of the first", async () => {
    const interview = await holdInterview(cast, opening, { startsAt: free() });
    const me = cast.panelists[0];
    const results = await overlap(
      (hold) =>
        asMember(me, async (scope) => {
          await submitScorecard(scope, scorecardOf(interview, "yes"));
          await hold();
        }),
      () => asMember(me, (scope) => dismissScorecard(scope, { panelId: interview.panelId })),
    );
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect((results[1] as PromiseRejectedResult).reason.message).toBe(
      "You have submitted this scorecard already.",
    );
  });
});
