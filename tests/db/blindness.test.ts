import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { dismissScorecard } from "@/server/domain/scorecards/dismiss";
import { asMember, type Cast, foundGlasshouse, joinOrganisation, type Player } from "../support/cast";
import { holdInterview, openJobWithPlan, score } from "../support/interviewing";

let cast: Cast;
let internal: Player;

beforeAll(async () => {
  cast = await foundGlasshouse();
  internal = await joinOrganisation(cast.owner, {
    name: "Ines Internal",
    email: `ines@${cast.slug}.test`,
    role: "recruiter",
  });
  const job = await openJobWithPlan(cast);
  const interview = await holdInterview(cast, job, {
    applicant: { email: internal.email, name: internal.name },
  });
  const [scorer, absent] = cast.panelists;
  await score(interview, scorer, "yes");
  await asMember(absent, (scope) => dismissScorecard(scope, { panelId: interview.panelId }));
});

/** In how many applications somebody is blind, whether they are asked about any, and how often that or the list disagree. */
async function blindnessOf(player: Player) {
  const { rows } = await asMember(player, ({ tx }) =>
    tx.execute<{ blind: number; asked: boolean; missed: number; strange: number }>(
      sql`select count(*) filter (where blind_to(a.id))::int as blind, may_be_blind() as asked,
        count(*) filter (where blind_to(a.id) and not may_be_blind())::int as missed,
        count(*) filter (where blind_to(a.id) <> (a.id = any (blind_applications())))::int as strange
        from applications a`,
    ),
  );
  return rows[0];
}

test("whoever is blind to an application is asked about each, in every way to be blind", async () => {
  const [scorer, absent, waiting] = cast.panelists;
  for (const player of [absent, waiting, internal])
    expect(await blindnessOf(player)).toEqual({ blind: 1, asked: true, missed: 0, strange: 0 });
  for (const player of [scorer, cast.recruiter, cast.manager])
    expect(await blindnessOf(player)).toEqual({ blind: 0, asked: false, missed: 0, strange: 0 });
});
