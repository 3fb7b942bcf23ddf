"use server";

import { redirect } from "next/navigation";
import { api } from "@/server/api/caller";

export async function endSession(form: FormData): Promise<void> {
  const sessionId = String(form.get("sessionId") ?? "");
  const caller = await api();
  if (form.get("audience") === "candidate") {
    await caller.session.endInPortal({ sessionId });
    redirect("/sessions?as=candidate");
  }
  await caller.session.end({ sessionId });
  redirect("/sessions");
}
