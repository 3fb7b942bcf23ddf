"use server";

import { TRPCError } from "@trpc/server";
import { redirect } from "next/navigation";
import { api } from "@/server/api/caller";
import { fieldsOf } from "@/server/api/trpc";

export interface Founding {
  typed: Record<string, string>;
  errors: Record<string, string>;
  /** What stopped all of it. */
  error: string | null;
}

export async function foundOrganisation(_before: Founding, form: FormData): Promise<Founding> {
  const field = (name: string) => String(form.get(name) ?? "");
  const typed = {
    name: field("name"),
    slug: field("slug"),
    ownerName: field("ownerName"),
    timeZone: field("timeZone"),
    holidayRegion: field("holidayRegion"),
    brandColour: field("brandColour"),
  };
  let slug: string;
  try {
    ({ slug } = await (await api()).entrance.found(typed));
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.code === "UNAUTHORIZED") redirect("/found");
    const errors = fieldsOf(error);
    const isRefusal = error.code === "CONFLICT" || error.code === "BAD_REQUEST";
    if (!isRefusal) throw error;
    return { typed, errors, error: Object.keys(errors).length > 0 ? null : error.message };
  }
  redirect(`/o/${slug}`);
}
