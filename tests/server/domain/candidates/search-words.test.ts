import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { candidateWords, notes } from "@/db/schema";
import { addNote } from "@/server/domain/applications/add-note";
import { correctDetails } from "@/server/domain/candidates/correct";
import { candidatesInput } from "@/server/domain/candidates/input";
import { mergeCandidates } from "@/server/domain/candidates/merge";
import { listCandidates } from "@/server/domain/candidates/reads/list";
import { undoMerge } from "@/server/domain/candidates/undo-merge";
import { setQuestions } from "@/server/domain/jobs/set-questions";
import { apply, openJob } from "../../../support/applicants";
import { asCandidate, asMember, type Cast, foundGlasshouse, type Player } from "../../../support/cast";
import { holdInterview, openJobWithPlan, score } from "../../../support/interviewing";

let cast: Cast;

beforeAll(async () => {
  cast = await foundGlasshouse();
});

const find = async (search: string, player: Player = cast.recruiter) => {
  const { rows, total } = await asMember(player, (scope) =>
    listCandidates(scope, candidatesInput.parse({ search })),
  );
  expect(total).toBe(rows.length);
  return rows.map(({ name }) => name);
};

test("a phone number is found however it is written, by its last digits too, and by the new one once corrected", async () => {
  const job = await openJob(cast);
  const { candidateId } = await apply(cast, job, { name: "Pia Phone", phone: "+44 7700 900123" });
  for (const typed of ["+44 7700 900123", "07700 900 123", "(0044) 7700-900123", "900123"])
    expect(await find(typed)).toEqual(["Pia Phone"]);
  expect(await find("7700 9")).toEqual([]);
  expect(await find("0123")).toEqual([]);
  const details = {
    name: "Pia Phone",
    phone: "+351 912 345 678",
    location: "",
    locale: "en",
    timeZone: "UTC",
  };
  await asCandidate({ organisationId: cast.organisationId, candidateId }, (scope) =>
    correctDetails(scope, details),
  );
  expect(await find("07700 900 123")).toEqual([]);
  expect(await find("912345678")).toEqual(["Pia Phone"]);
});

test("what somebody answered in a form is found, together with the words of their name too", async () => {
  const job = await openJob(cast, { title: "With questions" });
  const [why, office, tools, start] = await asMember(cast.recruiter, (scope) =>
    setQuestions(scope, {
      jobId: job.id,
      questions: [
        { label: "Why this job?", kind: "long", required: true },
        { label: "Which office?", kind: "choice", options: ["Reykjavik", "Lisbon"] },
        { label: "Which tools?", kind: "several", options: ["Postgres", "Sheets"] },
        { label: "May you work here?", kind: "yes_no" },
      ],
    }),
  );
  const answers = {
    [why!.id]: "Because of your lighthouses.",
    [office!.id]: "Reykjavik",
    [tools!.id]: ["Postgres", "Sheets"],
    [start!.id]: "yes",
  };
  await apply(cast, job, { name: "Ana Answer", answers });
  for (const typed of ["lighthouses", "reykjavik", "postgres sheets", '"your lighthouses"'])
    expect(await find(typed)).toEqual(["Ana Answer"]);
  expect(await find("lisbon")).toEqual([]);
  expect(await find("yes")).toEqual([]);
});

describe("notes", () => {
  const note = (player: Player, applicationId: string, body: string, audience?: "named") =>
    asMember(player, (scope) => addNote(scope, { applicationId, body, ...(audience && { audience }) }));

  test("of the team are found, and private ones by nobody", async () => {
    const { applicationId } = await apply(cast, await openJob(cast), { name: "Nora Note" });
    await note(cast.recruiter, applicationId, "Plays the theremin; it’s O'Neil's friend.");
    await note(cast.recruiter, applicationId, "A kazoo, between us.", "named");
    expect(await find("theremin")).toEqual(["Nora Note"]);
    expect(await find("theremin friend", cast.manager)).toEqual(["Nora Note"]);
    expect(await find("kazoo")).toEqual([]);
    // A phrase, and what must not be there, are asked of CVs alone.
    expect(await find('"the theremin"')).toEqual([]);
    expect(await find("theremin -kazoo")).toEqual([]);
    expect(await find("'!theremin' | !")).toEqual(["Nora Note"]);
    await asMember(cast.recruiter, ({ tx }) =>
      tx.update(notes).set({ audience: "named" }).where(eq(notes.applicationId, applicationId)),
    );
    expect(await find("theremin")).toEqual([]);
  });

  test("lead nobody who has still to score to what is said of a candidate", async () => {
    const setting = await openJobWithPlan(cast);
    const panelists = [cast.manager, ...cast.panelists.slice(0, 2)];
    const interview = await holdInterview(cast, setting, { panelists, applicant: { name: "Bea Blind" } });
    await note(cast.recruiter, interview.applicationId, "Was splendiferous on the telephone.");
    expect(await find("splendiferous")).toEqual(["Bea Blind"]);
    expect(await find("splendiferous", cast.manager)).toEqual([]);
    // By what is no secret they are found all the same.
    expect(await find("bea", cast.manager)).toEqual(["Bea Blind"]);
    await score(interview, cast.manager, "yes");
    expect(await find("splendiferous", cast.manager)).toEqual(["Bea Blind"]);
  });

  test("and answers go with who two turn out to be, and come back", async () => {
    const job = await openJob(cast, { title: "Merged" });
    const kept = await apply(cast, job, { name: "Kay Kept" });
    const merged = await apply(cast, await openJob(cast, { title: "Other" }), { name: "Mo Merged" });
    await note(cast.recruiter, merged.applicationId, "Collects barometers.");
    const pair = { keptId: kept.candidateId, mergedId: merged.candidateId };
    const { mergeId } = await asMember(cast.recruiter, (scope) =>
      mergeCandidates(scope, { ...pair, take: [] }),
    );
    expect(await find("barometers")).toEqual(["Kay Kept"]);
    await asMember(cast.recruiter, (scope) => undoMerge(scope, { mergeId }));
    expect(await find("barometers")).toEqual(["Mo Merged"]);
  });
});

test("no member reads the documents themselves: they may be blind to what stands in them", async () => {
  await apply(cast, await openJob(cast), { name: "Dora Document" });
  const documents = (player: Player) =>
    asMember(player, ({ tx }) => tx.select({ id: candidateWords.id }).from(candidateWords));
  expect(await documents(cast.recruiter)).toEqual([]);
  expect(await documents(cast.owner)).toEqual([]);
});
