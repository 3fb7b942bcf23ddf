import type { Answered } from "@/app/_forms/answered";
import type { Speech } from "./speech";

/** What a form is told, in the words of its reader. */
export const inTheirWords = (t: Speech, { errors, error, ...rest }: Answered): Answered => ({
  ...rest,
  errors: Object.fromEntries(Object.entries(errors).map(([field, sentence]) => [field, t.said(sentence)])),
  error: error === null ? null : t.said(error),
});
