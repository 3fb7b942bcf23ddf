import { eq } from "drizzle-orm";
import { messages, outbox } from "@/db/schema";
import { audit } from "../audit/record";
import { newWordsOf } from "../emails/rules/quoting";
import { NotFound } from "../errors";
import type { Scope } from "../scope";
import { findApplication } from "./reads";
import { refuseMessage } from "./rules";
import { writeToOwner } from "./write-to-owner";

interface Reply {
  /** The mail of ours that is answered. */
  outboxId: string;
  /** The answer's own id: a provider that delivers it twice is told "yes" twice. */
  mailId: string;
  text: string;
  attachments: number;
}

const LONGEST = 8_000;

/** A candidate answers a mail from where they read it: it stands in the conversation as if written in their portal. */
export async function receiveReply(scope: Scope, { outboxId, mailId, text, attachments }: Reply) {
  const [mail] = await scope.tx.select().from(outbox).where(eq(outbox.id, outboxId));
  if (!mail?.applicationId || !mail.candidateId || mail.memberId) throw new NotFound("This mail");
  const { applicationId, candidateId } = mail;
  const application = await findApplication(scope, applicationId);
  const refusal = refuseMessage(application);
  const isKnown = (await scope.tx.$count(messages, eq(messages.mailId, mailId))) > 0;
  const outcome = refusal ? "refused" : isKnown ? "known" : "taken";
  const subject = { id: outboxId, applicationId };
  await audit(scope, "message.received", subject, { after: { outcome } });
  if (outcome !== "taken") return;
  const writer = { type: "candidate", organisationId: scope.actor.organisationId, candidateId } as const;
  const body = bodyOf(text, attachments);
  await writeToOwner({ ...scope, actor: writer }, { applicationId, body, mailId });
}

/** Files are taken in the portal alone, where they are looked at: here they are only counted. */
function bodyOf(text: string, attachments: number) {
  const files = attachments === 1 ? "A file" : `${attachments} files`;
  const note = attachments > 0 ? `\n\n[${files} came with this mail and could not be taken.]` : "";
  const words = newWordsOf(text) || "(This mail had no words.)";
  return `${words.slice(0, LONGEST - note.length)}${note}`;
}
