import { beforeAll, describe, expect, test } from "vitest";
import { assignOwner } from "@/server/domain/applications/assign-owner";
import { applicationsInput } from "@/server/domain/applications/input";
import { listApplications } from "@/server/domain/applications/reads/list";
import { addTag } from "@/server/domain/candidates/add-tag";
import { candidatesInput } from "@/server/domain/candidates/input";
import { listExported } from "@/server/domain/candidates/reads/exported";
import { listFilterOptions } from "@/server/domain/candidates/reads/filters";
import { listCandidates } from "@/server/domain/candidates/reads/list";
import { listTags } from "@/server/domain/candidates/reads/tags";
import { listViews } from "@/server/domain/candidates/reads/views";
import { removeTag } from "@/server/domain/candidates/remove-tag";
import { removeView } from "@/server/domain/candidates/remove-view";
import { saveView } from "@/server/domain/candidates/save-view";
import { listStages } from "@/server/domain/jobs/reads";
import { apply, openJob } from "../../../support/applicants";
import { asMember, type Cast, foundGlasshouse } from "../../../support/cast";
import { manyApplicants } from "../../../support/many";

let cast: Cast;
let ids: Record<"ann" | "bo" | "cy" | "gardener" | "strategist" | "applied", string>;

beforeAll(async () => {
  cast = await foundGlasshouse();
  const strategist = await openJob(cast);
  const gardener = await openJob(cast, { title: "Gardener" });
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  const ann = await apply(cast, strategist, { name: "Ann Lee", source: "newsletter" }, minutesAgo(3));
  const bo = await apply(cast, gardener, { name: "Bo Chan", source: "a friend" }, minutesAgo(2));
  const cy = await apply(cast, gardener, { name: "Cy Dorn", source: "newsletter" }, minutesAgo(1));
  const owned = { applicationId: bo.applicationId, ownerId: cast.manager.memberId };
  await asMember(cast.recruiter, (scope) => assignOwner(scope, owned));
  const [applied] = await asMember(cast.recruiter, (scope) => listStages(scope, gardener.id));
  ids = {
    ...{ ann: ann.candidateId, bo: bo.candidateId, cy: cy.candidateId },
    ...{ gardener: gardener.id, strategist: strategist.id, applied: applied!.id },
  };
});

const tag = (candidateId: string, name: string) =>
  asMember(cast.recruiter, (scope) => addTag(scope, { candidateId, name }));

const find = async (filter: Record<string, string>) => {
  const { rows, total } = await asMember(cast.recruiter, (scope) =>
    listCandidates(scope, candidatesInput.parse(filter)),
  );
  expect(total).toBe(rows.length);
  return rows.map(({ name }) => name);
};

describe("tags", () => {
  test("one name is one tag however it is written, and is found by its words and as a filter", async () => {
    const first = await tag(ids.ann, "Speaks Français");
    const again = await tag(ids.bo, "speaks francais");
    expect(again).toEqual(first);
    expect(await find({ tag: first.id })).toEqual(["Bo Chan", "Ann Lee"]);
    expect(await find({ search: "français" })).toEqual(["Bo Chan", "Ann Lee"]);
    expect(await find({ search: "bo", tag: first.id })).toEqual(["Bo Chan"]);
    expect(await find({ search: "cy", tag: first.id })).toEqual([]);
  });

  test("a tag that is taken away is gone from the search and stays to choose from", async () => {
    const { id: tagId } = await tag(ids.cy, "Night owl");
    expect(await find({ search: "owl" })).toEqual(["Cy Dorn"]);
    await asMember(cast.recruiter, (scope) => removeTag(scope, { candidateId: ids.cy, tagId }));
    expect(await find({ search: "owl" })).toEqual([]);
    expect(await find({ tag: tagId })).toEqual([]);
    const known = await asMember(cast.recruiter, listTags);
    expect(known.map(({ name }) => name)).toContain("Night owl");
  });

  test("a tag without a letter or a figure is refused beside its field", async () => {
    await expect(tag(ids.ann, "☕")).rejects.toMatchObject({
      message: "Name the tag with letters or figures.",
      field: "name",
    });
  });

  test("of many with a tag, page after page comes the newest first", async () => {
    const house = await foundGlasshouse();
    const job = await openJob(house);
    let tagId = "";
    for (let index = 0; index < 43; index += 1) {
      const { candidateId } = await apply(house, job, {}, new Date(Date.now() - index * 60_000));
      if (index % 21 === 1) continue;
      const { id } = await asMember(house.recruiter, (scope) => addTag(scope, { candidateId, name: "Many" }));
      tagId = id;
    }
    const page = (after?: string) =>
      asMember(house.recruiter, (scope) =>
        listCandidates(scope, candidatesInput.parse({ tag: tagId, job: job.id, after })),
      );
    const first = await page();
    expect(first.rows).toHaveLength(40);
    const second = await page(first.next ?? "");
    expect(second.rows).toHaveLength(1);
    expect(second.next).toBeNull();
  }, 60_000);
});

describe("filters", () => {
  test("each is about one application of theirs, and all hold at once", async () => {
    expect(await find({ job: ids.gardener })).toEqual(["Cy Dorn", "Bo Chan"]);
    expect(await find({ source: "newsletter" })).toEqual(["Cy Dorn", "Ann Lee"]);
    expect(await find({ job: ids.gardener, source: "newsletter" })).toEqual(["Cy Dorn"]);
    expect(await find({ owner: cast.manager.memberId })).toEqual(["Bo Chan"]);
    expect(await find({ stage: ids.applied })).toEqual(["Cy Dorn", "Bo Chan"]);
    expect(await find({ state: "withdrawn" })).toEqual([]);
    expect(await find({ search: "ann", job: ids.gardener })).toEqual([]);
    expect(await find({ search: "ann", job: ids.strategist })).toEqual(["Ann Lee"]);
  });

  test("a search finds those of a job, or from a source, however many others it would find", async () => {
    const house = await foundGlasshouse();
    const [crowded, quiet] = [await openJob(house), await openJob(house, { title: "Gardener" })];
    const early = new Date(Date.now() - 400 * 86_400_000);
    const first = await apply(house, quiet, { name: "Ada Applicant", source: "a friend" }, early);
    await manyApplicants(house, crowded, 1_050);
    const asked = async (filter: Record<string, string>) => {
      const search = "applicant";
      const among = await asMember(house.recruiter, async (scope) => [
        await listCandidates(scope, candidatesInput.parse({ search, ...filter })),
        await listExported(scope, candidatesInput.parse({ search, ...filter })),
      ]);
      return among.map(({ rows }) => rows.map(({ name }) => name));
    };
    const alone = [["Ada Applicant"], ["Ada Applicant"]];
    expect(await asked({ job: quiet.id })).toEqual(alone);
    expect(await asked({ source: "a friend" })).toEqual(alone);
    expect(await asked({ job: quiet.id, source: "careers page" })).toEqual([[], []]);
    const ofJob = (jobId: string) =>
      asMember(house.recruiter, (scope) =>
        listApplications(scope, applicationsInput.parse({ search: "applicant", jobId })),
      );
    expect(await ofJob(quiet.id)).toMatchObject({
      rows: [{ id: first.applicationId }],
      total: 1,
      isMore: false,
    });
    expect(await ofJob(crowded.id)).toMatchObject({ total: 1_000, isMore: true });
  });

  test("what an address says that is nothing is left out", async () => {
    expect(await find({ job: "nonsense", state: "dead", tag: "'" })).toHaveLength(3);
  });

  test("what can be chosen is what there is", async () => {
    const options = await asMember(cast.recruiter, (scope) => listFilterOptions(scope, ids.gardener));
    expect(options.sources).toEqual(["a friend", "newsletter"]);
    expect(options.jobs.map(({ name }) => name).sort()).toEqual(["Gardener", "Senior Marketing Strategist"]);
    expect(options.stages[0]?.id).toBe(ids.applied);
    expect(options.owners.map(({ name }) => name)).toContain("Martin Moss");
  });
});

describe("saved views", () => {
  test("are a member's own, by name, and the same name means the new filter", async () => {
    const save = (filter: Record<string, string>) =>
      asMember(cast.recruiter, (scope) =>
        saveView(scope, { name: "Gardeners", filter: candidatesInput.parse(filter) }),
      );
    await save({ job: ids.gardener });
    const { id: viewId } = await save({ job: ids.gardener, source: "newsletter" });
    const views = await asMember(cast.recruiter, listViews);
    expect(views).toEqual([
      { id: viewId, name: "Gardeners", filter: { search: "", job: ids.gardener, source: "newsletter" } },
    ]);
    expect(await asMember(cast.manager, listViews)).toEqual([]);
    await expect(asMember(cast.manager, (scope) => removeView(scope, { viewId }))).rejects.toThrow(
      "was not found",
    );
    await asMember(cast.recruiter, (scope) => removeView(scope, { viewId }));
    expect(await asMember(cast.recruiter, listViews)).toEqual([]);
  });
});
