"use server";

import { setTimeout as pause } from "node:timers/promises";
import { redirect } from "next/navigation";
import { z } from "zod";
import { refused } from "@/app/_forms/refused";
import { languageOf } from "@/app/_words/languages";
import { speechIn } from "@/app/_words/speech";
import { api } from "@/server/api/caller";
import { openTicket, sealTicket } from "@/server/auth/tickets";
import { answersInput, applicantInput } from "@/server/domain/applications/input";
import { now } from "@/server/gateways/clock";
import { keepAnswer } from "@/server/gateways/deliveries";
import { chosenFile, keepCv, type Upload } from "@/server/gateways/uploads";
import type { FormState, SentFile, Typed } from "./_typed";

type Errors = FormState["errors"];

/** A file that was sent is kept for this long for a form that is sent again. */
const fileLifeMs = 24 * 60 * 60 * 1000;
/** Nobody fills in this form in less; a program that does waits until a person could have. */
const leastFillingMs = 1_500;
/** A form has no more questions than these. */
const mostFiles = 30;

/** Sends an application. A form that cannot be taken comes back with a sentence beside each field and loses nothing. */
export async function apply(_before: FormState, form: FormData): Promise<FormState> {
  const typed = typedInto(form);
  const sent: Sent = { cv: known(form, "cv", "cvTicket"), files: knownFiles(form) };
  const t = speechIn(languageOf(typed.language?.[0]) ?? "en");
  const inWords = (state: FormState): FormState => ({
    ...state,
    errors: state.errors.map(({ field, message }) => ({ field, message: t.said(message) })),
  });
  try {
    return inWords(await send(form, typed, sent));
  } catch (thrown) {
    const { errors, error, status } = await refused(thrown);
    const beside = Object.entries(errors).map(([field, message]) => ({ field, message }));
    return inWords({
      errors: error ? [...beside, { field: "form", message: error }] : beside,
      status,
      typed,
      ...sent,
    });
  }
}

type Sent = Pick<FormState, "cv" | "files">;

/** `sent` takes up what came with this form, as soon as it is kept. */
async function send(form: FormData, typed: Typed, sent: Sent): Promise<FormState> {
  const address = { organisation: typed.organisation?.[0] ?? "", job: typed.job?.[0] ?? "" };
  const refusal = await keepChosenCv(form, address.organisation, sent);
  const refusals = await keepChosenFiles(form, address.organisation, sent);
  const back = (errors: Errors, status = 422) => ({ errors, status, typed, ...sent });

  const caller = await api(address.organisation);
  const job = await caller.careers.job({ job: address.job });
  const begun = begunForm.safeParse(openTicket("form", typed.begun?.[0] ?? "", now()));
  if (!begun.success || typed.website?.[0])
    return back([
      {
        field: "form",
        message: "This form was open for very long. Please look at it once more and send it again.",
      },
    ]);
  await untilFilled(begun.data.at);

  const read = applicantInput.extend({ answers: answersInput(job.questions) }).safeParse({
    job: address.job,
    ...Object.fromEntries(
      ["name", "email", "phone", "location"].map((name) => [name, typed[name]?.[0] ?? ""]),
    ),
    answers: Object.fromEntries(job.questions.map(({ id }) => [id, answerTo(id, typed, sent)])),
    openToEngagement: yesOrNo(typed.engagement?.[0]),
    source: begun.data.source,
    consent: typed.consent?.[0] === "yes",
  });
  const errors = [
    ...refusals,
    ...(read.error?.issues ?? []).map(({ path, message }) => ({ field: path.join("."), message })),
  ];
  if (!sent.cv) errors.push({ field: "cv", message: refusal ?? "Choose your CV." });
  const isTooLarge = [refusal, ...refusals.map(({ message }) => message)].some((one) =>
    one?.includes("20 MB"),
  );
  if (!read.success || !sent.cv || errors.length > 0) return back(inOrder(errors), isTooLarge ? 413 : 422);

  const applied = await caller.careers.sendApplication({
    ...read.data,
    locale: languageOf(typed.language?.[0]) ?? undefined,
    answers: {
      ...rawAnswers(typed),
      ...Object.fromEntries(Object.entries(sent.files).map(([id, { name }]) => [id, name])),
    },
    cv: sent.cv.ticket,
    files: Object.fromEntries(Object.entries(sent.files).map(([id, { ticket }]) => [id, ticket])),
  });
  const asked = languageOf(typed.asked?.[0]);
  redirect(
    `/careers/${address.organisation}/${address.job}/applied?by=${applied.promisedOn}${asked ? `&lang=${asked}` : ""}`,
  );
}

const begunForm = z.object({ at: z.number(), source: z.string() });

async function untilFilled(begunAt: number) {
  const missing = begunAt + leastFillingMs - now().getTime();
  if (missing > 0) await pause(Math.min(missing, leastFillingMs));
}

/** A question is answered by what was typed, or by a file that was sent. */
function answerTo(questionId: string, typed: Typed, { files }: Sent) {
  const file = files[questionId];
  return file ? [file.name] : (typed[`answers.${questionId}`] ?? []);
}

/** The file that came with an earlier try. */
function known(form: FormData, purpose: "answer" | "cv", field: string): SentFile | null {
  const ticket = String(form.get(field) ?? "");
  const read = z.object({ name: z.string() }).safeParse(openTicket(purpose, ticket, now()));
  return read.success ? { name: read.data.name, ticket } : null;
}

const ofTicket = "fileTicket.";

function knownFiles(form: FormData): Sent["files"] {
  const fields = [...form.keys()].filter((field) => field.startsWith(ofTicket));
  const files = fields.flatMap((field) => {
    const file = known(form, "answer", field);
    return file ? [[field.slice(ofTicket.length), file] as const] : [];
  });
  return Object.fromEntries(files);
}

/** Keeps a CV that was just chosen in place of the earlier one; gives the sentence if it cannot be taken. */
async function keepChosenCv(form: FormData, organisation: string, sent: Sent) {
  const file = chosenFile(form, "cv");
  if (!file) return null;
  sent.cv = null;
  const upload = await keepCv(file);
  if ("refusal" in upload) return upload.refusal;
  sent.cv = sentFile("cv", upload, organisation);
  return null;
}

/** The same for files that answer questions. */
async function keepChosenFiles(form: FormData, organisation: string, sent: Sent): Promise<Errors> {
  const errors: Errors = [];
  const fields = [...form].filter(([field, value]) => /^answers\./.test(field) && value instanceof File);
  for (const [field] of fields.slice(0, mostFiles)) {
    const file = chosenFile(form, field);
    if (!file) continue;
    const questionId = field.slice("answers.".length);
    delete sent.files[questionId];
    const upload = await keepAnswer(file);
    if ("refusal" in upload) errors.push({ field, message: upload.refusal });
    else sent.files[questionId] = sentFile("answer", upload, organisation);
  }
  return errors;
}

function sentFile(purpose: "answer" | "cv", upload: Upload, organisation: string): SentFile {
  const until = new Date(now().getTime() + fileLifeMs);
  return { name: upload.name, ticket: sealTicket(purpose, { ...upload, organisation }, until) };
}

function typedInto(form: FormData): Typed {
  const typed: Typed = {};
  for (const [name, value] of form)
    if (typeof value === "string" && !name.startsWith("$")) typed[name] = [...(typed[name] ?? []), value];
  return typed;
}

function rawAnswers(typed: Typed) {
  const answers = Object.entries(typed).filter(([name]) => name.startsWith("answers."));
  return Object.fromEntries(answers.map(([name, values]) => [name.slice("answers.".length), values]));
}

const yesOrNo = (word: string | undefined) => (word === "yes" ? true : word === "no" ? false : null);

/** One sentence for each field, in the order of the form. */
function inOrder(errors: Errors): Errors {
  const order = ["name", "email", "phone", "location", "cv"];
  const rank = ({ field }: Errors[number]) => (field === "consent" ? 99 : (order.indexOf(field) + 10) % 10);
  const first = errors.filter(
    ({ field }, index) => errors.findIndex((error) => error.field === field) === index,
  );
  return first.sort((a, b) => rank(a) - rank(b));
}
