import { beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { appRouter } from "@/server/api/root";
import { findPanel } from "@/server/domain/interviews/reads/panels";
import { listStages } from "@/server/domain/jobs/reads";
import { apiAs, apiAsCandidate, apiAsStranger, asSystem } from "../../support/cast";
import { type Choose, sample } from "../../support/sample";
import { buildWorlds, masked, type World } from "../../support/two-worlds";

// Every procedure there is, asked in both worlds by somebody who has still to score.

let worlds: [World, World];
beforeAll(async () => {
  worlds = await buildWorlds();
});

interface Procedure {
  _def: { type: string; inputs: z.ZodType[] };
}
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);

/** Every query there is, and what changes interviews, scores and decisions: refusals must not tell either. */
const changing =
  /^(debriefs|decisions|panels|shortlists)\.|^scorecards\.(amend|handOver|submitOnBehalf|takeBackDismissal)$/;
/** Those that could change what the next one reads are asked in an order that is the same in both worlds. */
const asked = procedures.filter(
  ([name, { _def }]) => _def.type === "query" || (_def.type === "mutation" && changing.test(name)),
);

/**
 * Queries that find nothing in these worlds, whoever asks. Any other must answer somebody, or the comparison would
 * be of two refusals: a new one is given its ids in `everyAnswer`, or its reason here.
 */
const noFile = "Nobody has uploaded a file.";
const nothingAgreed = "No outcome was released, so no terms, contract, engagement or offer grew out of one.";
const FINDS_NOTHING: Record<string, string> = {
  "agreementTemplates.start": "Nobody has saved a template of terms or offers.",
  "candidates.file": noFile,
  "candidates.fileText": noFile,
  "candidates.ownFile": noFile,
  "candidates.previewUndo": "Nobody was merged.",
  "imports.get": "Nobody has brought a table of people.",
  "imports.leftOut": "Nobody has brought a table of people.",
  "contracts.get": nothingAgreed,
  "engagements.get": nothingAgreed,
  "hours.feed": "Nobody has asked for a secret address of their calendar.",
  "planTemplates.get": "Nobody has saved a template.",
  "engagements.evidence": nothingAgreed,
  "engagements.statement": nothingAgreed,
  "offers.get": nothingAgreed,
  "pool.callBack": "Nobody is kept in the talent pool.",
  "outcomes.bulkRelease": nothingAgreed,
  "portal.document": nothingAgreed,
  "portal.statement": nothingAgreed,
  "terms.preview": nothingAgreed,
};

describe("somebody who has still to score", () => {
  test.each(["a panelist", "an administrator on the panel", "the candidate themself"])(
    "%s meets the same answers in two worlds",
    async (who) => {
      const [one, other] = await Promise.all(
        worlds.map(async (world) => {
          const player = who === "a panelist" ? world.cast.panelists[2] : world.admin;
          const api =
            who === "the candidate themself"
              ? await apiAsCandidate(`theo@${world.cast.slug}.test`, world.cast.slug)
              : await apiAs(player);
          return everyAnswer(world, api);
        }),
      );
      expect(Object.keys(one!).length).toBeGreaterThan(20);
      for (const [name, answer] of Object.entries(one!))
        expect(`${name} ${answer}`).toBe(`${name} ${other![name]}`);
    },
    120_000,
  );

  test("while who has scored sees the difference: the worlds are not the same", async () => {
    const [one, other] = await Promise.all(
      worlds.map(async (world) => everyAnswer(world, await apiAs(world.cast.panelists[0]))),
    );
    const differing = Object.keys(one!).filter((name) => one![name] !== other![name]);
    expect(differing).toEqual(
      expect.arrayContaining(["debriefs.get", "scorecards.forApplication", "scorecards.versions"]),
    );
  });

  test("is asked about with every query there is, and each has something to answer to somebody", async () => {
    const [world] = worlds;
    const { cast, interview } = world;
    const asking = [cast.owner, cast.recruiter, cast.panelists[0], cast.frontDesk];
    const apis = [
      ...(await Promise.all(asking.map((player) => apiAs(player)))),
      await apiAsCandidate(`theo@${cast.slug}.test`, cast.slug),
      apiAsStranger(cast.slug),
    ];
    const answered = new Set<string>();
    for (const api of apis)
      for (const [name, answer] of Object.entries(await everyAnswer(world, api, "query")))
        if (answer.startsWith('{"result":')) answered.add(name);
    const queries = procedures.filter(([, { _def }]) => _def.type === "query").map(([name]) => name);
    const mute = queries.filter((name) => !answered.has(name) && !(name in FINDS_NOTHING));
    expect(mute, interview.applicationId).toEqual([]);
    expect(
      Object.keys(FINDS_NOTHING).filter((name) => answered.has(name) || !queries.includes(name)),
    ).toEqual([]);
  }, 120_000);
});

type Api = Awaited<ReturnType<typeof apiAs>>;

async function everyAnswer(world: World, api: Api, only?: "query") {
  const { panel, visit, stage } = await asSystem(world.cast.organisationId, async (scope) => ({
    ...(await findPanel(scope, world.interview.panelId)),
    stage: (await listStages(scope, world.jobId))[0],
  }));
  const { memberId } = world.cast.panelists[0];
  const ids: Record<string, unknown> = {
    applicationId: world.interview.applicationId,
    candidateId: world.interview.candidateId,
    panelId: panel.id,
    planId: world.planId,
    jobId: world.jobId,
    memberId,
    ...{ durationMinutes: 60, code: visit?.code },
    scorecardId: world.scorecardId,
    outboxId: world.mailId,
    requestId: world.requestId,
    job: world.jobSlug,
  };
  // Asked of queries alone: a panel that is moved would be another one afterwards.
  const people: Record<string, unknown> = {
    ...{ applicationIds: world.interview.applicationId, toStageId: stage?.id },
    ...{ keptId: world.interview.candidateId, mergedId: world.interview.candidateId },
    panelistIds: memberId,
    alternateIds: memberId,
    optionalIds: memberId,
  };
  const answers: Record<string, string> = {};
  for (const [name, { _def }] of asked.filter(([, { _def }]) => !only || _def.type === only)) {
    const [input] = _def.inputs;
    const choose: Choose = (field) => ids[field] ?? (_def.type === "query" ? people[field] : undefined);
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
