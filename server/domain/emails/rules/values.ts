import type { Field } from "./fields";
import { directionOf } from "./languages";
import type { Links } from "./links";
import {
  dayAsSaid,
  figureAsSaid,
  minutesAsSaid,
  moneyAsSaid,
  namesAsSaid,
  spanAsSaid,
  toldAsSaid,
} from "./saying";

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
  if (field.shape === "line") return inItsPlace(unlinked(oneLine(text)), locale);
  return asSaid(field, text, zone, locale);
}

/** A value as its reader's language says it. What is given with no shape of its own comes back cleaned. */
export function asSaid({ shape }: Pick<Field, "shape">, text: string, zone: string, locale: string): string {
  const lines = text.split("\n").map(oneLine);
  switch (shape) {
    case "day":
      return dayAsSaid(oneLine(text), zone, locale);
    case "span":
      return spanAsSaid(oneLine(text), locale);
    // A blank line between two, so that each stands on a line of its own in every mail program.
    case "spans":
      return lines.map((line) => spanAsSaid(line, locale)).join("\n\n");
    case "names":
      return namesAsSaid(
        lines.map((line) => inItsPlace(harmlessName(line), locale)),
        locale,
      );
    case "minutes":
      return minutesAsSaid(oneLine(text), locale);
    case "figure":
      return figureAsSaid(oneLine(text), locale);
    case "money":
      return moneyAsSaid(oneLine(text), locale);
    case "told":
      return toldAsSaid(oneLine(text), locale);
    default:
      return paragraphs(text, locale);
  }
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Words that run the other way than the mail must not carry its commas and figures along with them. */
export function inItsPlace(text: string, locale: string) {
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

function paragraphs(text: string, locale: string) {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => inItsPlace(oneLine(line), locale))
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
