import { createTransport } from "nodemailer";
import { env } from "../env";

export interface Mail {
  /** Derived from the row that is sent, so that a second try is the same message. */
  messageId: string;
  to: { name: string; address: string };
  from?: { name: string; address: string };
  replyTo?: { name: string; address: string };
  /** Where it comes back to when it cannot be delivered; the sender's own address when nothing is said. */
  returnPath?: string;
  subject: string;
  html: string;
  text: string;
  headers?: Record<string, string>;
  attachments?: { filename: string; contentType: string; content: Buffer }[];
  calendar?: { method: "REQUEST" | "CANCEL"; content: string };
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}

/**
 * A connection pool to one SMTP server, impatient where nodemailer by default waits for ten minutes. Sending is given
 * up before a lease of the outbox ends: when another worker may try, this one has stopped.
 */
export function openMailer(smtpUrl: string, longestSendingMs = 50_000, dkim = env.dkim): Mailer {
  const address = new URL(smtpUrl);
  const transport = createTransport({
    host: address.hostname,
    port: Number(address.port || (address.protocol === "smtps:" ? 465 : 587)),
    secure: address.protocol === "smtps:",
    auth: address.username
      ? { user: decodeURIComponent(address.username), pass: decodeURIComponent(address.password) }
      : undefined,
    pool: true,
    maxConnections: 5,
    // A connection lost under a message would be answered by further copies of it; the outbox decides on another try.
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim ? { dkim } : {}),
  });
  const send = (mail: Mail) =>
    transport.sendMail({ ...message(mail), signal: AbortSignal.timeout(longestSendingMs) }).then(() => {});
  return { send, close: () => transport.close() };
}

function message(mail: Mail) {
  return {
    messageId: `<${oneLine(mail.messageId)}>`,
    from: person(mail.from ?? env.mailFrom),
    to: person(mail.to),
    replyTo: mail.replyTo && person(mail.replyTo),
    ...(mail.returnPath ? { envelope: { from: mail.returnPath, to: [oneLine(mail.to.address)] } } : {}),
    subject: oneLine(mail.subject),
    html: String(mail.html),
    text: String(mail.text),
    headers: mail.headers,
    attachments: mail.attachments,
    icalEvent: mail.calendar && {
      method: mail.calendar.method,
      filename: "invitation.ics",
      content: String(mail.calendar.content),
    },
  };
}

const person = ({ name, address }: { name: string; address: string }) => ({
  name: oneLine(name),
  address: oneLine(address),
});

/** A line break in a name or a subject would start a header of its own. */
const oneLine = (text: string) => String(text).replace(/[\r\n\u2028\u2029]+/g, " ");
