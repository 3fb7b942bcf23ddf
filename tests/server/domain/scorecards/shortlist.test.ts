import { beforeAll, describe, expect, test } from "vitest";
import { dismissScorecard } from "@/server/domain/scorecards/dismiss";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import { MOST_FINALISTS, refuseFinalist } from "@/server/domain/scorecards/rules/debrief";
import {
  apiAs,
  asMember,
  type Cast,
  foundGlasshouse,
  joinOrganisation,
  type Player,
} from "../../../support/cast";
import { holdInterview, type Interview, openJobWithPlan, score } from "../../../support/interviewing";

const hour = 3_600_000;
let cast: Cast;
let admin: Player;
let jobId: string;
let anna: Interview;
let ben: Interview;
let cleo: Interview;

beforeAll(async () => {
  cast = await foundGlasshouse();
  admin = await joinOrganisation(cast.owner, {
    ...{ name: "Ada Admin", email: `ada@${cast.slug}.test`, role: "admin" },
  });
  const opening = await openJobWithPlan(cast);
  jobId = opening.job.id;
  const hold = (name: string, slot: number, panelists: Player[]) =>
    holdInterview(cast, opening, {
      startsAt: new Date(Date.now() - slot * 3 * hour),
      panelists,
      applicant: { name, email: `${name.split(" ")[0]}@example.test` },
    });
  const [one, two] = cast.panelists;
  anna = await hold("Anna Aalto", 1, [one, two]);
  ben = await hold("Ben Baptiste", 2, [one, two, admin]);
  cleo = await hold("Cleo Castro", 3, [one, two]);
  await score(anna, one, ["strong_yes", "yes", "no", "yes", "yes", "yes"]);
  await score(anna, two, "yes");
  await score(ben, one, "mixed");
  await score(cleo, one, "no");
  for (const { applicationId } of [anna, ben])
    await asMember(cast.manager, (scope) => openDebrief(scope, { applicationId }));
});

const list = async (player: Player) => (await apiAs(player)).shortlists.get({ jobId });
const names = (found: Awaited<ReturnType<typeof list>>) =>
  found.finalists.map(({ candidateName }) => candidateName);

describe("a job's shortlist", () => {
  test("shows sealed scores, ratings by competency and what is missing, side by side", async () => {
    const api = await apiAs(cast.manager);
    expect((await list(cast.manager)).choosable.map(({ candidateName }) => candidateName)).toEqual([
      ...["Anna Aalto", "Ben Baptiste", "Cleo Castro"],
    ]);
    for (const { applicationId } of [anna, ben, cleo]) await api.shortlists.choose({ applicationId });
    const found = await list(cast.manager);
    expect(found).toMatchObject({ owesScorecards: false, choosable: [] });
    expect(names(found)).toEqual(["Anna Aalto", "Ben Baptiste", "Cleo Castro"]);
    const [first, second, third] = found.finalists;
    expect(first!.sealedScore).toBeGreaterThan(70);
    expect(second).toMatchObject({ sealedScore: 50, submitted: 1 });
    expect(second!.missing.map(({ name }) => name).sort()).toEqual(["Ada Admin", "Paul Pfeiffer"]);
    expect(third).toMatchObject({ sealedScore: null, openedAt: null, submitted: 1, overall: [] });
    expect(found.rows).toHaveLength(6);
    const cells = found.rows[2]!.cells.map(({ agreement, ratings }) => [
      agreement,
      ratings.map(({ rating }) => rating),
    ]);
    // What no debrief has sealed yet is not shown here.
    expect(cells).toEqual([
      ["split", ["yes", "no"]],
      ["one_voice", ["mixed"]],
      ["unrated", []],
    ]);
    expect(found.rows[2]!.cells[0]!.ratings[0]).toMatchObject({
      memberName: "Paul Pfeiffer",
      evidence: "They said so, which is yes.",
    });
  });

  test("leaves out, for somebody who has still to score, whom they are to score", async () => {
    const found = await list(admin);
    expect(names(found)).toEqual(["Anna Aalto", "Cleo Castro"]);
    expect(found.owesScorecards).toBe(true);
    expect(JSON.stringify(found)).not.toContain("Ben");
    const api = await apiAs(admin);
    const { applicationId, panelId } = ben;
    await expect(api.shortlists.choose({ applicationId })).rejects.toThrow(
      "Submit your own scorecard first.",
    );
    await expect(api.shortlists.remove({ applicationId })).rejects.toThrow("was not found");
    await asMember(admin, (scope) => dismissScorecard(scope, { panelId }));
    expect(names(await list(admin))).toEqual(["Anna Aalto", "Ben Baptiste", "Cleo Castro"]);
  });

  test("is nobody's to read or choose who does not decide, and says why it refuses", async () => {
    for (const player of [cast.panelists[0], cast.frontDesk]) {
      const api = await apiAs(player);
      const { applicationId } = anna;
      await expect(api.shortlists.get({ jobId })).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(api.shortlists.choose({ applicationId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    const api = await apiAs(cast.recruiter);
    const { applicationId } = cleo;
    await expect(api.shortlists.choose({ applicationId })).rejects.toThrow("is on the shortlist already");
    await api.shortlists.remove({ applicationId });
    await expect(api.shortlists.remove({ applicationId })).rejects.toThrow("was not found");
    await api.shortlists.choose({ applicationId });
    expect(refuseFinalist({ state: "withdrawn", finalists: 0 })).toContain("has withdrawn");
    expect(refuseFinalist({ state: "active", finalists: MOST_FINALISTS })).toContain("12 people");
  });
});

describe("what was said in a debrief", () => {
  test("is kept for whoever may read it, while it is open", async () => {
    const { applicationId } = anna;
    const [one, , three] = cast.panelists;
    const write = async (player: Player, body: string) =>
      (await apiAs(player)).debriefs.addNote({ applicationId, body });
    await write(one, "  We read the launch plan again.  ");
    await write(cast.manager, "The budget was smaller than we thought.");
    await expect(write(three, "I was not there.")).rejects.toThrow("was not found");
    await expect(write(one, "   ")).rejects.toThrow("Write what was said.");
    const page = await (await apiAs(cast.panelists[1])).debriefs.get({ applicationId });
    if (page.stands !== "open") throw new Error("The debrief is not open.");
    expect(page.notes.map(({ memberName, body }) => `${memberName}: ${body}`)).toEqual([
      "Priya Patel: We read the launch plan again.",
      "Martin Moss: The budget was smaller than we thought.",
    ]);
    await (await apiAs(cast.manager)).debriefs.close({ applicationId });
    await expect(write(one, "One more thing.")).rejects.toThrow("This debrief has been closed.");
    await expect(
      (await apiAs(cast.manager)).debriefs.addNote({ applicationId: cleo.applicationId, body: "?" }),
    ).rejects.toThrow("was not found");
  });
});
