import { dayText } from "@/app/_ui/dates";
import type { Speech } from "@/app/_words/speech";
import type { PageData } from "./[organisation]/[application]/_page-data";

/** What an application opens with, in the reader's language. */
export function openingIn(t: Speech, { sentence, values }: PageData["opening"], today: string): string {
  const { organisation = "", name = "", signer = "", title = "" } = values;
  const day = values.day ? dayText(values.day, today, "long", t.language) : "";
  return t(sentence, { organisation, name, signer, title, day });
}
