import { beforeAll, describe, expect, test } from "vitest";
import { closeJob } from "@/server/domain/jobs/close";
import { careersFilter } from "@/server/domain/jobs/input";
import { pauseJob } from "@/server/domain/jobs/pause";
import { publishJob } from "@/server/domain/jobs/publish";
import { apply, draftJob, openJob } from "../../../support/applicants";
import { apiAsStranger, asMember, asVisitor, type Cast, foundGlasshouse } from "../../../support/cast";

let cast: Cast;
beforeAll(async () => {
  cast = await foundGlasshouse();
});

const stranger = () => apiAsStranger(cast.slug).careers;
const titlesFor = async (filter: Record<string, string>) =>
  (await stranger().jobs(careersFilter.parse(filter))).jobs.map(({ title }) => title).sort();

describe("what strangers see of jobs", () => {
  test("open ones are listed, a paused and a closed one only answer at their address, a draft does not exist", async () => {
    const open = await openJob(cast, { title: "Open" });
    const paused = await openJob(cast, { title: "Paused" });
    await asMember(cast.recruiter, (scope) => pauseJob(scope, { jobId: paused.id }));
    const closed = await openJob(cast, { title: "Closed" });
    await asMember(cast.recruiter, (scope) => closeJob(scope, { jobId: closed.id }));
    const draft = await draftJob(cast, { title: "Draft" });

    expect(await titlesFor({})).toEqual(["Open"]);
    expect((await stranger().feed()).map(({ slug }) => slug)).toEqual([open.slug]);
    expect(await stranger().job({ job: paused.slug })).toMatchObject({ state: "paused" });
    expect(await stranger().job({ job: closed.slug })).toMatchObject({ state: "closed" });
    await expect(stranger().job({ job: draft.slug })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await asMember(cast.recruiter, (scope) => pauseJob(scope, { jobId: open.id }));
  });

  test("a job made for a call back stays unpublished and unseen", async () => {
    const made = await draftJob(cast, { title: "For one person", unpublishedReason: "Called back" });
    const publishing = asMember(cast.recruiter, (scope) => publishJob(scope, { jobId: made.id }));
    await expect(publishing).rejects.toThrow("stays unpublished");
    await expect(stranger().job({ job: made.slug })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("no job of another organisation, and nothing of who works on one", async () => {
    const elsewhere = await foundGlasshouse();
    const theirs = await openJob(elsewhere, { title: "Theirs" });
    await expect(stranger().job({ job: theirs.slug })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const shown = JSON.stringify(await apiAsStranger(elsewhere.slug).careers.job({ job: theirs.slug }));
    for (const { memberId, name } of [elsewhere.recruiter, elsewhere.manager]) {
      expect(shown).not.toContain(memberId);
      expect(shown).not.toContain(name);
    }
    const seen = await asVisitor(cast.organisationId, ({ tx }) => tx.query.applications.findMany());
    expect(seen).toEqual([]);
  });

  test("are found by the beginnings of words and by filters; anything odd in an address filters nothing", async () => {
    const own = await foundGlasshouse();
    const titles = async (filter: Record<string, string>) =>
      (await apiAsStranger(own.slug).careers.jobs(careersFilter.parse(filter))).jobs
        .map(({ title }) => title)
        .sort();
    await openJob(own, {
      title: "Brand Lead",
      department: "Marketing",
      location: "Málaga",
      workplace: "hybrid",
    });
    await openJob(own, { title: "Hydrologist", department: "Research", location: "London" });
    expect(await titles({ text: "bra malaga" })).toEqual(["Brand Lead"]);
    expect(await titles({ department: "Research" })).toEqual(["Hydrologist"]);
    expect(await titles({ workplace: "hybrid" })).toEqual(["Brand Lead"]);
    expect(await titles({ text: "nothing" })).toEqual([]);
    expect(await titles({ workplace: "'; drop table jobs" })).toEqual(["Brand Lead", "Hydrologist"]);
  });
});

describe("closing a job", () => {
  test("is refused while somebody waits for an answer", async () => {
    const job = await openJob(cast, { title: "Waited for" });
    await apply(cast, job);
    const closing = asMember(cast.recruiter, (scope) => closeJob(scope, { jobId: job.id }));
    await expect(closing).rejects.toThrow("One application still waits for an answer.");
  });

  test("two jobs of one title have addresses of their own", async () => {
    const first = await draftJob(cast, { title: "Café Manager & Host" });
    const second = await draftJob(cast, { title: "Café Manager & Host" });
    expect([first.slug, second.slug]).toEqual(["cafe-manager-and-host", "cafe-manager-and-host-2"]);
  });
});
