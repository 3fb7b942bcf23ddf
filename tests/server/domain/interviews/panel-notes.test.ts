import { beforeAll, describe, expect, test } from "vitest";
import { auditEntries, panelNotes } from "@/db/schema";
import { judgingWordsIn } from "@/server/domain/interviews/input";
import { findKit } from "@/server/domain/interviews/reads/kit";
import { schedulePanel } from "@/server/domain/interviews/schedule-panel";
import { writePanelNote } from "@/server/domain/interviews/write-panel-note";
import { dismissScorecard } from "@/server/domain/scorecards/dismiss";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import {
  apiAs,
  asCandidate,
  asMember,
  type Cast,
  foundGlasshouse,
  joinOrganisation,
  type Player,
} from "../../../support/cast";
import {
  holdInterview,
  type Interview,
  openJobWithPlan,
  scheduleInterview,
  score,
} from "../../../support/interviewing";

const hour = 3_600_000;
const covered = "The launch in Lisbon; how the budget was cut.";
let cast: Cast;
let later: Player;
let opening: Awaited<ReturnType<typeof openJobWithPlan>>;
let slot = 0;
const past = () => new Date(Math.floor(Date.now() / hour) * hour - ++slot * 2 * hour);

beforeAll(async () => {
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
  later = await joinOrganisation(cast.owner, {
    name: "Lola Later",
    email: `lola@${cast.slug}.test`,
    role: "panelist",
  });
});

/** A panel that was held, and a second one of the same application, with a member of its own and one of the first. */
async function twoPanels(): Promise<Interview & { secondId: string }> {
  const first = await holdInterview(cast, opening, { startsAt: past() });
  const second = await asMember(cast.recruiter, (scope) =>
    schedulePanel(scope, {
      applicationId: first.applicationId,
      planId: opening.plan.id,
      startsAt: new Date(Date.now() + ++slot * 24 * hour),
      timeZone: "Europe/London",
      panelistIds: [later.memberId, cast.panelists[1].memberId],
    }),
  );
  return { ...first, secondId: second.id };
}

const note = (player: Player, panelId: string, words = covered) =>
  asMember(player, (scope) => writePanelNote(scope, { panelId, covered: words, toAsk: "Pricing." }));
const kitOf = (player: Player, panelId: string) => asMember(player, (scope) => findKit(scope, panelId));
const authors = (notes: { memberName: string }[]) => notes.map(({ memberName }) => memberName);

describe("a note to later panels", () => {
  test("is read by the next panel at once, and by a co-panelist only once they have scored", async () => {
    const interview = await twoPanels();
    await note(cast.panelists[0], interview.panelId);
    expect((await kitOf(later, interview.secondId)).notes.earlier).toMatchObject([
      { memberName: "Priya Patel", covered, toAsk: "Pricing." },
    ]);
    // Paul sits on both panels: the later kit must not tell him what the earlier keeps from him.
    const paul = cast.panelists[1];
    expect((await kitOf(paul, interview.secondId)).notes.earlier).toEqual([]);
    expect((await kitOf(paul, interview.panelId)).notes.ours).toEqual([]);
    await score(interview, paul, "yes");
    expect(authors((await kitOf(paul, interview.secondId)).notes.earlier)).toEqual(["Priya Patel"]);
    expect(authors((await kitOf(paul, interview.panelId)).notes.ours)).toEqual(["Priya Patel"]);
    // Paz has still to score; "I wasn't there" can be taken back, so it opens nothing either.
    const paz = cast.panelists[2];
    expect((await kitOf(paz, interview.panelId)).notes.ours).toEqual([]);
    await asMember(paz, (scope) => dismissScorecard(scope, { panelId: interview.panelId }));
    expect((await kitOf(paz, interview.panelId)).notes.ours).toEqual([]);
    await asMember(cast.manager, (scope) => openDebrief(scope, { applicationId: interview.applicationId }));
    expect(authors((await kitOf(paz, interview.panelId)).notes.ours)).toEqual(["Priya Patel"]);
  });

  test("is kept from a co-panelist by the rows themselves, whatever they ask the database", async () => {
    const interview = await twoPanels();
    await note(cast.panelists[0], interview.panelId, "Only in this row.");
    for (const player of [cast.panelists[1], cast.panelists[2]]) {
      await asMember(player, async ({ tx }) => {
        const rows = await tx.select().from(panelNotes);
        expect(rows.map((row) => row.panelId)).not.toContain(interview.panelId);
        const changed = await tx.update(panelNotes).set({ covered: "Mine now." });
        expect(changed.rowCount).toBe(rows.length);
      });
    }
    const mine = await kitOf(cast.panelists[0], interview.panelId);
    expect(mine.notes.ours[0]?.covered).toBe("Only in this row.");
    const entries = await asMember(cast.panelists[1], ({ tx }) => tx.select().from(auditEntries));
    expect(
      entries.filter(
        ({ applicationId, verb }) => applicationId === interview.applicationId && verb === "note.handed-on",
      ),
    ).toEqual([]);
  });

  test("is the same for an administrator who sits on the panel, and never for who is the candidate", async () => {
    const admin = await joinOrganisation(cast.owner, {
      name: "Ada Admin",
      email: `ada@${cast.slug}.test`,
      role: "admin",
    });
    const interview = await holdInterview(cast, opening, {
      startsAt: past(),
      panelists: [cast.panelists[0], admin],
      applicant: { email: later.email },
    });
    await note(cast.panelists[0], interview.panelId);
    expect((await kitOf(admin, interview.panelId)).notes.ours).toEqual([]);
    expect(authors((await kitOf(cast.manager, interview.panelId)).notes.ours)).toEqual(["Priya Patel"]);
    const rows = await asMember(later, ({ tx }) => tx.select().from(panelNotes));
    expect(rows.map((row) => row.panelId)).not.toContain(interview.panelId);
    expect(await asCandidate({ ...cast, ...interview }, ({ tx }) => tx.select().from(panelNotes))).toEqual(
      [],
    );
  });

  test("is written by who sits there, once the visitor is here, and written again it changes", async () => {
    const coming = await scheduleInterview(cast, opening, {
      startsAt: new Date(Date.now() + ++slot * 24 * hour),
    });
    await expect(note(cast.panelists[0], coming.panelId)).rejects.toThrow(
      "once your visitor has been checked in",
    );
    const interview = await holdInterview(cast, opening, { startsAt: past() });
    await expect(note(later, interview.panelId)).rejects.toThrow("was not found");
    const api = await apiAs(cast.panelists[0]);
    await expect(
      api.panels.writeNote({ panelId: interview.panelId, covered: " ", toAsk: "" }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await note(cast.panelists[0], interview.panelId, "First.");
    await note(cast.panelists[0], interview.panelId, "Then.");
    const { notes } = await kitOf(cast.panelists[0], interview.panelId);
    expect(notes.ours.map((one) => one.covered)).toEqual(["Then."]);
  });
});

test.each([
  ["They were impressive, a strong yes.", ["impressive", "strong yes"]],
  ["4/5 for me, not a fit", ["4/5", "not a fit"]],
  ["We asked about a failure and what it cost; they told us of the rebrand.", []],
  ["How the team was hired for the Goodwin launch", []],
])("judging words are found in %j", (text, words) => {
  expect(judgingWordsIn(text)).toEqual(words);
});
