import { and, desc, eq, sql } from "drizzle-orm";
import { type Attachment, type EmailKind, emailTemplates, organisations, outbox } from "@/db/schema";
import { Conflict, NotFound } from "../errors";
import { newId } from "../ids";
import type { Scope } from "../scope";
import { DEFAULT_TEXTS } from "./defaults/texts";
import { composeMail, type Sender, type Template } from "./rules";
import { FIELDS } from "./rules/fields";
import { OPEN_PORTAL_LINK } from "./rules/links";
import { MissingValue } from "./rules/liquid";
import { type Given, harmlessName } from "./rules/values";

export interface Message {
  kind: EmailKind;
  /** What may be queued only once, such as one outcome to one person. */
  key: string;
  to: { name: string; address: string };
  /** The kind's own fields; a link into the product is a path, such as `/o/glasshouse/interviews`. */
  fields: Given;
  applicationId?: string | null;
  candidateId?: string | null;
  memberId?: string | null;
  attachments?: Attachment[];
  dueAt?: Date;
}

/**
 * Writes a mail in the organisation's words and leaves it in the outbox, in the caller's transaction. A key that was
 * queued before queues nothing. Who reads the mail in their portal gets a link that is made when it is sent.
 */
export async function queueEmail(scope: Scope, message: Message): Promise<string> {
  const { sender, template } = await wordsFor(scope, message.kind);
  const row = {
    id: newId(),
    kind: message.kind,
    idempotencyKey: message.key,
    applicationId: message.applicationId ?? null,
    candidateId: message.candidateId ?? null,
    memberId: message.memberId ?? null,
    toName: harmlessName(message.to.name),
    toAddress: plainAddress(message.to),
    attachments: message.attachments ?? [],
    dueAt: message.dueAt ?? scope.now,
    ...written(message, template, sender),
  };
  const { rowCount } = await scope.tx.insert(outbox).values(row).onConflictDoNothing();
  if (!rowCount) return queuedBefore(scope, message.key);
  await scope.tx.execute(sql`select pg_notify('outbox', '')`);
  return row.id;
}

async function wordsFor(scope: Scope, kind: EmailKind) {
  const [sender] = await scope.tx.select().from(organisations);
  if (!sender) throw new NotFound("The organisation");
  const { locale } = sender;
  const [own] = await scope.tx
    .select()
    .from(emailTemplates)
    .where(and(eq(emailTemplates.kind, kind), eq(emailTemplates.locale, locale)))
    .orderBy(desc(emailTemplates.version))
    .limit(1);
  return { sender, template: own ?? { kind, locale: "en", ...DEFAULT_TEXTS[kind] } };
}

function written(message: Message, template: Template, sender: Sender) {
  const name = message.fields.candidate_name;
  const given: Given = {
    candidate_first_name: name ? String(name).trim().split(/\s+/)[0] : null,
    recipient_name: message.to.name,
    ...message.fields,
    portal_link: message.candidateId && !message.memberId ? OPEN_PORTAL_LINK : null,
  };
  try {
    return composeMail(template, sender, given);
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error;
    const label = FIELDS[message.kind].find((field) => field.name === error.field)?.label ?? error.field;
    throw new Conflict(
      `The mail to ${harmlessName(message.to.name)} cannot be written: ${label} is missing.`,
    );
  }
}

async function queuedBefore(scope: Scope, key: string) {
  const [earlier] = await scope.tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(eq(outbox.idempotencyKey, key));
  if (!earlier) throw new Conflict("This mail has been sent before.");
  return earlier.id;
}

function plainAddress({ name, address }: Message["to"]) {
  if (!/^[^\s<>,;:"()[\]\\@]+@[^\s<>,;:"()[\]\\@]+$/u.test(address)) {
    throw new Conflict(`The address of ${harmlessName(name)} cannot take mail.`);
  }
  return address;
}
