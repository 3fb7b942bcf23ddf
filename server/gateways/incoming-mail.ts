import { createHash } from "node:crypto";
import { type AddressObject, type ParsedMail, simpleParser } from "mailparser";
import { env } from "../env";

/** What a mail that reached one of our addresses means to us. */
export type Incoming =
  | { kind: "reply"; token: string; mailId: string; text: string; attachments: number }
  | { kind: "bounce"; token: string; reason: string };

const NAMED_IN = ["delivered-to", "x-original-to", "envelope-to", "x-forwarded-to"];

/** Reads a mail as it came over the wire. Null: it is to nobody we know, or a machine's answer that means nothing. */
export async function readIncoming(raw: Buffer): Promise<Incoming | null> {
  const mail = await simpleParser(raw, {
    skipImageLinks: true,
    maxHtmlLengthToParse: 2_000_000,
    keepDeliveryStatus: true,
  });
  const tokens = addressesOf(mail).flatMap((address) => tokenIn(address) ?? []);
  const returned = tokens.find((token) => token.startsWith("b"));
  if (returned) {
    const report = reportIn(mail);
    return report?.isFinal ? { kind: "bounce", token: returned, reason: report.reason } : null;
  }
  const token = tokens.find((one) => one.startsWith("r"));
  if (!token || isAutomatic(mail)) return null;
  const mailId = mail.messageId ?? createHash("sha256").update(raw).digest("hex");
  const text = (mail.text ?? "").slice(0, 900_000);
  const files = mail.attachments.filter(({ contentDisposition }) => contentDisposition === "attachment");
  return { kind: "reply", token, mailId: mailId.slice(0, 300), text, attachments: files.length };
}

function addressesOf(mail: ParsedMail): string[] {
  const people = [mail.to, mail.cc].flat().filter((one): one is AddressObject => one !== undefined);
  const named = NAMED_IN.map((name) => mail.headers.get(name)).map((value) => JSON.stringify(value ?? ""));
  return [...people.flatMap(({ value }) => value.map(({ address }) => address ?? "")), ...named];
}

/** Our address is `name@place`; with a token it is `name+token@place`. */
function tokenIn(text: string): string | null {
  const [name = "", place = ""] = (env.inbound?.address ?? "").toLowerCase().split("@");
  const [, token = null] = /\+([rb][0-9a-f]{52})@/.exec(text.toLowerCase()) ?? [];
  return token && text.toLowerCase().includes(`${name}+${token}@${place}`) ? token : null;
}

/** Machines answer mail too, and two of them would never stop. */
function isAutomatic({ headers }: ParsedMail) {
  const said = (name: string) => String(headers.get(name) ?? "").toLowerCase();
  return (
    !["", "no"].includes(said("auto-submitted")) ||
    ["bulk", "junk", "list", "auto_reply"].includes(said("precedence")) ||
    headers.has("x-autoreply") ||
    headers.has("x-auto-response-suppress")
  );
}

/** RFC 3464: what the other side says of each recipient. Ours have one each. */
function reportIn(mail: ParsedMail) {
  const part = mail.attachments.find(({ contentType }) => contentType === "message/delivery-status");
  if (!part) return null;
  const lines = part.content.toString("utf8").replace(/\r?\n[ \t]+/g, " ");
  const field = (name: string) => new RegExp(`^${name}:\\s*(.+)$`, "im").exec(lines)?.[1]?.trim() ?? "";
  const diagnosis = field("Diagnostic-Code").replace(/^[\w-]+;\s*/, "");
  const status = field("Status").split(/\s/)[0] ?? "";
  const isFinal = field("Action").toLowerCase() === "failed" && !status.startsWith("4");
  return { isFinal, reason: diagnosis.includes(status) ? diagnosis : `${status} ${diagnosis}`.trim() };
}
