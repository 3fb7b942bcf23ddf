"use server";

import { redirect } from "next/navigation";
import { type Answered, refusedField } from "@/app/_forms/answered";
import { comingBack, refused } from "@/app/_forms/refused";
import { api } from "@/server/api/caller";
import { sealTicket } from "@/server/auth/tickets";
import { now } from "@/server/gateways/clock";
import { chosenFile, keepCv } from "@/server/gateways/uploads";

const ticketLifeMs = 60_000;

/** Adds somebody, with the CV that was dropped on the form: the worker reads it. */
export async function addCandidate(_before: Answered, form: FormData): Promise<Answered> {
  const text = (name: string) => String(form.get(name) ?? "");
  const organisation = text("organisation");
  let address: string;
  try {
    const caller = await api(organisation);
    // Who may not add anybody may not fill the storage either.
    await caller.candidates.mayAdd();
    const file = chosenFile(form, "cv");
    const upload = file && (await keepCv(file));
    if (upload && "refusal" in upload) return refusedField(form, "cv", upload.refusal);
    const cv =
      upload && sealTicket("cv", { ...upload, organisation }, new Date(now().getTime() + ticketLifeMs));
    const { candidateId } = await caller.candidates.add({
      name: text("name"),
      email: text("email"),
      phone: text("phone"),
      location: text("location"),
      source: text("source"),
      referredById: text("referredById"),
      jobId: text("jobId"),
      cv,
    });
    address = `/o/${organisation}/candidates/${candidateId}`;
  } catch (thrown) {
    return comingBack(form, await refused(thrown));
  }
  redirect(address);
}
