/** What comes back to a form that was refused: what was typed, and a sentence beside each field or for all of it. */
export interface Answered {
  typed: Record<string, string>;
  errors: Record<string, string>;
  error: string | null;
  /** What the page is answered with where no script runs: 422 when something must be mended. */
  status: number | null;
}

/** A form that has not been sent yet. */
export const UNANSWERED: Answered = { typed: {}, errors: {}, error: null, status: null };

/** A refusal of one field that no door had to be asked for. */
export const refusedField = (form: FormData, field: string, sentence: string): Answered => ({
  typed: typedIn(form),
  errors: { [field]: sentence },
  error: null,
  status: 422,
});

/** Every text of a form, as it was typed. */
export function typedIn(form: FormData): Record<string, string> {
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === "string" && !name.startsWith("$") ? [[name, value] as const] : [],
  );
  return Object.fromEntries(texts);
}
