import { beforeEach, expect, test } from "vitest";
import { candidatesInput } from "@/server/domain/candidates/input";
import { mergeCandidates } from "@/server/domain/candidates/merge";
import { listExported } from "@/server/domain/candidates/reads/exported";
import { listCandidates } from "@/server/domain/candidates/reads/list";
import { undoMerge } from "@/server/domain/candidates/undo-merge";
import type { Job } from "@/server/domain/jobs/reads";
import { apply, openJob } from "../../../support/applicants";
import { asMember, type Cast, foundGlasshouse } from "../../../support/cast";
import { superuser } from "../../../support/superuser";

// A job's people are listed along an index of its applications, which keep since when their candidates are known.

let cast: Cast;
let job: Job;
beforeEach(async () => {
  cast = await foundGlasshouse();
  job = await openJob(cast);
});

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

/** All pages of the list, and the table that goes out; the same people in the same order. */
async function listed(filter: Record<string, string>) {
  const names: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await asMember(cast.recruiter, (scope) =>
      listCandidates(scope, candidatesInput.parse({ ...filter, after })),
    );
    names.push(...page.rows.map(({ name }) => name));
    if (!page.next) {
      const { rows } = await asMember(cast.recruiter, (scope) =>
        listExported(scope, candidatesInput.parse(filter)),
      );
      expect(rows.map(({ name }) => name)).toEqual(names);
      expect(page.total).toBe(names.length);
      return names;
    }
    after = page.next;
  }
}

/** What the list must say, read from the rows themselves. */
async function expected(condition = "") {
  const { rows } = await superuser.query<{ name: string }>(
    `select c.name from candidates c join applications a on a.organisation_id = c.organisation_id and a.candidate_id = c.id
     where a.job_id = $1 ${condition} order by c.created_at desc, c.id desc`,
    [job.id],
  );
  return rows.map(({ name }) => name);
}

test("page after page, those of a job come as the list of everybody has them, whenever they applied", async () => {
  const other = await openJob(cast, { title: "Gardener" });
  for (let number = 0; number < 43; number += 1) {
    const person = { name: `Person ${number}`, email: `person-${number}@${cast.slug}.test` };
    // Every third was known before, from the other job; every tenth is of the other job alone.
    if (number % 3 === 0) await apply(cast, other, person, daysAgo(100 + ((number * 7) % 43)));
    if (number % 10 !== 3)
      await apply(cast, job, { ...person, source: number % 2 ? "a friend" : "newsletter" }, daysAgo(number));
  }
  const ofJob = await listed({ job: job.id });
  expect(ofJob).toHaveLength(39);
  expect(ofJob).toEqual(await expected());
  const ofFriends = await listed({ job: job.id, source: "a friend", state: "active" });
  expect(ofFriends).toEqual(await expected("and a.source = 'a friend'"));
  expect(ofFriends.length).toBeGreaterThan(10);
  expect(await listed({ job: job.id, state: "withdrawn" })).toEqual([]);
  const found = await listed({ job: job.id, search: "person" });
  expect(found).toEqual(ofJob);
}, 120_000);

/** Applications that the list would look for in another's place. A page is put in order once more, so it shows late. */
async function misplaced() {
  const { rows } = await superuser.query(
    `select c.name from candidates c join applications a on a.organisation_id = c.organisation_id and a.candidate_id = c.id
     where c.organisation_id = $1 and a.candidate_created_at <> c.created_at`,
    [cast.organisationId],
  );
  return rows;
}

test("who is merged into somebody else is listed in that one's place, and in their own again after the merge is undone", async () => {
  const other = await openJob(cast, { title: "Gardener" });
  const kept = await apply(cast, other, { name: "Ann Lee", email: `ann@${cast.slug}.test` }, daysAgo(30));
  await apply(cast, job, { name: "Bo Chan" }, daysAgo(20));
  const merged = await apply(cast, job, { name: "Anne Lee", email: `anne@${cast.slug}.test` }, daysAgo(10));
  expect(await listed({ job: job.id })).toEqual(["Anne Lee", "Bo Chan"]);

  const together = { keptId: kept.candidateId, mergedId: merged.candidateId, take: [] };
  const { mergeId } = await asMember(cast.recruiter, (scope) => mergeCandidates(scope, together));
  expect(await listed({ job: job.id })).toEqual(["Bo Chan", "Ann Lee"]);
  expect(await misplaced()).toEqual([]);

  await asMember(cast.recruiter, (scope) => undoMerge(scope, { mergeId }));
  expect(await listed({ job: job.id })).toEqual(["Anne Lee", "Bo Chan"]);
  expect(await misplaced()).toEqual([]);
});
