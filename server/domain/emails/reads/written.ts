import { and, desc, eq } from "drizzle-orm";
import { type EmailKind, emailTemplates, organisations } from "@/db/schema";
import { Conflict, NotFound } from "../../errors";
import type { Scope } from "../../scope";
import { DEFAULT_TEXTS } from "../defaults/texts";
import { composeMail, type Template } from "../rules";
import { FIELDS } from "../rules/fields";
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
}

/** A mail in the organisation's words, complete but for what is made when it is sent. */
export async function writtenMail(scope: Scope, writing: Writing) {
  const { write } = await openPen(scope, writing.kind);
  return write(writing);
}

/** Writes many mails of one kind: the words are looked up once. */
export async function openPen(scope: Scope, kind: EmailKind) {
  const { sender, template } = await findWords(scope, kind);
  const used = [...fieldsIn("subject", template.subject), ...fieldsIn("body", template.body)];
  const needed = FIELDS[kind].filter(({ name, optional }) => !optional && used.includes(name));
  const missing = ({ to }: Pick<Writing, "to">, label: string) =>
    `The mail to ${harmlessName(to.name)} cannot be written: ${label} is missing.`;
  return {
    write(writing: Omit<Writing, "kind">) {
      try {
        return composeMail(template, sender, fieldsFor(writing));
      } catch (error) {
        if (!(error instanceof MissingValue)) throw error;
        const label = FIELDS[kind].find(({ name }) => name === error.field)?.label ?? error.field;
        throw new Conflict(missing(writing, label));
      }
    },
    /** The sentence that says what a mail would lack, without writing it; null when it lacks nothing. */
    lacks(writing: Omit<Writing, "kind">) {
      const given: Given = { ...fieldsFor(writing), organisation_name: sender.name };
      const lacking = needed.find(({ name }) => !oneLine(String(given[name] ?? "")));
      return lacking ? missing(writing, lacking.label) : null;
    },
  };
}

/** The organisation's newest template for a kind in its language, or the text every organisation starts with. */
export async function findWords(scope: Scope, kind: EmailKind) {
  const [sender] = await scope.tx.select().from(organisations);
  if (!sender) throw new NotFound("The organisation");
  const [own] = await scope.tx
    .select()
    .from(emailTemplates)
    .where(and(eq(emailTemplates.kind, kind), eq(emailTemplates.locale, sender.locale)))
    .orderBy(desc(emailTemplates.version))
    .limit(1);
  const template: Template = own ?? { kind, locale: "en", ...DEFAULT_TEXTS[kind] };
  return { sender, template, version: own?.version ?? 0 };
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
