import { and, desc, eq, isNotNull } from "drizzle-orm";
import { candidates, type EmailKind, emailTemplates, organisations } from "@/db/schema";
import { Conflict, NotFound } from "../../errors";
import { isAmong } from "../../ids";
import type { Scope } from "../../scope";
import { composeMail, type Template } from "../rules";
import { FIELDS, type Field } from "../rules/fields";
import { wordsFor } from "../rules/languages";
import { OPEN_PORTAL_LINK } from "../rules/links";
import { fieldsIn, MissingValue } from "../rules/liquid";
import { type Given, harmlessName, oneLine } from "../rules/values";

export interface Writing {
  kind: EmailKind;
  to: { name: string };
  /** The kind's own fields; a link into the product is a path, such as `/o/glasshouse/interviews`. */
  fields: Given;
  candidateId?: string | null;
  memberId?: string | null;
  /** In which language to somebody who has just said it, and cannot be read back: strangers who apply. */
  locale?: string;
}

/** A mail in the organisation's words, complete but for what is made when it is sent. */
export async function writtenMail(scope: Scope, writing: Writing) {
  const { write } = await openPen(scope, writing.kind, [writing]);
  return write(writing);
}

type Reader = Pick<Writing, "candidateId" | "memberId" | "locale">;

/** Writes many mails of one kind, to each reader in their language: the words are looked up once. */
export async function openPen(scope: Scope, kind: EmailKind, readers: Reader[]) {
  const { sender, own } = await findWords(scope, kind);
  const languages = await languagesOf(scope, readers);
  const readerOf = ({ candidateId, memberId }: Reader) => (memberId ? null : candidateId);
  const templateFor = (reader: Reader) =>
    wordsFor(kind, own, [reader.locale, languages.get(readerOf(reader) ?? ""), sender.locale]).template;
  const needed = new Map<string, Field[]>();
  const neededIn = (template: Template) => {
    const known = needed.get(template.locale) ?? neededBy(template);
    needed.set(template.locale, known);
    return known;
  };
  const missing = ({ to }: Pick<Writing, "to">, label: string) =>
    `The mail to ${harmlessName(to.name)} cannot be written: ${label} is missing.`;
  return {
    write(writing: Omit<Writing, "kind">) {
      try {
        return composeMail(templateFor(writing), sender, fieldsFor(writing));
      } catch (error) {
        if (!(error instanceof MissingValue)) throw error;
        const label = FIELDS[kind].find(({ name }) => name === error.field)?.label ?? error.field;
        throw new Conflict(missing(writing, label));
      }
    },
    /** The sentence that says what a mail would lack, without writing it; null when it lacks nothing. */
    lacks(writing: Omit<Writing, "kind">) {
      const given: Given = { ...fieldsFor(writing), organisation_name: sender.name };
      const lacking = neededIn(templateFor(writing)).find(({ name }) => !oneLine(String(given[name] ?? "")));
      return lacking ? missing(writing, lacking.label) : null;
    },
  };
}

/** The organisation with its newest words for a kind, in every language it has written them in. */
export async function findWords(scope: Scope, kind: EmailKind) {
  const [sender] = await scope.tx.select().from(organisations);
  if (!sender) throw new NotFound("The organisation");
  const { locale, version, subject, body } = emailTemplates;
  const own = await scope.tx
    .selectDistinctOn([locale], { locale, version, subject, body })
    .from(emailTemplates)
    .where(eq(emailTemplates.kind, kind))
    .orderBy(locale, desc(version));
  return { sender, own };
}

/** The languages in which candidates have said they would rather read. */
async function languagesOf({ tx }: Scope, readers: Reader[]): Promise<Map<string, string>> {
  const ids = readers.flatMap(({ candidateId, memberId }) => (candidateId && !memberId ? [candidateId] : []));
  if (ids.length === 0) return new Map();
  const chosen = await tx
    .select({ id: candidates.id, locale: candidates.locale })
    .from(candidates)
    .where(and(isAmong(candidates.id, ids), isNotNull(candidates.locale)));
  return new Map(chosen.flatMap(({ id, locale }) => (locale ? [[id, locale] as const] : [])));
}

function neededBy({ kind, subject, body }: Template): Field[] {
  const used = [...fieldsIn("subject", subject), ...fieldsIn("body", body)];
  return FIELDS[kind].filter(({ name, optional }) => !optional && used.includes(name));
}

/** Only who reads the mail in a portal of their own gets a link to it. */
function fieldsFor({ to, fields, candidateId, memberId }: Omit<Writing, "kind">): Given {
  const name = fields.candidate_name;
  return {
    candidate_first_name: name ? String(name).trim().split(/\s+/)[0] : null,
    recipient_name: to.name,
    ...fields,
    portal_link: candidateId && !memberId ? OPEN_PORTAL_LINK : null,
  };
}
