import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { addTag } from "@/server/domain/candidates/add-tag";
import { candidatesInput } from "@/server/domain/candidates/input";
import { listExported } from "@/server/domain/candidates/reads/exported";
import { csv } from "@/server/domain/csv";
import { apply, openJob } from "../../../support/applicants";
import { apiAs, asMember, type Cast, foundGlasshouse } from "../../../support/cast";
import { manyApplicants } from "../../../support/many";

let cast: Cast;
beforeEach(async () => {
  cast = await foundGlasshouse();
});

const exported = (asked: Record<string, string>, after?: string) =>
  asMember(cast.recruiter, (scope) => listExported(scope, candidatesInput.parse({ ...asked, after })));

/** Every page, one after the other, as the download reads them. */
async function everyName(asked: Record<string, string> = {}) {
  const names: string[] = [];
  for (let after: string | undefined; ; ) {
    const { rows, next } = await exported(asked, after);
    names.push(...rows.map(({ email }) => email));
    if (next === null) return names;
    after = next;
  }
}

test("every page together is everybody, each once, the newest first, and a filter holds on every page", async () => {
  const job = await openJob(cast);
  const many = await manyApplicants(cast, job, 1_203);
  await apply(cast, job, { email: `newest@${cast.slug}.test`, source: "A fair" });
  await asMember(cast.recruiter, (scope) =>
    addTag(scope, { candidateId: many[700]!.candidateId, name: "Poet" }),
  );
  const everybody = await everyName();
  expect(everybody[0]).toBe(`newest@${cast.slug}.test`);
  expect([...everybody].sort()).toEqual(
    [...many.map(({ email }) => email), `newest@${cast.slug}.test`].sort(),
  );
  expect(await everyName({ search: "applicant" })).toHaveLength(1_203);
  // Nobody on the first pages is of this source, and they go on nevertheless.
  await asMember(cast.recruiter, (scope) =>
    scope.tx.execute(
      sql`update applications set source = 'A talk' where candidate_id = ${many[3]!.candidateId}`,
    ),
  );
  const { rows } = await exported({ search: "poet" });
  expect(rows).toMatchObject([{ email: many[700]!.email, tags: ["Poet"], latest: { stageName: "Applied" } }]);
  expect(await everyName({ search: "applicant", source: "A talk" })).toEqual([many[3]!.email]);
});

test("only who recruits takes candidates out, and the trail says who did, and not whom they searched for", async () => {
  const filter = { search: "Theo Marchetti", state: "active" as const };
  await (await apiAs(cast.recruiter)).candidates.beginExport(filter);
  await expect((await apiAs(cast.manager)).candidates.beginExport(filter)).rejects.toThrow("Your role");
  await expect((await apiAs(cast.manager)).candidates.exported(filter)).rejects.toThrow("Your role");
  const { rows } = await asMember(cast.owner, (scope) =>
    scope.tx.execute(sql`select e.member_id, v.after from audit_entries e join audit_values v on v.entry_id = e.id
      where e.verb = 'candidate-export.begun'`),
  );
  expect(rows).toEqual([{ member_id: cast.recruiter.memberId, after: { by: ["search", "state"] } }]);
});

test("a spreadsheet is given nothing to run, in whatever field somebody put it", () => {
  const cells = ["=1+1", "+1", "-1", "@sum", "\t=1", " =1", "\r=1", "plain", "a;b"];
  expect(csv([cells])).toBe(`'=1+1,'+1,'-1,'@sum,'\t=1,' =1,"'\r=1",plain,"a;b"\r\n`);
});
