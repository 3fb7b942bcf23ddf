import { redirect } from "next/navigation";
import type { Answered } from "@/app/_forms/answered";
import { comingBack, refused } from "@/app/_forms/refused";
import { api } from "@/server/api/caller";

type Caller = Awaited<ReturnType<typeof api>>;

/** Does what a form asks for; a refusal comes back with everything that was typed. */
export async function attempt<T>(
  organisation: string,
  form: FormData,
  act: (caller: Caller, field: (name: string) => string) => Promise<T>,
): Promise<{ value: T } | { answered: Answered }> {
  const field = (name: string) => String(form.get(name) ?? "");
  try {
    return { value: await act(await api(organisation), field) };
  } catch (thrown) {
    const refusal = await refused(thrown);
    if (refusal.code === "UNAUTHORIZED") redirect("/portal/open");
    return { answered: comingBack(form, refusal) };
  }
}

/** The same, and leads on when nothing was refused. */
export async function answering(
  organisation: string,
  form: FormData,
  next: string,
  act: (caller: Caller, field: (name: string) => string) => Promise<unknown>,
): Promise<Answered> {
  const tried = await attempt(organisation, form, act);
  if ("answered" in tried) return tried.answered;
  redirect(next);
}
