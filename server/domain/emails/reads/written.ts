import { and, desc, eq } from "drizzle-orm";
import { type EmailKind, emailTemplates, organisations } from "@/db/schema";
import { Conflict, NotFound } from "../../errors";
import type { Scope } from "../../scope";
import { DEFAULT_TEXTS } from "../defaults/texts";
import { composeMail, type Template } from "../rules";
import { FIELDS } from "../rules/fields";
import { OPEN_PORTAL_LINK } from "../rules/links";
import { MissingValue } from "../rules/liquid";
import { type Given, harmlessName } from "../rules/values";

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
  const { sender, template } = await findWords(scope, writing.kind);
  try {
    return composeMail(template, sender, fieldsFor(writing));
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error;
    const label = FIELDS[writing.kind].find(({ name }) => name === error.field)?.label ?? error.field;
    throw new Conflict(
      `The mail to ${harmlessName(writing.to.name)} cannot be written: ${label} is missing.`,
    );
  }
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
function fieldsFor({ to, fields, candidateId, memberId }: Writing): Given {
  const name = fields.candidate_name;
  return {
    candidate_first_name: name ? String(name).trim().split(/\s+/)[0] : null,
    recipient_name: to.name,
    ...fields,
    portal_link: candidateId && !memberId ? OPEN_PORTAL_LINK : null,
  };
}
