import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { env } from "../env";

/** The built-in mailbox: an SMTP server on loopback that keeps every mail as a file, for when SMTP_URL is unset. */
export interface Mailbox {
  url: string;
  close(): Promise<void>;
}

const folder = () => join(env.dataDir, "mailbox");
const fileName = /^[0-9]{13}-[0-9a-f]{8}\.eml$/;

export async function openMailbox(): Promise<Mailbox> {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    size: 50_000_000,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("error", done);
      stream.on("end", () => keep(Buffer.concat(chunks)).then(() => done(), done));
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  if (!address || typeof address === "string") throw new Error("The mailbox has no port.");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The newest mails first; `to` keeps those of one address. */
export async function listMails(most = 50, to?: string) {
  const names = (await readdir(folder()).catch(() => []))
    .filter((name) => fileName.test(name))
    .sort()
    .reverse();
  const mails: ReceivedMail[] = [];
  for (const name of names) {
    if (mails.length >= most) break;
    const mail = await readMail(name);
    if (mail && (!to || mail.to.includes(to.toLowerCase()))) mails.push(mail);
  }
  return mails;
}

export type ReceivedMail = NonNullable<Awaited<ReturnType<typeof readMail>>>;

export async function readMail(name: string) {
  if (!fileName.test(name)) return null;
  const source = await readFile(join(folder(), name)).catch(() => null);
  if (!source) return null;
  const mail = await simpleParser(source);
  const to = [mail.to ?? []]
    .flat()
    .flatMap((list) => list.value.map((one) => one.address?.toLowerCase() ?? ""));
  return {
    name,
    receivedAt: new Date(Number(name.slice(0, 13))),
    messageId: mail.messageId ?? "",
    from: mail.from?.text ?? "",
    to,
    subject: mail.subject ?? "",
    html: mail.html || "",
    text: mail.text ?? "",
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content,
    })),
  };
}

/** Written beside and renamed, so that the page never shows half a mail. */
async function keep(source: Buffer) {
  const name = `${Date.now()}-${crypto.randomUUID().slice(0, 8)}.eml`;
  await writeFile(join(folder(), `.${name}`), source, { mode: 0o600 });
  await rename(join(folder(), `.${name}`), join(folder(), name));
}
