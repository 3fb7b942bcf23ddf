import type { EmailKind } from "@/db/schema";
import { FRAME } from "@/emails/rendered";
import { Conflict } from "../errors";
import { FIELDS } from "./rules/fields";
import { directionOf } from "./rules/languages";
import { openLinks } from "./rules/links";
import { fieldsIn, fillLiquid, type Part, refuseLiquid, TooLong } from "./rules/liquid";
import { asHtml, asText, escapeHtml, parseMarkdown } from "./rules/markdown";
import { type Given, harmlessName, inItsPlace, oneLine, type Value, valuesFor } from "./rules/values";

export interface Template {
  kind: EmailKind;
  locale: string;
  subject: string;
  body: string;
}

/** What a mail shows of the organisation that sends it. */
export interface Sender {
  name: string;
  address: string;
  brandColour: string;
  timeZone: string;
}

/** Without these a mail of its kind would fail the person who reads it. */
const INDISPENSABLE: Partial<Record<EmailKind, readonly string[]>> = {
  interview_invitation: ["panel_when"],
  interview_rescheduled: ["panel_when"],
  outcome_consult_instead: [
    "scope",
    "deliverables",
    "starts_on",
    "ends_on",
    "days",
    "rate",
    "sponsor_name",
    "portal_link",
  ],
  offer: ["title", "salary", "portal_link"],
  still_deciding: ["promised_on"],
  decision_reversed: ["words", "promised_on"],
  promise_due: ["people"],
  portal_link: ["portal_link"],
  member_invitation: ["invitation_link"],
  message: ["body"],
};

/** The first part of a template that cannot stay as it is, with the sentence that says why. */
export function refuseTemplate(template: Template): { part: Part; sentence: string } | null {
  const known = FIELDS[template.kind].map(({ name }) => name);
  for (const part of ["subject", "body"] as const) {
    const sentence = refuseLiquid(part, template[part], known);
    if (sentence) return { part, sentence };
  }
  const used = fieldsIn("body", template.body);
  const forgotten = INDISPENSABLE[template.kind]?.find((name) => !used.includes(name));
  return forgotten ? { part: "body", sentence: `This kind of mail has to say {{ ${forgotten} }}.` } : null;
}

/** Fills a template and puts it into the frame. Throws `MissingValue` when a field it uses has no value. */
export function composeMail(template: Template, sender: Sender, given: Given) {
  const links = openLinks();
  const all = { ...given, organisation_name: sender.name };
  const values = valuesFor(FIELDS[template.kind], all, links, sender.timeZone, template.locale);
  const subject = links.putInto(oneLine(fill("subject", template.subject, values)), () => "").slice(0, 250);
  const body = parseMarkdown(fill("body", template.body, values), links);
  const text = asText(body, links);
  const address = inItsPlace(oneLine(sender.address), template.locale);
  const footer = [sender.name, address].map((line) => line.replaceAll("{{", "{ {"));
  const frame: Record<string, string> = {
    locale: closed(escapeHtml(template.locale)),
    direction: directionOf(template.locale),
    subject: closed(escapeHtml(subject)),
    preview: closed(escapeHtml(firstWords(text))),
    organisation: closed(escapeHtml(sender.name)),
    address: closed(escapeHtml(address)),
    brand: sender.brandColour,
    body: asHtml(body, links, sender.brandColour, directionOf(template.locale)),
  };
  return {
    subject,
    html: FRAME.replace(/\[\[(\w+)\]\]/g, (_whole, name: string) => frame[name] ?? ""),
    text: `${[text, "", "--", ...footer].join("\n").trimEnd()}\n`,
  };
}

function fill(part: Part, text: string, values: Record<string, Value>) {
  try {
    return fillLiquid(part, text, values);
  } catch (error) {
    if (error instanceof TooLong) throw new Conflict(error.message, part);
    throw error;
  }
}

/** One plain address and nothing that a mail server would read as more. */
export function refuseAddress({ name, address }: { name: string; address: string }): string | null {
  const plain = /^[^\s<>,;:"()[\]\\@]+@[^\s<>,;:"()[\]\\@]+$/u.test(address);
  return plain ? null : `The address of ${harmlessName(name)} cannot take mail.`;
}

/** What a mail program shows beside the subject: the beginning, without addresses. */
function firstWords(text: string) {
  const words = text.split(/\s+/).filter((word) => !/\{\{\w+\}\}|:\/\//.test(word));
  return words.join(" ").slice(0, 120);
}

/** Only what we left open ourselves may be filled when a mail is sent. */
const closed = (html: string) => html.replaceAll("{{", "&#123;&#123;");
