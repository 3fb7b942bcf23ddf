import type { Speech } from "@/app/_words/speech";

/** All that the form says in the reader's language, but what comes back with it. */
export const applyWords = (t: Speech, { promisedDays }: { promisedDays: number }) => ({
  ...t.form,
  closed: t("This job is closed"),
  paused: t("This job is not taking applications at the moment"),
  later: t("Please look again later. Whoever has applied already still hears back in time."),
  empty: t("Leave this empty"),
  name: t("Full name"),
  email: t("E-mail"),
  emailHint: t("Your answer and the link to your portal go here."),
  phone: t("Phone"),
  location: t("Where you live"),
  cv: t("CV"),
  anotherCv: t("Another CV"),
  /** With a gap for the name of the file, which only the form that comes back knows. */
  kept: t("“{file}” is kept, so you need not choose it again.", { file: "{file}" }),
  files: t("PDF, Word (.docx), ODT, RTF or text, up to 20 MB."),
  anyFile: t("A document, table, slides, picture or ZIP, up to 20 MB."),
  yes: t("Yes"),
  no: t("No"),
  engagement: t("Would you be open to a short engagement?"),
  engagementHint: t(
    "Somebody else may get this job, and we may still want to work with you: some weeks as a paid consultant. Whatever you answer, it does not count for or against you.",
  ),
  open: t("Yes, I would be"),
  notOpen: t("No, only this job"),
  send: t("Send application"),
  sending: t("Sending your application"),
  lost: t("The connection was lost. What you wrote is still here: please send it again."),
  hear: t.count("You will hear within {count} days. A confirmation comes by mail at once.", promisedDays),
});

export type ApplyWords = ReturnType<typeof applyWords>;
