"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import type { Answered } from "@/app/_forms/answered";
import { cookieName, cookieOptions } from "@/server/auth/cookies";
import { sealTicket } from "@/server/auth/tickets";
import { now } from "@/server/gateways/clock";
import { chosenFile, keepCv } from "@/server/gateways/uploads";
import { answering, attempt, refusing } from "../../_answering";

type Here = { organisation: string };

const back = ({ organisation }: Here, done: string, place: string) =>
  `/portal/${organisation}/my-data?done=${done}#${place}`;

const yearMs = 365 * 24 * 60 * 60 * 1000;
const ticketMs = 60_000;

/** What a candidate puts right about themself, in one form. */
export async function correct(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  const tried = await attempt(here.organisation, form, async (caller, field) => {
    const locale = field("locale") as "en";
    await caller.myData.correct({
      ...{ name: field("name"), phone: field("phone"), location: field("location") },
      ...{ locale, timeZone: field("timeZone") },
    });
    return locale;
  });
  if ("answered" in tried) return tried.answered;
  const expires = new Date(now().getTime() + yearMs);
  (await cookies()).set(cookieName("language"), tried.value, cookieOptions(expires));
  redirect(back(here, "corrected", "details"));
}

export async function replaceCv(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  const file = chosenFile(form, "cv");
  if (!file) return refusing(form, "cv", "Choose your CV.");
  const tried = await attempt(here.organisation, form, async (caller, field) => {
    const kept = await keepCv(file);
    if ("refusal" in kept) return kept.refusal;
    const ticket = { ...kept, organisation: here.organisation };
    const cv = sealTicket("cv", ticket, new Date(now().getTime() + ticketMs));
    await caller.myData.replaceCv({ applicationId: field("applicationId"), cv });
    return null;
  });
  if ("answered" in tried) return tried.answered;
  if (tried.value) return refusing(form, "cv", tried.value);
  redirect(back(here, "cv-replaced", "cv"));
}

export async function askForNotes(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, back(here, "asked", "notes"), (caller) =>
    caller.myData.askForNotes(),
  );
}

export async function withdrawRequest(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, back(here, "request-withdrawn", "notes"), (caller, field) =>
    caller.myData.withdrawNotesRequest({ requestId: field("requestId") }),
  );
}

export async function keepMe(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, back(here, "kept", "content"), (caller) =>
    caller.myData.keepMe(),
  );
}

export async function eraseMe(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, `/portal/${here.organisation}/my-data/erase`, (caller) =>
    caller.myData.erase(),
  );
}
