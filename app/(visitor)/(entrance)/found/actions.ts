"use server";

import { redirect } from "next/navigation";
import type { Answered } from "@/app/_forms/answered";
import { comingBack, refused } from "@/app/_forms/refused";
import { api } from "@/server/api/caller";

export async function foundOrganisation(_before: Answered, form: FormData): Promise<Answered> {
  const field = (name: string) => String(form.get(name) ?? "");
  const wanted = {
    name: field("name"),
    slug: field("slug"),
    ownerName: field("ownerName"),
    timeZone: field("timeZone"),
    holidayRegion: field("holidayRegion"),
    brandColour: field("brandColour"),
  };
  let slug: string;
  try {
    ({ slug } = await (await api()).entrance.found(wanted));
  } catch (thrown) {
    const refusal = await refused(thrown);
    if (refusal.code === "UNAUTHORIZED") redirect("/found");
    return comingBack(form, refusal);
  }
  redirect(`/o/${slug}`);
}
