import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { type ParsedMail, simpleParser } from "mailparser";

// Mails as they came over SMTP into the built-in mailbox: one file each.
const folder = join(process.env.DATA_DIR ?? ".data", "mailbox");

/** Waits for the mail to an address whose subject matches, and reads it. */
export async function mailTo(address: string, subject: RegExp): Promise<ParsedMail> {
  let found: ParsedMail | undefined;
  await expect(async () => {
    found = (await mailsTo(address)).find((mail) => subject.test(mail.subject ?? ""));
    expect(found, `a mail to ${address} about ${subject}`).toBeDefined();
  }).toPass({ timeout: 30_000 });
  if (!found) throw new Error("There is no such mail.");
  return found;
}

/** All mails to an address, the newest first. */
export async function mailsTo(address: string): Promise<ParsedMail[]> {
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => name.endsWith(".eml"))
    .sort()
    .reverse();
  const mails: ParsedMail[] = [];
  for (const name of names.slice(0, 200)) {
    const source = await readFile(join(folder, name));
    if (!source.subarray(0, 8_000).toString().includes(address)) continue;
    mails.push(await simpleParser(source));
  }
  return mails;
}

/** The way into the portal that a mail carries. */
export function portalLink(mail: ParsedMail): string {
  const link = /https?:\/\/\S+\/portal\/open\?\S+/.exec(mail.text ?? "")?.[0];
  if (!link) throw new Error(`There is no portal link in “${mail.subject}”.`);
  const { pathname, search } = new URL(link.replace(/[)>\].,]+$/, ""));
  return `${pathname}${search}`;
}

/** The calendar part of a mail. */
export function calendarOf(mail: ParsedMail): string {
  const part = mail.attachments.find(({ contentType }) => contentType === "text/calendar");
  return part?.content.toString() ?? "";
}
