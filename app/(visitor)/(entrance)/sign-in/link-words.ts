import type { Speech } from "@/app/_words/speech";

/** What the form that asks for a link says. */
export const linkWords = (t: Speech) => ({ email: t("E-mail address"), submit: t("Send me a link") });
