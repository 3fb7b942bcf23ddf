import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { panels, planTemplates } from "@/db/schema";
import { changePlan } from "@/server/domain/interviews/change-plan";
import { changePlanTemplate } from "@/server/domain/interviews/change-plan-template";
import { checkIn } from "@/server/domain/interviews/check-in";
import { createPlan } from "@/server/domain/interviews/create-plan";
import { planInput } from "@/server/domain/interviews/input";
import { orderPlans } from "@/server/domain/interviews/order-plans";
import { findKit } from "@/server/domain/interviews/reads/kit";
import { findPlan, findPlanToEdit, listPlans, type Plan } from "@/server/domain/interviews/reads/plans";
import { findScheduling } from "@/server/domain/interviews/reads/scheduling";
import { listPlanTemplates } from "@/server/domain/interviews/reads/templates";
import { removePlan } from "@/server/domain/interviews/remove-plan";
import { removePlanTemplate } from "@/server/domain/interviews/remove-plan-template";
import { restorePlan } from "@/server/domain/interviews/restore-plan";
import { STARTING_PLAN } from "@/server/domain/interviews/rules/starting-plan";
import { savePlanTemplate } from "@/server/domain/interviews/save-plan-template";
import { removeMember } from "@/server/domain/organisations/remove-member";
import { findMyScorecard } from "@/server/domain/scorecards/reads/mine";
import { saveDraft } from "@/server/domain/scorecards/save-draft";
import {
  apiAs,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
  joinOrganisation,
} from "../../../support/cast";
import {
  holdInterview,
  openJobWithPlan,
  scheduleInterview,
  score,
  scorecardOf,
} from "../../../support/interviewing";

const hour = 3_600_000;
const somebody = crypto.randomUUID();
let cast: Cast;
let slot = 0;
/** A start that no other test of this file uses, so that nobody sits twice at once. */
const past = () => new Date(Math.floor(Date.now() / hour) * hour - ++slot * 2 * hour);
const coming = () => new Date(Math.floor(Date.now() / hour) * hour + ++slot * 26 * hour);

beforeAll(async () => {
  cast = await foundGlasshouse();
});

/** A plan as its editor would hand it back. */
function given(plan: Plan) {
  const { id: planId, name, durationMinutes, place, link, briefing, competencies, panelists } = plan;
  return {
    ...{ planId, name, durationMinutes, place, link, briefing, panelists },
    competencies: competencies.map(({ id, name, description, weight, required, anchors }) => ({
      ...{ id, name, description, weight, required, anchors },
    })),
    questions: plan.questions
      .map(({ competencyId, prompt, guidance }) => ({
        ...{ prompt, guidance },
        competency: competencies.findIndex(({ id }) => id === competencyId),
      }))
      .map(({ competency, ...words }) => ({ ...words, competency: competency < 0 ? null : competency })),
  };
}

describe("a plan that changes after a panel was scheduled", () => {
  test("alters neither that panel's kit nor a scorecard in progress, and both pages can say so", async () => {
    const opening = await openJobWithPlan(cast);
    const interview = await holdInterview(cast, opening, { startsAt: past() });
    const next = await scheduleInterview(cast, opening, { startsAt: coming() });
    const draft = scorecardOf(interview, "yes");
    await asMember(cast.panelists[0], (scope) => saveDraft(scope, draft));
    const kit = await asMember(cast.panelists[0], (scope) => findKit(scope, interview.panelId));
    expect(kit.copy.hasPlanChanged).toBe(false);

    const before = given(await asMember(cast.manager, (scope) => findPlan(scope, opening.plan.id)));
    const changed = await asMember(cast.manager, (scope) =>
      changePlan(scope, {
        ...before,
        competencies: before.competencies.map((one) => ({ ...one, anchors: one.anchors.map(() => "Anew.") })),
        questions: [{ competency: 0, prompt: "Another question?", guidance: "" }],
      }),
    );
    expect(changed.kept).toMatchObject({ panels: 1 });
    for (const { panelId } of [interview, next]) {
      const now = await asMember(cast.panelists[0], (scope) => findKit(scope, panelId));
      expect(now.kit).toEqual(kit.kit);
      expect(now.copy.hasPlanChanged).toBe(true);
    }
    const mine = await asMember(cast.panelists[0], (scope) => findMyScorecard(scope, interview.panelId));
    expect(mine.panel.kit).toEqual(kit.kit);
    expect(mine.ratings).toHaveLength(draft.ratings.length);
    await score(interview, cast.panelists[1], "no", "no");
  });

  test("saving it as it was is no change", async () => {
    const opening = await openJobWithPlan(cast);
    const { panelId } = await scheduleInterview(cast, opening, { startsAt: coming() });
    await asMember(cast.manager, (scope) => changePlan(scope, given(opening.plan)));
    const { copy } = await asMember(cast.panelists[0], (scope) => findKit(scope, panelId));
    expect(copy.hasPlanChanged).toBe(false);
  });

  test("a kit cannot be changed by anything that is served, not even by mistake", async () => {
    const opening = await openJobWithPlan(cast);
    const { panelId } = await scheduleInterview(cast, opening, { startsAt: coming() });
    const tamper = asSystem(cast.organisationId, ({ tx }) =>
      tx
        .update(panels)
        .set({ kit: { briefing: "", competencies: [], questions: [] } })
        .where(eq(panels.id, panelId)),
    );
    await expect(tamper).rejects.toMatchObject({ cause: { code: "23514" } });
  });
});

describe("weights", () => {
  test("are free until the plan's first panel is held, and fixed from then on, with what else weighs", async () => {
    const opening = await openJobWithPlan(cast);
    const plan = given(opening.plan);
    const [first, ...others] = plan.competencies;
    const reweighed = { ...plan, competencies: [{ ...first!, weight: 9 }, ...others] };
    const change = (to: typeof plan) => asMember(cast.manager, (scope) => changePlan(scope, to));
    await scheduleInterview(cast, opening, { startsAt: coming() });
    await change(reweighed);
    await change(plan);
    await holdInterview(cast, opening, { startsAt: past() });

    expect(
      (await asMember(cast.manager, (scope) => findPlanToEdit(scope, plan.planId))).heldAt,
    ).not.toBeNull();
    await expect(change(reweighed)).rejects.toMatchObject({
      field: "competencies",
      message: expect.stringContaining(`${first!.name} keeps weight ${first!.weight}`),
    });
    await expect(change({ ...plan, competencies: others, questions: [] })).rejects.toThrow(
      `so ${first!.name} stays`,
    );
    const added = { ...first!, id: undefined as never, name: "Another" };
    await expect(change({ ...plan, competencies: [...plan.competencies, added] })).rejects.toThrow(
      "so Another cannot be added",
    );
    const reworded = await change({
      ...plan,
      competencies: [...others, { ...first!, name: "Judgement", required: false }],
      questions: [],
    });
    expect(reworded.competencies.at(-1)?.name).toBe("Judgement");
  });

  test("meet the first check-in one after the other: a change that loses is refused", async () => {
    for (let round = 0; round < 4; round += 1) {
      const opening = await openJobWithPlan(cast);
      const plan = given(opening.plan);
      const interview = await scheduleInterview(cast, opening, { startsAt: past() });
      const heavier = plan.competencies.map((one) => ({ ...one, weight: 10 }));
      const [changed] = await Promise.allSettled([
        asMember(cast.manager, (scope) => changePlan(scope, { ...plan, competencies: heavier })),
        asMember(
          cast.frontDesk,
          (scope) => checkIn(scope, { panelId: interview.panelId, room: "3" }),
          interview.startsAt,
        ),
      ]);
      const after = await asMember(cast.manager, (scope) => findPlan(scope, plan.planId));
      const weights = after.competencies.map(({ weight }) => weight);
      expect(weights.every((weight) => weight === 10)).toBe(changed!.status === "fulfilled");
    }
  });
});

describe("a plan's usual panelists", () => {
  test("are where a scheduler starts from, with place and link, and never somebody who cannot sit", async () => {
    const leaver = await joinOrganisation(cast.owner, {
      name: "Lena Leaver",
      email: `lena-${slot}@${cast.slug}.test`,
      role: "panelist",
    });
    const opening = await openJobWithPlan(cast);
    const seats = [
      { memberId: cast.panelists[0].memberId, required: true },
      { memberId: leaver.memberId, required: true },
      { memberId: cast.manager.memberId, required: false },
    ];
    const plan = { ...given(opening.plan), place: "Room 3", link: "https://meet.example.test/x" };
    await asMember(cast.manager, (scope) => changePlan(scope, { ...plan, panelists: seats }));
    const desk = [{ memberId: cast.frontDesk.memberId, required: true }];
    await expect(
      asMember(cast.manager, (scope) => changePlan(scope, { ...plan, panelists: desk })),
    ).rejects.toMatchObject({ field: "panelists", message: expect.stringContaining("front desk") });
    await asMember(cast.owner, (scope) => removeMember(scope, { memberId: leaver.memberId }));

    const { applicationId } = await scheduleInterview(cast, opening, { startsAt: coming() });
    const { plans } = await asMember(cast.recruiter, (scope) => findScheduling(scope, applicationId));
    expect(plans[0]).toMatchObject({
      place: "Room 3",
      link: "https://meet.example.test/x",
      panelists: [seats[0], seats[2]],
    });
  });
});

describe("templates", () => {
  const text = { ...STARTING_PLAN, templateName: "For senior jobs" };

  test("start plans of any job, and change none of them afterwards", async () => {
    const opening = await openJobWithPlan(cast);
    const { id } = await asMember(cast.manager, (scope) => savePlanTemplate(scope, text));
    const api = await apiAs(cast.manager);
    const template = await api.planTemplates.get({ templateId: id });
    const plan = await api.plans.create({ jobId: opening.job.id, ...template.plan });
    await asMember(cast.recruiter, (scope) =>
      changePlanTemplate(scope, { ...text, templateId: id, durationMinutes: 15, questions: [] }),
    );
    const after = await asMember(cast.manager, (scope) => findPlan(scope, plan.id));
    expect(after.durationMinutes).toBe(STARTING_PLAN.durationMinutes);
    expect(after.questions).toHaveLength(STARTING_PLAN.questions.length);
  });

  test("hold no id of the plan they came from, and no panelist", async () => {
    const opening = await openJobWithPlan(cast);
    const { id } = await asMember(cast.manager, (scope) =>
      savePlanTemplate(scope, { ...given(opening.plan), templateName: "Copied" }),
    );
    const [row] = await asSystem(cast.organisationId, ({ tx }) =>
      tx.select().from(planTemplates).where(eq(planTemplates.id, id)),
    );
    expect(JSON.stringify(row!.plan)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });

  test("are the organisation's own, and a panelist reads none", async () => {
    const other = await foundGlasshouse();
    const { id } = await asMember(other.manager, (scope) => savePlanTemplate(scope, text));
    const api = await apiAs(cast.manager);
    await expect(api.planTemplates.get({ templateId: id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await api.planTemplates.list()).map((one) => one.id)).not.toContain(id);
    const panelist = await apiAs(other.panelists[0]);
    await expect(panelist.planTemplates.list()).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("leave the list, and can be put back", async () => {
    const { id } = await asMember(cast.manager, (scope) => savePlanTemplate(scope, text));
    const api = await apiAs(cast.manager);
    await asMember(cast.manager, (scope) => removePlanTemplate(scope, { templateId: id }));
    const ids = async () =>
      (await asMember(cast.manager, (scope) => listPlanTemplates(scope))).map((one) => one.id);
    expect(await ids()).not.toContain(id);
    await api.planTemplates.restore({ templateId: id });
    expect(await ids()).toContain(id);
  });
});

describe("a job's plans", () => {
  test("are ordered, removed and put back; a panel keeps the kit of a removed one", async () => {
    const opening = await openJobWithPlan(cast);
    const jobId = opening.job.id;
    const second = await asMember(cast.manager, (scope) =>
      createPlan(scope, { ...STARTING_PLAN, jobId, name: "Second" }),
    );
    const ids = async () =>
      (await asMember(cast.manager, (scope) => listPlans(scope, jobId))).map(({ id }) => id);
    expect(await ids()).toEqual([opening.plan.id, second.id]);
    const order = (planIds: string[]) =>
      asMember(cast.manager, (scope) => orderPlans(scope, { jobId, planIds }));
    await order([second.id, opening.plan.id]);
    expect(await ids()).toEqual([second.id, opening.plan.id]);
    await expect(order([second.id])).rejects.toThrow("have changed meanwhile");

    const { panelId } = await scheduleInterview(cast, opening, { startsAt: coming() });
    await asMember(cast.manager, (scope) => removePlan(scope, { planId: opening.plan.id }));
    expect(await ids()).toEqual([second.id]);
    const { kit } = await asMember(cast.panelists[0], (scope) => findKit(scope, panelId));
    expect(kit.competencies).toHaveLength(STARTING_PLAN.competencies.length);
    await asMember(cast.manager, (scope) => restorePlan(scope, { planId: opening.plan.id }));
    expect(await ids()).toEqual([second.id, opening.plan.id]);
  });

  test.each([
    [{ durationMinutes: 5 }, "A panel takes at least 15 minutes."],
    [{ competencies: [] }, "A plan needs at least one competency."],
    [{ link: "javascript:alert(1)" }, "Enter an address that begins with https://."],
    [{ competencies: [{ ...STARTING_PLAN.competencies[0]!, weight: 11 }] }, "A weight is between 1 and 10."],
    [
      { competencies: [{ ...STARTING_PLAN.competencies[0]!, anchors: ["a", "b", "c", "d"] }] },
      "Write an anchor for each of the five points.",
    ],
    [
      { questions: Array.from({ length: 41 }, () => ({ prompt: "Why?" })) },
      "A plan has at most 40 questions.",
    ],
    [
      {
        panelists: Array(2).fill({ memberId: somebody, required: true }),
      },
      "Somebody stands here twice.",
    ],
  ])("are refused with a sentence: %j", (part, sentence) => {
    const parsed = planInput.safeParse({ ...STARTING_PLAN, jobId: crypto.randomUUID(), ...part });
    expect(parsed.error?.issues.map(({ message }) => message)).toContain(sentence);
  });
});
