import { readersSpeech } from "@/app/_words/reader";
import { FormInBrowser, type PortalFormProps } from "./_form-in-browser";

/** A candidate's form, which is given on the server all that it says. */
export async function PortalForm(props: Omit<PortalFormProps, "words">) {
  return <FormInBrowser {...props} words={(await readersSpeech()).form} />;
}
