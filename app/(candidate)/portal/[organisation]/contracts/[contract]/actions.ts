"use server";

import { redirect } from "next/navigation";
import type { Answered } from "@/app/_forms/answered";
import { answering, attempt, refusing } from "../../../_answering";

type Here = { organisation: string; contract: string };

const address = ({ organisation, contract }: Here) => `/portal/${organisation}/contracts/${contract}`;

/** Sends six digits to the candidate's mailbox. */
export async function sendCode(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, `${address(here)}?code=sent#sign`, (caller) =>
    caller.session.requestCode(),
  );
}

/** Compares the six digits that were typed. */
export async function proveCode(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  const tried = await attempt(here.organisation, form, (caller, field) =>
    caller.session.proveCode({ code: field("code") }),
  );
  if ("answered" in tried) return tried.answered;
  if (tried.value === "proved") redirect(`${address(here)}#sign`);
  const sentence =
    tried.value === "wrong"
      ? "These are not the digits of the newest mail. Please look again."
      : "This code can no longer be used. Ask for a new one.";
  return refusing(form, "code", sentence);
}

export async function sign(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, `${address(here)}?done=signed`, (caller, field) => {
    const drawing = field("drawing");
    const contractId = here.contract;
    const consent = field("consent") === "yes";
    const mark = drawing
      ? ({ method: "drawn", mark: drawing } as const)
      : ({ method: "typed", mark: field("mark") } as const);
    return caller.portal.sign({ contractId, consent: consent as true, ...mark });
  });
}
