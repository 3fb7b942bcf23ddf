/** What was typed into the form, as it came; shown again when the form comes back. */
export type Typed = Record<string, string[]>;

export interface FormState {
  errors: { field: string; message: string }[];
  /** What the page is answered with: 422 when something must be mended, 409 when it is here already, 500 when we failed. */
  status: number | null;
  typed: Typed;
  /** The CV that was sent already, so that it need not be sent again. */
  cv: SentFile | null;
  /** The same for questions that ask for a file, by question. */
  files: Record<string, SentFile>;
}

export interface SentFile {
  name: string;
  ticket: string;
}

export const EMPTY: FormState = { errors: [], status: null, typed: {}, cv: null, files: {} };
