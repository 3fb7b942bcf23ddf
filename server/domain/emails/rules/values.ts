import { Temporal } from "temporal-polyfill";
import type { Field } from "./fields";
import { directionOf } from "./languages";
import type { Links } from "./links";

export type Given = Record<string, string | number | boolean | null | undefined>;
export type Value = string | boolean | null;

/**
 * What a template may see: its kind's own fields, each cleaned for its shape. A field that is needed and was not given
 * is left out, so that using it is an error.
 */
export function valuesFor(
  fields: readonly Field[],
  given: Given,
  links: Links,
  zone: string,
  locale: string,
) {
  const values: Record<string, Value> = Object.create(null);
  for (const field of fields) {
    const value = cleaned(field, given[field.name], links, zone, locale);
    if (value !== null || field.optional) values[field.name] = value;
  }
  return values;
}

function cleaned(field: Field, raw: Given[string], links: Links, zone: string, locale: string): Value {
  if (field.shape === "flag")
    return !(raw === undefined || ["", "0", "false", "no", "null"].includes(String(raw ?? "")));
  const text = String(raw ?? "").trim();
  if (!text) return null;
  if (field.shape === "link") return links.tokenFor(text);
  if (field.shape === "name") return inItsPlace(harmlessName(text), locale);
  if (field.shape === "day") return dayAsSaid(text, zone, locale);
  return field.shape === "long" ? paragraphs(text) : inItsPlace(unlinked(oneLine(text)), locale);
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Words that run the other way than the mail must not carry its commas and figures along with them. */
function inItsPlace(text: string, locale: string) {
  const runsOtherWay =
    directionOf(locale) === "rtl" ? /\p{Script=Latin}/u.test(text) : RIGHT_TO_LEFT.test(text);
  return runsOtherWay ? `\u2068${text}\u2069` : text;
}

/**
 * A stranger's name may be "evil.tk" or hold a line break: mail programs make links of the one by themselves, and the
 * other would start a header. A space after the dot keeps the name readable and the link dead.
 */
export function harmlessName(name: string) {
  return oneLine(name)
    .replace(/[.。．｡](?=\p{L}{2}|\d)/gu, ". ")
    .replace(/:\/+/g, ": ")
    .slice(0, 120);
}

/** Control and direction characters hide what a text says; the two joiners belong to several scripts. */
export function oneLine(text: string) {
  return visible(text).replace(/\s+/gu, " ").trim();
}

function paragraphs(text: string) {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => oneLine(line))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function visible(text: string) {
  return text
    .replace(/(?![\n\t\r\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu, "")
    .replace(/[\u2028\u2029]/gu, " ");
}

/** A title such as "Node.js" stays as it is to the eye, with a joiner that no link survives. */
function unlinked(text: string) {
  return text.replace(/(?<=[\p{L}\d])\.(?=\p{L}{2})/gu, ".\u2060").replace(/:\/\//g, ":\u2060//");
}

/** "Thursday 4 June 2026", and for an instant its time and whose it is. */
export function dayAsSaid(text: string, zone: string, locale: string) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return daySaid(Temporal.PlainDate.from(text), locale);
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return oneLine(text);
  const local = Temporal.Instant.from(text).toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toLocaleString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return `${daySaid(local.toPlainDate(), locale)}, ${time} (${zoneAsSaid(zone, locale, local.epochMilliseconds)})`;
}

/** "Thursday 4 June 2026": British English without the comma that machines put there. */
function daySaid(day: Temporal.PlainDate, locale: string) {
  const language = locale === "en" ? "en-GB" : locale;
  const said = day.toLocaleString(language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  return language === "en-GB" ? said.replace(",", "") : said;
}

function zoneAsSaid(zone: string, locale: string, at: number) {
  if (locale !== "en") return zoneInWords(zone, locale, at);
  const city = zone.split("/").at(-1)?.replaceAll("_", " ");
  return zone.includes("/") && city ? `${city} time` : zone;
}

/** "heure normale d'Europe centrale": each language has a way of its own to name a zone. */
function zoneInWords(timeZone: string, locale: string, at: number) {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "long" }).formatToParts(at);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
