import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { files } from "@/db/schema";
import { candidatesInput } from "@/server/domain/candidates/input";
import { listCandidates } from "@/server/domain/candidates/reads";
import { apply, openJob } from "../../../support/applicants";
import { asMember, type Cast, foundGlasshouse } from "../../../support/cast";

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
