"use server";

import { redirect } from "next/navigation";
import type { Answered } from "@/app/_forms/answered";
import { answering, attempt, refusing } from "../../../_answering";

type Here = { organisation: string; application: string };

const address = ({ organisation, application }: Here) => `/portal/${organisation}/${application}`;

/** Takes a time. Whoever was too late reads what is left: the page is made anew, with or without scripts. */
export async function chooseTime(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  if (!form.get("timeId")) return refusing(form, "timeId", "Choose one of the times.");
  const tried = await attempt(here.organisation, form, (caller, field) =>
    caller.portal.chooseTime({ timeId: field("timeId") }),
  );
  if ("value" in tried) redirect(`${address(here)}?done=time-chosen`);
  const { errors } = tried.said;
  if (errors.timeId?.startsWith("Somebody else")) redirect(`${address(here)}/times?said=taken`);
  return tried.answered;
}

export async function askForOtherTimes(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, `${address(here)}?done=asked-times`, (caller, field) =>
    caller.portal.askForOtherTimes({ applicationId: here.application, words: field("words") }),
  );
}

export async function changeTimeZone(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, `${address(here)}/times`, (caller, field) =>
    caller.portal.changeTimeZone({ timeZone: field("timeZone") }),
  );
}
