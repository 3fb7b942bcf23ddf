"use server";

import { redirect } from "next/navigation";
import { type Answered, refusedField } from "@/app/_forms/answered";
import { comingBack, refused } from "@/app/_forms/refused";
import { api } from "@/server/api/caller";
import { sealTicket } from "@/server/auth/tickets";
import { now } from "@/server/gateways/clock";
import { keepTable } from "@/server/gateways/table-text";
import { chosenFile } from "@/server/gateways/uploads";

const ticketLifeMs = 60_000;

/** Takes a table of people that a member brings. Nobody is added by that. */
export async function bringTable(_before: Answered, form: FormData): Promise<Answered> {
  const organisation = String(form.get("organisation") ?? "");
  let address: string;
  try {
    const caller = await api(organisation);
    // Who may not import anybody may not fill the storage either.
    await caller.imports.list();
    const chosen = chosenFile(form, "file");
    if (!chosen) return refusedField(form, "file", "Choose a CSV file.");
    const kept = await keepTable(chosen);
    if ("refusal" in kept) return refusedField(form, "file", kept.refusal);
    const { file, ...table } = kept;
    const ticket = sealTicket("table", { ...file, organisation }, new Date(now().getTime() + ticketLifeMs));
    const { importId } = await caller.imports.receive({ ...table, file: ticket });
    address = `/o/${organisation}/candidates/import/${importId}`;
  } catch (thrown) {
    return comingBack(form, await refused(thrown));
  }
  redirect(address);
}
