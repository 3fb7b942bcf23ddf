import { redirect } from "next/navigation";
import { type Answered, refusedField } from "@/app/_forms/answered";
import { comingBack, refused } from "@/app/_forms/refused";
import { readersSpeech } from "@/app/_words/reader";
import { inTheirWords } from "@/app/_words/refusals";
import { api } from "@/server/api/caller";

type Caller = Awaited<ReturnType<typeof api>>;

/** Does what a form asks for; a refusal comes back in the reader's language, with everything that was typed. */
export async function attempt<T>(
  organisation: string,
  form: FormData,
  act: (caller: Caller, field: (name: string) => string) => Promise<T>,
): Promise<{ value: T } | { answered: Answered /** As the product said it, in English. */; said: Answered }> {
  const field = (name: string) => String(form.get(name) ?? "");
  try {
    return { value: await act(await api(organisation), field) };
  } catch (thrown) {
    const refusal = await refused(thrown);
    if (refusal.code === "UNAUTHORIZED") redirect("/portal/open");
    const said = comingBack(form, refusal);
    return { said, answered: inTheirWords(await readersSpeech(), said) };
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

/** A refusal of one field that no door had to be asked for, in the reader's language. */
export async function refusing(form: FormData, field: string, sentence: string): Promise<Answered> {
  return refusedField(form, field, (await readersSpeech()).said(sentence));
}
