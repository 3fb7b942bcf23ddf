"use server";

import { TRPCError } from "@trpc/server";
import { redirect } from "next/navigation";
import { api } from "@/server/api/caller";

export async function accept(form: FormData): Promise<void> {
  const organisationId = String(form.get("organisationId") ?? "");
  const invitationId = String(form.get("invitationId") ?? "");
  let slug: string;
  try {
    ({ slug } = await (await api()).entrance.acceptInvitation({ organisationId, invitationId }));
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code === "INTERNAL_SERVER_ERROR") throw error;
    redirect("/invitations?refused=1");
  }
  redirect(`/o/${slug}`);
}
