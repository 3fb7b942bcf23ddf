import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addNote } from "@/server/domain/applications/add-note";
import { addDebriefNote } from "@/server/domain/scorecards/add-debrief-note";
import { amendScorecard } from "@/server/domain/scorecards/amend";
import { chooseFinalist } from "@/server/domain/scorecards/choose-finalist";
import { dismissScorecard } from "@/server/domain/scorecards/dismiss";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import { saveDraft } from "@/server/domain/scorecards/save-draft";
import { submitScorecard } from "@/server/domain/scorecards/submit";
import {
  apiAs,
  asMember,
  type Cast,
  foundGlasshouse,
  joinOrganisation,
  type Player,
} from "../../../support/cast";
import { urls } from "../../../support/database";
import { decide } from "../../../support/decided";
import {
  holdInterview,
  type Interview,
  openJobWithPlan,
  score,
  scorecardOf,
} from "../../../support/interviewing";

// The attacker has the app's own role and any statement they like; only the database stands in their way.

/** Every table whose rows grow out of what was scored. */
const DERIVED = [
  ...["scorecards", "scorecard_versions", "ratings", "dismissals"],
  ...["debriefs", "awaited_debriefs", "debrief_notes", "finalists", "decisions", "notes"],
];
const CANARY = "canary-5f1c";
const app = new pg.Client(urls.app);
const owner = new pg.Client(urls.owner);
let cast: Cast;
let admin: Player;
let applicant: Player;
let interview: Interview;
let tables: string[];

beforeAll(async () => {
  await Promise.all([app.connect(), owner.connect()]);
  cast = await foundGlasshouse();
  const join = (name: string, role: "admin" | "recruiter" | "panelist") =>
    joinOrganisation(cast.owner, { name, email: `${name.split(" ")[0]}@${cast.slug}.test`, role });
  admin = await join("Ada Admin", "admin");
  applicant = await join("Ines Internal", "recruiter");
  const absent = await join("Abel Absent", "panelist");
  const [scorer] = cast.panelists;
  interview = await holdInterview(cast, await openJobWithPlan(cast), {
    panelists: [...cast.panelists, admin, absent],
    applicant: { email: applicant.email, name: applicant.name },
  });
  const { applicationId } = interview;
  const marked = (body: string) => `${body} ${CANARY}`;
  await asMember(scorer, (scope) => addNote(scope, { applicationId, body: marked("Ask about the launch.") }));
  const card = scorecardOf(interview, "strong_yes", "strong_yes");
  const ratings = card.ratings.map((entry) => ({ ...entry, evidence: marked(entry.evidence) }));
  await asMember(scorer, (scope) =>
    submitScorecard(scope, { ...card, summary: marked(card.summary), ratings }),
  );
  const { revision: _revision, ...content } = card;
  const again = {
    ...content,
    ratings,
    summary: marked("On reflection."),
    reason: marked("I read my notes."),
  };
  await asMember(scorer, (scope) => amendScorecard(scope, { ...again, version: 1 }));
  await asMember(cast.manager, (scope) => openDebrief(scope, { applicationId }));
  await asMember(cast.manager, (scope) => addDebriefNote(scope, { applicationId, body: marked("Agreed.") }));
  await asMember(cast.manager, (scope) => chooseFinalist(scope, { applicationId }));
  const { panelId } = interview;
  const afterwards = new Date(interview.startsAt.getTime() + 60_000);
  await asMember(absent, (scope) => dismissScorecard(scope, { panelId }), afterwards);
  await decide(cast.manager, applicationId, "not_now");
  const { rows } = await owner.query(
    "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id'",
  );
  tables = rows.map(({ name }) => name);
});
afterAll(() => Promise.all([app.end(), owner.end()]));

/** Runs one statement as the app's role, with a member's settings, and takes it back. */
async function as(player: Player, statement: string) {
  await app.query(
    `begin; set local app.organisation_id = '${player.organisationId}'; set local app.actor = 'member'; set local app.member_id = '${player.memberId}'; set local app.candidate_id = ''`,
  );
  try {
    return await app.query(statement);
  } finally {
    await app.query("rollback");
  }
}

const count = async (player: Player, statement: string) =>
  Number((await as(player, `select count(*) as count from ${statement}`)).rows[0].count);

const blindOnes = (): [string, Player][] => [
  ["a panelist who has still to score", cast.panelists[2]],
  ["an administrator who sits on the panel", admin],
  ["the candidate themself, who works here", applicant],
];

describe("blind scoring, against any statement", () => {
  test("who may see it all sees it: the canary is where it is looked for", async () => {
    const found: string[] = [];
    for (const table of tables) {
      const { rows } = await as(cast.manager, `select t::text as row from ${table} t`);
      if (JSON.stringify(rows).includes(CANARY)) found.push(table);
    }
    expect(found.sort()).toEqual([
      "audit_values",
      "debrief_notes",
      "notes",
      "ratings",
      "scorecard_versions",
      "scorecards",
    ]);
    for (const table of DERIVED) expect(await count(cast.manager, table), table).toBeGreaterThan(0);
    expect(await count(cast.panelists[0], "ratings")).toBe(6);
  });

  test("no table gives a blind member a word, a rating, a score or a decision of the others", async () => {
    for (const [who, player] of blindOnes()) {
      for (const table of tables) {
        const { rows } = await as(player, `select t::text as row from ${table} t`);
        expect(JSON.stringify(rows), `${who} reads ${table}`).not.toContain(CANARY);
      }
      for (const table of DERIVED) expect(await count(player, table), `${who} counts ${table}`).toBe(0);
      const { rows } = await as(
        player,
        "select distinct verb from audit_entries where application_id is not null",
      );
      const verbs = rows.map(({ verb }) => verb);
      expect(
        verbs.filter((verb) => /^(scorecard|debrief|decision|outcome|note|finalist)\./.test(verb)),
        who,
      ).toEqual([]);
    }
  });

  test("nothing that a blind member cannot read can they change, remove or measure by trying", async () => {
    for (const [who, player] of blindOnes())
      for (const statement of [
        "update scorecards set submitted_at = null",
        "update scorecards set late = true where overall = 'strong_yes'",
        "update ratings set rating = 'no'",
        "delete from ratings",
        "delete from debriefs",
        "update scorecard_versions set informed = false",
        "delete from finalists",
        "delete from debrief_notes",
        "delete from dismissals",
        "update decisions set kind = 'hire'",
        "select 1 from scorecards for update",
      ]) {
        const { rowCount } = await as(player, statement);
        expect(rowCount, `${who}: ${statement}`).toBe(0);
      }
  });

  test("a panelist who has submitted reads the others at once, and no draft of anybody", async () => {
    const other = cast.panelists[1];
    await asMember(cast.panelists[2], (scope) => saveDraft(scope, scorecardOf(interview, "no")));
    expect(await count(other, "scorecards")).toBe(0);
    await score(interview, other, "no");
    expect(await count(other, "scorecards")).toBe(2);
    expect(await count(other, "scorecards where submitted_at is null")).toBe(0);
    expect(await count(cast.manager, "scorecards")).toBe(2);
    expect(await count(cast.panelists[2], "scorecards")).toBe(1);
  });
});

describe("blind scoring, through the API", () => {
  test("a blind member asks for everything, and hears nothing but to score first", async () => {
    const { applicationId, panelId } = interview;
    for (const player of [cast.panelists[2], admin]) {
      const api = await apiAs(player);
      expect(await api.scorecards.forApplication({ applicationId })).toEqual(
        (await api.scorecards.forApplication({ applicationId })).filter(
          ({ memberId }) => memberId === player.memberId,
        ),
      );
      const page = await api.debriefs.get({ applicationId });
      expect(page).toMatchObject({ stands: "blind", panelId });
      expect(Object.keys(page).sort()).toEqual(["about", "panelId", "reason", "stands", "wasAbsent"]);
      await expect(api.debriefs.open({ applicationId })).rejects.toMatchObject({
        code: "CONFLICT",
        message: "Submit your own scorecard first. Until then nobody else's is shown to you.",
      });
    }
  });

  test("an internal applicant finds no debrief of their own application, and no scorecard", async () => {
    const { applicationId } = interview;
    const api = await apiAs(applicant);
    expect(await api.scorecards.forApplication({ applicationId })).toEqual([]);
    await expect(api.debriefs.get({ applicationId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(api.debriefs.open({ applicationId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("neither leaving the panel nor “I wasn't there” is a way around it, until nothing can be scored", async () => {
    const { applicationId, panelId, startsAt } = interview;
    const api = await apiAs(admin);
    const elsewhere = { panelId, startsAt: new Date(Date.now() + 9_000_000), timeZone: "Europe/London" };
    const others = cast.panelists.map(({ memberId }) => memberId);
    await expect(api.panels.cancel({ panelId })).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(api.panels.reschedule({ ...elsewhere, panelistIds: others })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect(await count(admin, "scorecards")).toBe(0);
    await asMember(
      admin,
      (scope) => dismissScorecard(scope, { panelId }),
      new Date(startsAt.getTime() + 60_000),
    );
    expect(await api.scorecards.forApplication({ applicationId })).toHaveLength(2);
    await expect(api.scorecards.submit(scorecardOf(interview, "no"))).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });
});
