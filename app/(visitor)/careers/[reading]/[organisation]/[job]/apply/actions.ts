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
import { chosenFile, keepCv } from "@/server/gateways/uploads";
import type { FormState, Typed } from "./_typed";

type Errors = FormState["errors"];

/** A CV that was sent is kept for this long for a form that is sent again. */
const cvLifeMs = 24 * 60 * 60 * 1000;
/** Nobody fills in this form in less; a program that does waits until a person could have. */
const leastFillingMs = 1_500;

/** Sends an application. A form that cannot be taken comes back with a sentence beside each field and loses nothing. */
export async function apply(_before: FormState, form: FormData): Promise<FormState> {
  const typed = typedInto(form);
  const cv = { known: knownCv(form) };
  const t = speechIn(languageOf(typed.language?.[0]) ?? "en");
  const inWords = (state: FormState): FormState => ({
    ...state,
    errors: state.errors.map(({ field, message }) => ({ field, message: t.said(message) })),
  });
  try {
    return inWords(await send(form, typed, cv));
  } catch (thrown) {
    const { errors, error, status } = await refused(thrown);
    const beside = Object.entries(errors).map(([field, message]) => ({ field, message }));
    return inWords({
      errors: error ? [...beside, { field: "form", message: error }] : beside,
      status,
      typed,
      cv: cv.known,
    });
  }
}

/** `cv.known` becomes the one that came with this form, as soon as it is kept. */
async function send(form: FormData, typed: Typed, cv: { known: FormState["cv"] }): Promise<FormState> {
  const address = { organisation: typed.organisation?.[0] ?? "", job: typed.job?.[0] ?? "" };
  const refusal = await keepChosenCv(form, address.organisation, cv);
  const back = (errors: Errors, status = 422) => ({ errors, status, typed, cv: cv.known });

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
    answers: Object.fromEntries(job.questions.map(({ id }) => [id, typed[`answers.${id}`] ?? []])),
    openToEngagement: yesOrNo(typed.engagement?.[0]),
    source: begun.data.source,
    consent: typed.consent?.[0] === "yes",
  });
  const errors = (read.error?.issues ?? []).map(({ path, message }) => ({ field: path.join("."), message }));
  if (!cv.known) errors.push({ field: "cv", message: refusal ?? "Choose your CV." });
  if (!read.success || !cv.known) return back(inOrder(errors), refusal?.includes("20 MB") ? 413 : 422);

  const applied = await caller.careers.sendApplication({
    ...read.data,
    locale: languageOf(typed.language?.[0]) ?? undefined,
    answers: rawAnswers(typed),
    cv: cv.known.ticket,
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

/** The CV that came with an earlier try. */
function knownCv(form: FormData): FormState["cv"] {
  const ticket = String(form.get("cvTicket") ?? "");
  const read = z.object({ name: z.string() }).safeParse(openTicket("cv", ticket, now()));
  return read.success ? { name: read.data.name, ticket } : null;
}

/** Keeps a CV that was just chosen in place of the earlier one; gives the sentence if it cannot be taken. */
async function keepChosenCv(form: FormData, organisation: string, cv: { known: FormState["cv"] }) {
  const file = chosenFile(form, "cv");
  if (!file) return null;
  cv.known = null;
  const upload = await keepCv(file);
  if ("refusal" in upload) return upload.refusal;
  const ticket = sealTicket("cv", { ...upload, organisation }, new Date(now().getTime() + cvLifeMs));
  cv.known = { name: upload.name, ticket };
  return null;
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
