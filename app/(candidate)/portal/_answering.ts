import { TRPCError } from "@trpc/server";
import { redirect } from "next/navigation";
import { api } from "@/server/api/caller";
import { fieldsOf } from "@/server/api/trpc";

/** What comes back to a form that was refused: what was typed, and a sentence beside each field or for all of it. */
export interface Answered {
  typed: Record<string, string>;
  errors: Record<string, string>;
  error: string | null;
}

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
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.code === "UNAUTHORIZED") redirect("/portal/open");
    const isRefusal = ["CONFLICT", "BAD_REQUEST", "NOT_FOUND", "FORBIDDEN"].includes(error.code);
    if (!isRefusal) throw error;
    const errors = fieldsOf(error);
    const sentence = Object.keys(errors).length > 0 ? null : error.message;
    return { answered: { typed: typedIn(form), errors, error: sentence } };
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

function typedIn(form: FormData) {
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === "string" && !name.startsWith("$") ? [[name, value] as const] : [],
  );
  return Object.fromEntries(texts);
}
