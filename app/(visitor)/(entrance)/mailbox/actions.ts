import { notFound } from "next/navigation";
import { env } from "@/server/env";
import { listMails, readMail } from "@/server/gateways/mailbox";

/** The mails of the built-in mailbox. Where a real mail server is set, there is no such page. */
export async function readMailbox(to?: string) {
  if (env.smtpUrl) notFound();
  return listMails(60, to);
}

export async function readReceived(name: string) {
  const mail = env.smtpUrl ? null : await readMail(name);
  if (!mail) notFound();
  return mail;
}

export type ReceivedMail = Awaited<ReturnType<typeof readReceived>>;
