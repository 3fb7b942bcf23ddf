import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { amendScorecard } from "@/server/domain/scorecards/amend";
import { dismissScorecard } from "@/server/domain/scorecards/dismiss";
import { handOverScorecard } from "@/server/domain/scorecards/hand-over";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import { findDebriefPage } from "@/server/domain/scorecards/reads/debrief-grid";
import { listScorecards } from "@/server/domain/scorecards/reads/scorecards";
import { saveDraft } from "@/server/domain/scorecards/save-draft";
import { submitScorecard } from "@/server/domain/scorecards/submit";
import { submitOnBehalf } from "@/server/domain/scorecards/submit-on-behalf";
import { takeBackDismissal } from "@/server/domain/scorecards/take-back-dismissal";
import { asMember, type Cast, foundGlasshouse, joinOrganisation, type Player } from "../../../support/cast";
import { holdInterview, type Interview, openJobWithPlan, scorecardOf } from "../../../support/interviewing";

// Whatever people do in whatever order, the rule holds after each step, said here once more in the simplest words:
// who has a seat reads the others only after submitting; who gave it up, only once the debrief is open.

let cast: Cast;
let opening: Awaited<ReturnType<typeof openJobWithPlan>>;
let players: Player[];
let slot = 0;

beforeAll(async () => {
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
  const admin = await joinOrganisation(cast.owner, {
    ...{ name: "Ada Admin", email: `ada@${cast.slug}.test`, role: "admin" },
  });
  // The last two begin without a seat; the recruiter never gets one, and hands in for others.
  players = [cast.panelists[0], cast.panelists[1], admin, cast.panelists[2], cast.recruiter];
});

/** What the test believes of one player, from the steps that succeeded. */
interface Standing {
  isSeated: boolean;
  /** Of the draft; 0 before there is one. */
  revision: number;
  /** Of what was submitted; 0 until then. */
  version: number;
  isAbsent: boolean;
}

interface World {
  interview: Interview;
  standings: Standing[];
  isOpen: boolean;
}

const who = fc.nat({ max: 3 });
const RATINGS = ["no", "mixed", "yes"] as const;
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom("draft", "dismiss", "take back", "open"), who }),
    fc.record({ kind: fc.constantFrom("submit", "amend"), who, rating: fc.constantFrom(...RATINGS) }),
    fc.record({ kind: fc.constantFrom("hand over", "on behalf"), who, to: who }),
  ),
  { minLength: 4, maxLength: 12 },
);
type Step = { kind: string; who: number; rating?: (typeof RATINGS)[number]; to?: number };

describe("blindness, whatever happens in whatever order", () => {
  test("holds for everybody after every step, and every step does what it says or nothing", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const interview = await holdInterview(cast, opening, {
          startsAt: new Date(Date.now() - ++slot * 3 * 3_600_000),
          panelists: players.slice(0, 3),
        });
        const standings = players.map((_, at): Standing => {
          return { isSeated: at < 3, revision: 0, version: 0, isAbsent: false };
        });
        const world: World = { interview, standings, isOpen: false };
        for (const step of taken) {
          const done = await take(world, step).then(
            () => true,
            () => false,
          );
          expect([JSON.stringify(step), done]).toEqual([JSON.stringify(step), mayTake(world, step)]);
          if (done) follow(world, step);
          await checkEverybody(world);
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 240_000);
});

async function take({ interview, standings }: World, { kind, who: at, rating = "yes", to = 0 }: Step) {
  const { panelId, applicationId } = interview;
  const player = players[at]!;
  const card = scorecardOf(interview, rating);
  const { revision: _none, ...content } = card;
  const { revision, version } = standings[at]!;
  const as = (work: Parameters<typeof asMember<unknown>>[1]) => asMember(player, work);
  if (kind === "draft") return as((scope) => saveDraft(scope, { ...card, revision }));
  if (kind === "submit") return as((scope) => submitScorecard(scope, { ...card, revision }));
  if (kind === "amend") {
    // Each one says something that none before it said.
    const summary = `${rating}, once more: ${version}`;
    return as((scope) => amendScorecard(scope, { ...content, summary, version, reason: "On reflection." }));
  }
  if (kind === "dismiss") return as((scope) => dismissScorecard(scope, { panelId }));
  if (kind === "take back") return as((scope) => takeBackDismissal(scope, { panelId }));
  if (kind === "open") return as((scope) => openDebrief(scope, { applicationId }));
  const { memberId } = players[to]!;
  if (kind === "hand over") return as((scope) => handOverScorecard(scope, { panelId, memberId }));
  return asMember(cast.recruiter, (scope) => submitOnBehalf(scope, { ...content, memberId }));
}

const owes = ({ isSeated, version, isAbsent }: Standing) => isSeated && version === 0 && !isAbsent;
const isBlindNow = (one: Standing, { isOpen }: World) => owes(one) || (one.isAbsent && !isOpen);

function mayTake(world: World, { kind, who: at, to = 0 }: Step): boolean {
  const { standings, isOpen } = world;
  const [one, other] = [standings[at]!, standings[to]!];
  if (kind === "draft" || kind === "submit" || kind === "dismiss") return owes(one);
  if (kind === "amend") return one.isSeated && one.version > 0;
  if (kind === "take back") return one.isSeated && one.isAbsent && !isOpen;
  if (kind === "hand over") return one.isSeated && one.version === 0 && !other.isSeated;
  if (kind === "on behalf") return owes(other) && other.revision === 0;
  const submitted = standings.filter(({ version }) => version > 0).length;
  const isPanelist = players[at]!.role === "panelist";
  const isWhole = !standings.some(owes);
  return !isOpen && !owes(one) && submitted > 0 && (!isPanelist || (one.isSeated && isWhole));
}

function follow(world: World, { kind, who: at, to = 0 }: Step) {
  const [one, other] = [world.standings[at]!, world.standings[to]!];
  if (kind === "draft") one.revision += 1;
  if (kind === "submit") Object.assign(one, { revision: one.revision + 1, version: 1 });
  if (kind === "amend") one.version += 1;
  if (kind === "dismiss") one.isAbsent = true;
  if (kind === "take back") one.isAbsent = false;
  if (kind === "open") world.isOpen = true;
  if (kind === "on behalf") Object.assign(other, { revision: 1, version: 1 });
  if (kind === "hand over") {
    Object.assign(one, { isSeated: false, isAbsent: true });
    other.isSeated = true;
  }
}

async function checkEverybody(world: World) {
  const { applicationId } = world.interview;
  const submitted = players.filter((_, at) => world.standings[at]!.version > 0);
  for (const [at, player] of players.entries()) {
    const one = world.standings[at]!;
    const isBlind = isBlindNow(one, world);
    await asMember(player, async (scope) => {
      const cards = await listScorecards(scope, applicationId);
      const expected = submitted.filter(({ memberId }) => !isBlind || memberId === player.memberId);
      const names = (people: { name: string }[]) => people.map(({ name }) => name).sort();
      expect([player.name, names(cards.map(({ memberName: name }) => ({ name })))]).toEqual([
        ...[player.name, names(expected)],
      ]);
      if (player.role === "panelist" && !one.isSeated) return;
      const page = await findDebriefPage(scope, applicationId);
      expect([player.name, page.stands]).toEqual([
        ...[player.name, isBlind ? "blind" : world.isOpen ? "open" : "waiting"],
      ]);
      if (isBlind) expect(JSON.stringify(page)).not.toContain("They said so");
    });
  }
}
