import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { outbox } from "@/db/schema";
import { appRouter } from "@/server/api/root";
import { addNote } from "@/server/domain/applications/add-note";
import { findPanel } from "@/server/domain/interviews/reads/panels";
import type { OverallWord, RatingWord } from "@/server/domain/scorecards/input";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import { remindScorecards } from "@/server/domain/scorecards/remind-scorecards";
import {
  apiAs,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
  joinOrganisation,
  type Player,
} from "../../support/cast";
import { holdInterview, type Interview, openJobWithPlan, score } from "../../support/interviewing";
import { type Choose, sample } from "../../support/sample";

// Two organisations that differ in nothing but what others have scored. Whatever somebody who has still to score asks
// for, both give the same answer, to the byte, once ids, names of the organisation and times are taken out.

interface World {
  cast: Cast;
  admin: Player;
  interview: Interview;
  jobId: string;
  planId: string;
}

const start = new Date(Date.now() - 2 * 3_600_000);

async function build(rating: RatingWord, overall: OverallWord, words: string): Promise<World> {
  const cast = await foundGlasshouse(new Date(start.getTime() - 40 * 86_400_000));
  const admin = await joinOrganisation(cast.owner, {
    name: "Ada Admin",
    email: `ada@${cast.slug}.test`,
    role: "admin",
  });
  const opening = await openJobWithPlan(cast);
  const panelists = [...cast.panelists, admin];
  const interview = await holdInterview(cast, opening, {
    startsAt: start,
    panelists,
    applicant: { email: "theo@example.test" },
  });
  for (const player of cast.panelists.slice(0, 2)) {
    await score(interview, player, rating, overall);
    await asMember(player, (scope) =>
      addNote(scope, { applicationId: interview.applicationId, body: words }),
    );
  }
  await asMember(cast.manager, (scope) => openDebrief(scope, { applicationId: interview.applicationId }));
  await asSystem(
    cast.organisationId,
    (scope) => remindScorecards(scope, { panelId: interview.panelId }),
    new Date(start.getTime() + 3 * 3_600_000),
  );
  return { cast, admin, interview, jobId: opening.job.id, planId: opening.plan.id };
}

let worlds: [World, World];
beforeAll(async () => {
  worlds = [
    await build("strong_yes", "strong_yes", "Read the launch plan again."),
    await build("definitely_not", "definitely_not", "Ask for a second reference, please: two of them."),
  ];
});

interface Procedure {
  _def: { type: string; inputs: z.ZodType[] };
}
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);

/** Those that could change what the next one reads are asked in an order that is the same in both worlds. */
const asked = procedures.filter(
  ([name, { _def }]) =>
    _def.type === "query" || (_def.type === "mutation" && /^(debriefs|decisions|panels)\./.test(name)),
);

describe("somebody who has still to score", () => {
  test.each(["a panelist", "an administrator on the panel"])(
    "%s meets the same answers in two worlds",
    async (who) => {
      const [one, other] = await Promise.all(
        worlds.map(async (world) => {
          const player = who === "a panelist" ? world.cast.panelists[2] : world.admin;
          return everyAnswer(world, player);
        }),
      );
      expect(Object.keys(one!).length).toBeGreaterThan(20);
      for (const [name, answer] of Object.entries(one!))
        expect(`${name} ${answer}`).toBe(`${name} ${other![name]}`);
    },
  );

  test("and the mails that reach them say the same", async () => {
    const [one, other] = await Promise.all(
      worlds.map(async (world) => {
        const mails = await asSystem(world.cast.organisationId, (scope) =>
          scope.tx
            .select({ subject: outbox.subject, html: outbox.html, text: outbox.text, kind: outbox.kind })
            .from(outbox)
            .where(eq(outbox.memberId, world.cast.panelists[2].memberId)),
        );
        expect(mails.map(({ kind }) => kind)).toContain("scorecard_due");
        return masked(JSON.stringify(mails), world);
      }),
    );
    expect(one).toBe(other);
  });

  test("while who has scored sees the difference: the worlds are not the same", async () => {
    const [one, other] = await Promise.all(
      worlds.map((world) => everyAnswer(world, world.cast.panelists[0])),
    );
    const differing = Object.keys(one!).filter((name) => one![name] !== other![name]);
    expect(differing).toEqual(expect.arrayContaining(["debriefs.get", "scorecards.forApplication"]));
  });
});

async function everyAnswer(world: World, player: Player) {
  const api = await apiAs(player);
  const { panel } = await asSystem(world.cast.organisationId, (scope) =>
    findPanel(scope, world.interview.panelId),
  );
  const ids: Record<string, string> = {
    applicationId: world.interview.applicationId,
    candidateId: world.interview.candidateId,
    panelId: panel.id,
    planId: world.planId,
    jobId: world.jobId,
    memberId: world.cast.panelists[0].memberId,
  };
  const choose: Choose = (field) => ids[field];
  const answers: Record<string, string> = {};
  for (const [name, { _def }] of asked) {
    const [input] = _def.inputs;
    const given = input && sample(input, choose);
    const call = name.split(".").reduce<unknown>((at, part) => Reflect.get(at as object, part), api) as (
      input: unknown,
    ) => Promise<unknown>;
    const answer = await call(given).then(
      (result) => ({ result }),
      (error) => ({ code: error.code, message: error.message, fields: error.cause?.field }),
    );
    answers[name] = masked(JSON.stringify(answer), world);
  }
  return answers;
}

/** Ids by the order in which they appear, addresses and times by what they are. */
function masked(text: string, { cast }: World) {
  const seen = new Map<string, string>();
  return text
    .replaceAll(cast.slug, "SLUG")
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      if (!seen.has(id)) seen.set(id, `ID${seen.size}`);
      return seen.get(id)!;
    })
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "TIME")
    .replace(/"code":"[A-Z2-9]{6}"/g, '"code":"CODE"')
    .replace(/"ticket":"[\w-]+"/g, '"ticket":"SEALED"')
    .replace(/[0-9a-f]{64}/g, "HASH");
}
