import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { outbox } from "@/db/schema";
import { appRouter } from "@/server/api/root";
import { addNote } from "@/server/domain/applications/add-note";
import { findPanel } from "@/server/domain/interviews/reads/panels";
import { writePanelNote } from "@/server/domain/interviews/write-panel-note";
import { addDebriefNote } from "@/server/domain/scorecards/add-debrief-note";
import { amendScorecard } from "@/server/domain/scorecards/amend";
import { chooseFinalist } from "@/server/domain/scorecards/choose-finalist";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import { findMyScorecard } from "@/server/domain/scorecards/reads/mine";
import { remindScorecards } from "@/server/domain/scorecards/remind-scorecards";
import type { OverallWord, RatingWord } from "@/server/domain/scorecards/words";
import {
  apiAs,
  apiAsCandidate,
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
  score,
  scorecardOf,
} from "../../support/interviewing";
import { type Choose, sample } from "../../support/sample";

// Two organisations that differ in nothing but what others have scored. Whatever somebody who has still to score asks
// for, both give the same answer, to the byte, once ids, names of the organisation and times are taken out.

interface World {
  cast: Cast;
  admin: Player;
  interview: Interview;
  jobId: string;
  planId: string;
  jobSlug: string;
  /** Of a panelist who has submitted. */
  scorecardId: string;
  /** One that a panelist was sent. */
  mailId: string;
}

const start = new Date(Date.now() - 2 * 3_600_000);

interface Difference {
  rating: RatingWord;
  overall: OverallWord;
  words: string;
  amended: RatingWord;
  /** Whether somebody who had read the scores chose the candidate as a finalist. */
  isFinalist: boolean;
}

async function build({ rating, overall, words, amended, isFinalist }: Difference): Promise<World> {
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
    applicant: { email: `theo@${cast.slug}.test` },
  });
  for (const player of cast.panelists.slice(0, 2)) {
    await score(interview, player, rating, overall);
    await asMember(player, (scope) =>
      addNote(scope, { applicationId: interview.applicationId, body: words }),
    );
    await asMember(player, (scope) =>
      writePanelNote(scope, { panelId: interview.panelId, covered: words, toAsk: "" }),
    );
  }
  const { applicationId } = interview;
  const author = cast.panelists[0];
  const { revision: _revision, ...content } = scorecardOf(interview, amended, overall);
  await asMember(author, (scope) => amendScorecard(scope, { ...content, version: 1, reason: words }));
  const mine = await asMember(author, (scope) => findMyScorecard(scope, interview.panelId));
  await asMember(cast.manager, (scope) => openDebrief(scope, { applicationId }));
  await asMember(cast.manager, (scope) => addDebriefNote(scope, { applicationId, body: words }));
  if (isFinalist) await asMember(cast.manager, (scope) => chooseFinalist(scope, { applicationId }));
  await asSystem(
    cast.organisationId,
    (scope) => remindScorecards(scope, { panelId: interview.panelId }),
    new Date(start.getTime() + 3 * 3_600_000),
  );
  const [mail] = await asSystem(cast.organisationId, (scope) =>
    scope.tx.select().from(outbox).where(eq(outbox.kind, "scorecard_due")).limit(1),
  );
  const ids = {
    ...{ jobId: opening.job.id, jobSlug: opening.job.slug, planId: opening.plan.id },
    ...{ scorecardId: mine.scorecardId!, mailId: mail!.id },
  };
  return { cast, admin, interview, ...ids };
}

let worlds: [World, World];
beforeAll(async () => {
  worlds = [
    await build({
      ...{ rating: "strong_yes", overall: "strong_yes", amended: "yes", isFinalist: true },
      words: "Read the launch plan again.",
    }),
    await build({
      ...{ rating: "definitely_not", overall: "definitely_not", amended: "no", isFinalist: false },
      words: "Ask for a second reference, please: two of them.",
    }),
  ];
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
  "candidates.file": noFile,
  "candidates.fileText": noFile,
  "candidates.ownFile": noFile,
  "candidates.previewUndo": "Nobody was merged.",
  "contracts.get": nothingAgreed,
  "engagements.get": nothingAgreed,
  "hours.feed": "Nobody has asked for a secret address of their calendar.",
  "planTemplates.get": "Nobody has saved a template.",
  "engagements.evidence": nothingAgreed,
  "offers.get": nothingAgreed,
  "outcomes.bulkRelease": nothingAgreed,
  "portal.document": nothingAgreed,
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

  test("and the mails that reach them say the same", async () => {
    const [one, other] = await Promise.all(
      worlds.map(async (world) => {
        const mails = await asSystem(world.cast.organisationId, (scope) =>
          scope.tx
            .select({
              ...{ subject: outbox.subject, html: outbox.html, text: outbox.text, kind: outbox.kind },
              // Calendar entries travel as attachments.
              attachments: outbox.attachments,
            })
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
  const { panel, visit } = await asSystem(world.cast.organisationId, (scope) =>
    findPanel(scope, world.interview.panelId),
  );
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
    job: world.jobSlug,
  };
  // Asked of queries alone: a panel that is moved would be another one afterwards.
  const people: Record<string, unknown> = {
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
