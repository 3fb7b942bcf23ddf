import type { Language } from "../input";

/** How each language is called where days, money and figures are written. Arabic with the figures of the other five. */
const LOCALES: Record<Language, string> = {
  en: "en-GB",
  fr: "fr-FR",
  de: "de-DE",
  es: "es-ES",
  pt: "pt-PT",
  ar: "ar-u-nu-latn",
};

/** The locale of a language; British English when none is given. */
export const localeOf = (language: Language = "en") => LOCALES[language];

/** "Paris time" from "Europe/Paris"; "UTC" stays "UTC". Other languages name the zone: "heure d’Europe centrale". */
export function zoneName(timeZone: string, language: Language = "en"): string {
  if (language !== "en") return zoneInWords(timeZone, language);
  const city = timeZone.split("/").at(-1)?.replaceAll("_", " ");
  return timeZone.includes("/") && city ? `${city} time` : timeZone;
}

/** Zones have changed over the decades: they are called as they are now, the same in summer and winter. */
const LATELY = Date.UTC(2026, 0, 1);

function zoneInWords(timeZone: string, language: Language): string {
  if (!timeZone.includes("/")) return timeZone;
  const parts = new Intl.DateTimeFormat(localeOf(language), {
    timeZone,
    timeZoneName: "longGeneric",
  }).formatToParts(LATELY);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
  // German puts the kind of time between brackets, where a zone already stands between some.
  return name.replace(/^(.+) \((.+)\)$/, "$2 $1");
}
