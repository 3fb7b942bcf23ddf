import { outsideOrganisations } from "@/db/tenant";
import { claimSignInMails } from "@/server/domain/emails/claim-sign-in-mails";
import { prepareSignInMail, type SignInMail } from "@/server/domain/emails/prepare-sign-in-mail";
import { findSignInLanguage } from "@/server/domain/emails/reads/sign-in-language";
import { type Settlement, settleSignInMail } from "@/server/domain/emails/settle-sign-in-mail";
import { writeSignInMail } from "@/server/domain/emails/write-sign-in-mail";
import { env } from "../env";
import { now } from "../gateways/clock";
import { log } from "../gateways/log";
import type { Mailer } from "../gateways/mail";

/** Answers requests for links and codes, and tells how many. They never wait behind an organisation's mail. */
export async function deliverDueSignInMail(mailer: Mailer): Promise<number> {
  const claimed = await outsideOrganisations((tx) => claimSignInMails({ tx, now: now() }, 10));
  await Promise.all(
    claimed.map(async (mail) => {
      const settlement = await deliver(mailer, mail);
      await outsideOrganisations((tx) => settleSignInMail({ tx, now: now() }, mail, settlement));
    }),
  );
  return claimed.length;
}

async function deliver(mailer: Mailer, mail: SignInMail): Promise<Settlement> {
  try {
    const made = await outsideOrganisations((tx) =>
      prepareSignInMail({ tx, now: now() }, mail, env.authSecret),
    );
    if (!made) return { result: "dropped" };
    const language = await outsideOrganisations((tx) => findSignInLanguage({ tx }, mail));
    await mailer.send({
      messageId: `${mail.id}@${new URL(env.appUrl).hostname}`,
      to: { name: "", address: mail.email },
      ...writeSignInMail(mail, made, { appUrl: env.appUrl, language }),
    });
    return { result: "sent" };
  } catch (error) {
    log.warn({ error, signInMail: mail.id }, "A sign-in mail could not be sent.");
    return { result: isFinal(error) ? "failed" : "deferred", error: codeOf(error) };
  }
}

/** The mail server says that it never will: no such mailbox. */
function isFinal(error: unknown) {
  const answer: unknown = error instanceof Error && "responseCode" in error ? error.responseCode : null;
  return typeof answer === "number" && answer >= 500;
}

/** Never the server's own words, which may repeat the address. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  if ("responseCode" in error) return String(error.responseCode);
  return "code" in error ? String(error.code) : error.name;
}
