import type { ClaimedEmail } from "@/server/domain/emails/claim-many";
import { OPEN_APP_URL, OPEN_PORTAL_LINK } from "@/server/domain/emails/rules/links";
import { mailToken, type TokenPurpose } from "@/server/domain/emails/rules/tokens";
import { env } from "../env";
import type { Mail } from "../gateways/mail";

/** A claimed mail as it goes out: what was left open is filled, and it is the same message at every try. */
export function letterOf(mail: ClaimedEmail): Mail {
  const fill = (text: string) =>
    text
      .replaceAll(OPEN_PORTAL_LINK, `${env.appUrl}/portal/open?link=${mail.portalToken ?? ""}`)
      .replaceAll(OPEN_APP_URL, env.appUrl);
  const calendar = mail.attachments.find(isCalendar);
  return {
    messageId: `${mail.id}@${env.mailFrom.address.split("@").at(-1)}`,
    from: { name: mail.sender.name, address: env.mailFrom.address },
    to: { name: mail.toName, address: mail.toAddress },
    replyTo: replyAddress(mail),
    returnPath: addressWith("b", mail),
    subject: mail.subject,
    html: fill(mail.html),
    text: fill(mail.text),
    headers: { "Auto-Submitted": "auto-generated" },
    attachments: mail.attachments
      .filter((attachment) => attachment !== calendar)
      .map(({ content, ...rest }) => ({ ...rest, content: Buffer.from(content, "base64") })),
    calendar: calendar && {
      method: /method=CANCEL/i.test(calendar.contentType) ? "CANCEL" : "REQUEST",
      content: calendar.content,
    },
  };
}

/** A candidate's answer comes back to their application where we receive mail; any other goes where it is wished. */
function replyAddress(mail: ClaimedEmail) {
  const isConversation = mail.applicationId && mail.candidateId && !mail.memberId;
  const address = (isConversation && addressWith("r", mail)) || mail.sender.replyTo;
  return address ? { name: mail.sender.name, address } : undefined;
}

function addressWith(purpose: TokenPurpose, { id }: ClaimedEmail) {
  const [name, place] = env.inbound?.address.split("@") ?? [];
  return place ? `${name}+${mailToken(env.authSecret, purpose, id)}@${place}` : undefined;
}

const isCalendar = ({ contentType }: { contentType: string }) => contentType.startsWith("text/calendar");
