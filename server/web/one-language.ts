import type { Language } from "../api/languages";
import { spokenIn } from "./words";

const part = /<section data-language="(\w+)" aria-label="([^"]*)"[^>]*>([\s\S]*?)<\/section>/g;

/** Whether a page says the same in every language: that at which there is nothing does. */
export const isInEveryLanguage = (page: Buffer) => page.includes('<section data-language="');

/** A page that was made once and says the same in every language: with what its reader speaks, and nothing else. */
export function inOneLanguage(page: string, language: Language): string {
  const [, , title, words] = [...page.matchAll(part)].find(([, spoken]) => spoken === language) ?? [];
  if (!title || !words) return page;
  let isFirst = true;
  return page
    .replace(part, () => {
      const kept = isFirst ? words : "";
      isFirst = false;
      return kept;
    })
    .replace(/<html lang="\w+" dir="\w+"/, `<html ${spokenIn(language)}`)
    .replace(/<title>[^<·]*/, () => `<title>${title} `);
}
