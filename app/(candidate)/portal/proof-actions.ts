"use server";

import { redirect } from "next/navigation";
import type { Answered } from "@/app/_forms/answered";
import type { CodePurpose } from "@/server/auth/session";
import { answering, attempt, refusing } from "./_answering";

/** What a candidate is about to do, and the page on which they do it. */
export type ToProve = {
  organisation: string;
  purpose: CodePurpose;
  address: string;
  /** The part of the page that they were reading. */
  place?: string;
};

/** Sends six digits to the candidate's mailbox. */
export async function sendCode(here: ToProve, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, back(here, "?code=sent"), (caller) =>
    caller.session.requestCode({ purpose: here.purpose }),
  );
}

/** Compares the six digits that were typed. */
export async function proveCode(here: ToProve, _before: Answered, form: FormData): Promise<Answered> {
  const tried = await attempt(here.organisation, form, (caller, field) =>
    caller.session.proveCode({ code: field("code"), purpose: here.purpose }),
  );
  if ("answered" in tried) return tried.answered;
  if (tried.value === "proved") redirect(back(here));
  const sentence =
    tried.value === "wrong"
      ? "These are not the digits of the newest mail. Please look again."
      : "This code can no longer be used. Ask for a new one.";
  return refusing(form, "code", sentence);
}

const back = ({ address, place }: ToProve, query = "") => `${address}${query}${place ? `#${place}` : ""}`;
