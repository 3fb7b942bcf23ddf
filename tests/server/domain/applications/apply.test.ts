import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import {
  applicationAnswers,
  applications,
  auditEntries,
  candidates,
  files,
  outbox,
  promises,
} from "@/db/schema";
import { applyToJob } from "@/server/domain/applications/apply";
import { applicationsInput } from "@/server/domain/applications/input";
import { findWholeApplication } from "@/server/domain/applications/reads";
import { findBoard } from "@/server/domain/applications/reads/board";
import { listApplications } from "@/server/domain/applications/reads/list";
import { closeJob } from "@/server/domain/jobs/close";
import { pauseJob } from "@/server/domain/jobs/pause";
import type { Job } from "@/server/domain/jobs/reads";
import { setQuestions } from "@/server/domain/jobs/set-questions";
import { applicant, apply, draftJob, openJob, storedCv } from "../../../support/applicants";
import {
  apiAsStranger,
  asMember,
  asSystem,
  asVisitor,
  type Cast,
  foundGlasshouse,
} from "../../../support/cast";

let cast: Cast;
let job: Job;
beforeAll(async () => {
  cast = await foundGlasshouse();
  job = await openJob(cast);
});

const counts = () =>
  asSystem(cast.organisationId, async ({ tx }) => ({
    candidates: await tx.$count(candidates),
    applications: await tx.$count(applications),
    files: await tx.$count(files),
    promises: await tx.$count(promises),
    mails: await tx.$count(outbox),
    entries: await tx.$count(auditEntries),
  }));

describe("applying", () => {
  test("keeps the consent in the words that were read, and writes to somebody new in that language", async () => {
    const { applicationId } = await apply(cast, job, { name: "Amélie Roux", locale: "fr" });
    const found = await asMember(cast.recruiter, (scope) => findWholeApplication(scope, applicationId));
    expect(found.consentText).toContain("J’accepte que Glasshouse conserve");
    const [confirmation] = await asSystem(cast.organisationId, ({ tx }) =>
      tx.select().from(outbox).where(eq(outbox.applicationId, applicationId)),
    );
    expect(confirmation?.subject).toContain("candidature");
  });

  test("stores the person, their CV, the promise and a confirmation, and waits in the first stage", async () => {
    const now = new Date("2026-11-23T23:30:00Z");
    const { applicationId } = await apply(cast, job, { name: "Ada Almeida", openToEngagement: true }, now);
    const found = await asMember(cast.recruiter, (scope) => findWholeApplication(scope, applicationId));
    expect(found).toMatchObject({
      state: "active",
      source: "careers page",
      openToEngagement: true,
      promisedOn: "2026-12-07",
      version: 1,
      candidate: { name: "Ada Almeida", nameNorm: "ada almeida" },
      cv: { name: "cv.pdf", textState: "waiting" },
      owner: { name: "Rita Reyes" },
    });
    expect(found.stages[0]?.id).toBe(found.stageId);
    expect(found.consentText).toContain("Glasshouse");
    const mails = await asSystem(cast.organisationId, ({ tx }) =>
      tx.select().from(outbox).where(eq(outbox.applicationId, applicationId)),
    );
    expect(mails.map(({ kind }) => kind)).toEqual(["application_received"]);
    expect(mails[0]?.text).toContain("7 December 2026");
  });

  test("fifty identical applications at once store one, and tell the others when that was", async () => {
    const before = await counts();
    const person = applicant(job, { email: "twice@example.test" });
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, () =>
        asVisitor(cast.organisationId, (scope) => applyToJob(scope, { ...person, cv: storedCv() })),
      ),
    );
    const refusals = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(refusals).toHaveLength(49);
    for (const refusal of refusals)
      expect(refusal).toMatchObject({
        field: "email",
        message: expect.stringMatching(/^You have already applied for this job, on \w+day/),
      });
    const after = await counts();
    expect(after).toEqual({
      candidates: before.candidates + 1,
      applications: before.applications + 1,
      files: before.files + 1,
      promises: before.promises + 1,
      mails: before.mails + 1,
      entries: before.entries + 3,
    });
  });

  test("the same form sent fifty times, with the same stored file, stores one too", async () => {
    const person = applicant(job);
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, () => asVisitor(cast.organisationId, (scope) => applyToJob(scope, person))),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason.message).toMatch(/already applied/);
  });

  test("one that fails at its end leaves nothing behind", async () => {
    const before = await counts();
    const given = applicant(job);
    const failing = asVisitor(cast.organisationId, async (scope) => {
      await applyToJob(scope, given);
      throw new Error("the connection is gone");
    });
    await expect(failing).rejects.toThrow("the connection is gone");
    expect(await counts()).toEqual(before);
    await asVisitor(cast.organisationId, (scope) => applyToJob(scope, given));
  });

  test("for an address that is known changes nothing of that person, whoever types it", async () => {
    const first = await apply(cast, job, {
      name: "Noor Haddad",
      email: "Noor@Example.test",
      phone: "+44 20 7946 0001",
    });
    const other = await openJob(cast, { title: "Brand Lead" });
    const second = await apply(cast, other, {
      name: "Mallory",
      email: "noor@example.TEST",
      phone: "+44 20 7946 9999",
    });
    expect(second.candidateId).toBe(first.candidateId);
    const [row] = await asSystem(cast.organisationId, ({ tx }) =>
      tx.select().from(candidates).where(eq(candidates.id, first.candidateId)),
    );
    expect(row).toMatchObject({ name: "Noor Haddad", email: "Noor@Example.test", phone: "+44 20 7946 0001" });
  });

  test("hands in no stored file a second time", async () => {
    const cv = storedCv();
    await apply(cast, job, { cv });
    await expect(apply(cast, job, { cv })).rejects.toMatchObject({ field: "cv" });
  });

  test("is refused with a sentence where the job is paused or closed, and finds no draft", async () => {
    const draft = await draftJob(cast, { title: "Not yet" });
    await expect(apply(cast, draft)).rejects.toThrow(/was not found/);
    const paused = await openJob(cast, { title: "Later" });
    await asMember(cast.recruiter, (scope) => pauseJob(scope, { jobId: paused.id }));
    await expect(apply(cast, paused)).rejects.toThrow("so nothing was sent");
    const closed = await openJob(cast, { title: "Over" });
    await asMember(cast.recruiter, (scope) => closeJob(scope, { jobId: closed.id }));
    await expect(apply(cast, closed)).rejects.toThrow("closed");
  });

  test("never meets another organisation's job, however its address is written", async () => {
    const elsewhere = await foundGlasshouse();
    const theirs = await openJob(elsewhere, { title: "Only There" });
    await expect(apply(cast, theirs)).rejects.toThrow(/was not found/);
  });

  test("while the job closes either counts or is refused, and never ends in a closed job unanswered", async () => {
    for (let round = 0; round < 5; round++) {
      const contested = await openJob(cast, { title: `Contested ${round}` });
      const [applied, closed] = await Promise.allSettled([
        apply(cast, contested),
        asMember(cast.recruiter, (scope) => closeJob(scope, { jobId: contested.id })),
      ]);
      expect([applied.status, closed.status].sort()).toEqual(["fulfilled", "rejected"]);
    }
  });
});

describe("a form's own questions", () => {
  const ask = (questions: Parameters<typeof setQuestions>[1]["questions"], of: Job) =>
    asMember(cast.recruiter, (scope) => setQuestions(scope, { jobId: of.id, questions }));

  test("keep an answer of each kind", async () => {
    const asked = await openJob(cast, { title: "With questions" });
    const questions = await ask(
      [
        { label: "Why this job?", kind: "long", required: true },
        { label: "Which office?", kind: "choice", options: ["London", "Lisbon"], required: true },
        { label: "Which tools?", kind: "several", options: ["SQL", "Sheets", "R"] },
        { label: "Years of experience", kind: "number" },
        { label: "Earliest start", kind: "date" },
        { label: "May you work here?", kind: "yes_no", required: true },
        { label: "A portfolio", kind: "short" },
      ],
      asked,
    );
    const ids = questions.map(({ id }) => id);
    const texts = ["Because.", "Lisbon", ["SQL", "R"], "12", "2027-01-04", "no", ""];
    const answers = Object.fromEntries(ids.map((id, index) => [id, texts[index] ?? ""]));
    const { applicationId } = await apply(cast, asked, { answers });
    const kept = await asSystem(cast.organisationId, ({ tx }) =>
      tx.select().from(applicationAnswers).where(eq(applicationAnswers.applicationId, applicationId)),
    );
    const values = new Map(kept.map(({ questionId, value }) => [questionId, value]));
    expect(ids.map((id) => values.get(id))).toEqual([
      "Because.",
      "Lisbon",
      ["SQL", "R"],
      12,
      "2027-01-04",
      false,
      undefined,
    ]);
  });

  test("refuse what is missing, of another kind, or of another question, beside that very question", async () => {
    const asked = await openJob(cast, { title: "Strict" });
    const [required, choice, number] = await ask(
      [
        { label: "Why this job?", kind: "short", required: true },
        { label: "Which office?", kind: "choice", options: ["London", "Lisbon"] },
        { label: "Years", kind: "number" },
      ],
      asked,
    );
    const other = await openJob(cast, { title: "Others" });
    const [foreign] = await ask([{ label: "Elsewhere", kind: "short" }], other);
    const cases = [
      [{}, required!.id, "Please answer this question."],
      [{ [required!.id]: "x".repeat(301) }, required!.id, "Keep this under 301 characters."],
      [{ [required!.id]: "x", [choice!.id]: "Paris" }, choice!.id, "Choose one of the answers."],
      [{ [required!.id]: "x", [number!.id]: "many" }, number!.id, "Enter a number such as 5."],
      [
        { [required!.id]: "x", [foreign!.id]: "y" },
        null,
        "The form has changed meanwhile. Please look at it again.",
      ],
    ] as const;
    for (const [answers, questionId, message] of cases)
      await expect(apply(cast, asked, { answers: { ...answers } })).rejects.toMatchObject({
        message,
        field: questionId ? `answers.${questionId}` : "answers",
      });
  });

  test("an answer to notice flags the application, wherever it is listed, and rejects nobody", async () => {
    const asked = await openJob(cast, { title: "With flags" });
    const questions = await ask(
      [
        { label: "May you work here?", kind: "yes_no", flags: { answers: ["no"] } },
        { label: "Which tools?", kind: "several", options: ["SQL", "None"], flags: { answers: ["None"] } },
        { label: "Years of experience", kind: "number", flags: { below: 3 } },
        { label: "Notice period in weeks", kind: "number", flags: { above: 12 } },
      ],
      asked,
    );
    const given = (...texts: (string | string[])[]) =>
      Object.fromEntries(questions.map(({ id }, index) => [id, texts[index] ?? ""]));
    const flagged = await apply(cast, asked, { answers: given("no", ["SQL", "None"], "2", "13") });
    const clear = await apply(cast, asked, { answers: given("yes", ["SQL"], "3", "12") });
    const labels = questions.map(({ label }) => label);
    const seen = await asMember(cast.recruiter, async (scope) => {
      const { columns } = await findBoard(scope, { jobId: asked.id, first: 9 });
      const { rows } = await listApplications(scope, applicationsInput.parse({ jobId: asked.id }));
      return [columns.flatMap(({ cards }) => cards), rows].map((list) =>
        list.map((one) => [one.id, one.state, one.flagged.map(({ label }) => label)]),
      );
    });
    for (const list of seen) {
      expect(list).toContainEqual([flagged.applicationId, "active", labels]);
      expect(list).toContainEqual([clear.applicationId, "active", []]);
    }

    // What is noticed from now on changes nothing about what was said before.
    await ask(
      questions.map(({ id, label, kind, options }) => ({ id, label, kind, options })),
      asked,
    );
    const { answers } = await asMember(cast.recruiter, (scope) =>
      findWholeApplication(scope, flagged.applicationId),
    );
    expect(answers.map((answer) => answer.flagged)).toEqual([true, true, true, true]);
    expect(answers[0]).toMatchObject({ label: "May you work here?", value: false });
  });

  test("strangers read the help of a question, and never which answers are noticed", async () => {
    const asked = await openJob(cast, { title: "Quiet" });
    await ask(
      [{ label: "May you work here?", help: "A visa counts.", kind: "yes_no", flags: { answers: ["no"] } }],
      asked,
    );
    const shown = await apiAsStranger(cast.slug).careers.job({ job: asked.slug });
    expect(shown.questions).toMatchObject([{ help: "A visa counts." }]);
    expect(JSON.stringify(shown)).not.toContain("flag");
  });

  test("a question can ask for a file, which its application keeps", async () => {
    const asked = await openJob(cast, { title: "With a file" });
    const [portfolio] = await ask([{ label: "Your portfolio", kind: "file", required: true }], asked);
    const id = portfolio!.id;
    await expect(apply(cast, asked)).rejects.toMatchObject({
      message: "Choose a file.",
      field: `answers.${id}`,
    });
    await expect(apply(cast, asked, { answers: { [id]: "work.pdf" } })).rejects.toMatchObject({
      message: "Please choose the file once more.",
    });
    const file = { ...storedCv("work.pdf"), storageKey: `answers/${randomUUID()}.pdf` };
    const { applicationId, candidateId } = await apply(cast, asked, {
      answers: { [id]: "work.pdf" },
      files: { [id]: file },
    });
    const { answers, kept } = await asMember(cast.recruiter, async (scope) => ({
      answers: (await findWholeApplication(scope, applicationId)).answers,
      kept: await scope.tx.select().from(files).where(eq(files.storageKey, file.storageKey)),
    }));
    expect(kept).toMatchObject([{ candidateId, applicationId, kind: "answer" }]);
    expect(answers).toMatchObject([{ file: { id: kept[0]!.id, name: "work.pdf" } }]);
  });
});
