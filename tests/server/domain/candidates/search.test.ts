import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { candidates, files } from "@/db/schema";
import { insertMany } from "@/db/tenant";
import { candidatesInput } from "@/server/domain/candidates/input";
import { listCandidates } from "@/server/domain/candidates/reads/list";
import { newId } from "@/server/domain/ids";
import { apply, openJob } from "../../../support/applicants";
import { asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";

let cast: Cast;
let other: Cast;

beforeAll(async () => {
  [cast, other] = [await foundGlasshouse(), await foundGlasshouse()];
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  for (const house of [cast, other]) {
    const job = await openJob(house);
    await enter(
      house,
      job,
      "Zoë O’Neil-Quill",
      "zoe.oneil@example.test",
      "Built an aerostat.",
      minutesAgo(3),
    );
    await enter(
      house,
      job,
      "Quilla Bright",
      "bright@example.test",
      "Kept bees, and aerostats.",
      minutesAgo(2),
    );
    await enter(house, job, "王芳", "wang@example.test", "", minutesAgo(1));
  }
});

async function enter(
  house: Cast,
  job: Awaited<ReturnType<typeof openJob>>,
  name: string,
  email: string,
  cv: string,
  at: Date,
) {
  const { candidateId } = await apply(house, job, { name, email }, at);
  await asMember(house.recruiter, ({ tx }) =>
    tx.update(files).set({ text: cv, textState: "read" }).where(eq(files.candidateId, candidateId)),
  );
}

const find = async (search: string) => {
  const { rows } = await asMember(cast.recruiter, (scope) =>
    listCandidates(scope, candidatesInput.parse({ search })),
  );
  return rows.map(({ name }) => name);
};

test.each([
  ["quill", ["Quilla Bright", "Zoë O’Neil-Quill"]],
  ["Zoe quil", ["Zoë O’Neil-Quill"]],
  ["ZOE.ONEIL@", ["Zoë O’Neil-Quill"]],
  ["bright@ex", ["Quilla Bright"]],
  ["qu", ["Quilla Bright", "Zoë O’Neil-Quill"]],
  ["王", ["王芳"]],
  ["aerostat", ["Zoë O’Neil-Quill"]],
  ["bees aerostats", ["Quilla Bright"]],
  ["nobody", []],
  ["' | & ! (", []],
])("%j finds %j, the newest first, and nobody of another organisation", async (search, names) => {
  expect(await find(search)).toEqual(names);
});

test.each([
  ["quila", ["Quilla Bright", "Zoë O’Neil-Quill"]],
  ["quilla brihgt", ["Quilla Bright"]],
  ["Brigt", ["Quilla Bright"]],
  ["brightt quilla", ["Quilla Bright"]],
  ["zoe onail", []],
  ["quil", []],
  ["aerostet", []],
  ["bright", []],
  ["brght@example", []],
  ["' | & ! (", []],
])("%j is nearly the name of %j, whom the search does not find otherwise", async (search, names) => {
  const { similar } = await asMember(cast.recruiter, (scope) =>
    listCandidates(scope, candidatesInput.parse({ search })),
  );
  expect(similar.map(({ name }) => name)).toEqual(names);
});

test("a name that nobody has any more is nearly nobody's", async () => {
  const house = await foundGlasshouse();
  await enter(house, await openJob(house), "Oldest Name", "name@example.test", "Sails.", new Date());
  const nearly = (search: string) =>
    asMember(house.recruiter, async (scope) => (await listCandidates(scope, { search })).similar.length);
  expect(await nearly("oldset")).toBe(1);
  await asSystem(house.organisationId, ({ tx }) =>
    tx.update(candidates).set({ name: "New Name", nameNorm: "new name" }),
  );
  expect(await nearly("oldset")).toBe(0);
});

const aDay = 86_400_000;

test.each<[string, (index: number) => number]>([
  // By threes at the same instant, and none for half a year in the middle.
  ["across gaps of months", (index) => (Math.floor(index / 3) * 0.5 + (index > 800 ? 180 : 0)) * aDay],
  ["of one minute", (index) => index * 10],
  ["over fifty years", (index) => index * 3.6 * aDay],
  ["ever more of late", (index) => index ** 3.2],
])("of very many, page after page comes the newest first: %s", async (_how, agoOf) => {
  const house = await foundGlasshouse();
  const now = Date.now();
  // More than a search begins with, and two names: one that fills pages at once, one that lies far apart.
  const people = Array.from({ length: 5_000 }, (_one, index) => {
    const [id, surname] = [newId(), index % 97 === 5 ? "rare" : "many"];
    const email = `${id}@people.test`;
    const createdAt = new Date(now - Math.round(agoOf(index)));
    return { id, name: `Avery ${surname}`, nameNorm: `avery ${surname}`, email, emailNorm: email, createdAt };
  });
  await asSystem(house.organisationId, ({ tx }) => insertMany(tx, candidates, people));
  for (const { search, pages, count } of [
    { search: "many", pages: 12, count: { total: 200, isMore: true } },
    { search: "rare", pages: 2, count: { total: 52, isMore: false } },
  ]) {
    const found: string[] = [];
    let after: string | undefined;
    for (let shown = 0; shown < pages; shown++) {
      const page = await asMember(house.recruiter, (scope) => listCandidates(scope, { search, after }));
      expect(page).toMatchObject(count);
      found.push(...page.rows.map(({ id }) => id));
      after = page.next ?? undefined;
    }
    const sorted = people
      .filter(({ nameNorm }) => nameNorm.endsWith(search))
      .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1));
    expect(found).toEqual(sorted.slice(0, pages * 40).map(({ id }) => id));
  }
});

test("who changes their name is found by the new one alone, and a CV that is gone no more", async () => {
  const house = await foundGlasshouse();
  await enter(house, await openJob(house), "Old Name", "name@example.test", "Sails.", new Date());
  const look = (search: string) =>
    asMember(house.recruiter, async (scope) => (await listCandidates(scope, { search })).total);
  expect([await look("old"), await look("sails"), await look("name@")]).toEqual([1, 1, 1]);
  await asSystem(house.organisationId, async ({ tx }) => {
    await tx.update(candidates).set({ name: "New Name", nameNorm: "new name" });
    await tx.update(files).set({ text: null });
  });
  expect([await look("old"), await look("sails"), await look("new")]).toEqual([0, 0, 1]);
});

test("the list goes on where it ended", async () => {
  const { rows, total } = await asMember(cast.recruiter, (scope) =>
    listCandidates(scope, candidatesInput.parse({})),
  );
  const [first, second] = rows;
  const after = `${first?.createdAt.toISOString()}_${first?.id}`;
  const rest = await asMember(cast.recruiter, (scope) =>
    listCandidates(scope, candidatesInput.parse({ after })),
  );
  expect(rest.rows.map(({ id }) => id)).toEqual(rows.slice(1).map(({ id }) => id));
  expect(rest.rows[0]?.id).toBe(second?.id);
  expect(total).toBe(3);
});
