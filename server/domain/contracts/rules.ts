import { createHash } from "node:crypto";
import type { Role } from "@/db/schema";

/** Who may be named to sign for an organisation; the table of permissions says the same. */
export const SIGNATORY_ROLES: readonly Role[] = ["owner", "admin", "hiring_manager"];

/** How long a six-digit code lets a candidate do what it was sent for. */
export const PROOF_MINUTES = 10;

/** What both sides agree to beside their name. */
export const consentText = (title: string) =>
  `I have read “${title}”, I agree to it, and I sign it electronically. My signature here binds me as one on paper would.`;

/** SHA-256 of a document's words, in hex: what each of its signers signs. */
export function hashOfDocument({ title, body }: { title: string; body: string }): string {
  return createHash("sha256").update(`${title}\n\n${body}`, "utf8").digest("hex");
}

interface Signature {
  voidedAt: Date | null;
  signedAt: Date | null;
  /** Null when who asks is none of the signers. */
  mine: { signedAt: Date | null } | null;
  /** The one whose turn it is. */
  next: { name: string; isMe: boolean } | null;
}

/** Nobody signs twice, out of turn, for somebody else, or a document that was withdrawn. */
export function refuseSignature({ voidedAt, signedAt, mine, next }: Signature): string | null {
  if (voidedAt)
    return "This document was withdrawn. Nothing in it binds you, and it can no longer be signed.";
  if (mine?.signedAt) return "You have signed this already. There is nothing more for you to do.";
  if (signedAt) return "Everybody has signed this already.";
  if (!mine) return `Only ${next?.name ?? "the person named in it"} can sign this for the organisation.`;
  if (!next?.isMe) return `It is not your turn yet: ${next?.name ?? "another signer"} signs first.`;
  return null;
}

/** Whether a code was proved within the last minutes. */
export const isFresh = (provedAt: Date | null, now: Date) =>
  provedAt !== null && now.getTime() - provedAt.getTime() < PROOF_MINUTES * 60_000;

/** Signing asks for more than an open session: a code sent to the mailbox within the last minutes. */
export function refuseProof(provedAt: Date | null, now: Date): string | null {
  return isFresh(provedAt, now)
    ? null
    : "Before you sign, please confirm that it is you with the six-digit code we send you by e-mail.";
}

export function refuseSignatory(member: {
  role: Role;
  leftAt: Date | null;
  name: string;
  /** Whether the organisation has named them to sign, or nobody. */
  isNamed: boolean;
}): string | null {
  if (member.leftAt) return `${member.name} no longer works here. Choose somebody else to sign.`;
  if (!SIGNATORY_ROLES.includes(member.role))
    return `${member.name} cannot sign for the organisation. Choose an owner, an administrator or a hiring manager.`;
  if (!member.isNamed)
    return `${member.name} is not among those who sign for the organisation. Choose one of them, or name them in the settings.`;
  return null;
}

/** What somebody typed stays what it is: it must not become a heading, a link or emphasis of a contract. */
export const plainWords = (text: string) =>
  text.replace(/([\\`*_[\]<>#|~])/g, "\\$1").replace(/^(\s*)(=+|-{2,})(?=\s*$)/gm, "$1\\$2");

export const onOneLine = (text: string) => text.replace(/\s*\n\s*/g, ", ").trim();
