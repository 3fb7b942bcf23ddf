import type { ClaimedEmail } from "@/server/domain/emails/claim-many";
import { OPEN_APP_URL, OPEN_PORTAL_LINK } from "@/server/domain/emails/rules/links";
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
    replyTo: mail.sender.replyTo ? { name: mail.sender.name, address: mail.sender.replyTo } : undefined,
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

const isCalendar = ({ contentType }: { contentType: string }) => contentType.startsWith("text/calendar");
