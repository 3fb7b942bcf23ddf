import type { CodePurpose } from "@/db/schema";
import { FRAME } from "@/emails/rendered";
import type { Prepared, SignInMail } from "./prepare-sign-in-mail";
import { openLinks } from "./rules/links";
import { asHtml, asText, parseMarkdown } from "./rules/markdown";

const BRAND = "#1f4d3f";

/** The product's own three mails. They belong to no organisation, so no organisation can word them. */
export function writeSignInMail(mail: SignInMail, made: NonNullable<Prepared>, appUrl: string) {
  const links = openLinks();
  const subject = subjectOf(mail, made);
  const body = parseMarkdown(
    "code" in made
      ? codeText(mail, made.code)
      : linkText(mail, links.tokenFor(addressOf(mail, made.link, appUrl))),
    links,
  );
  const frame: Record<string, string> = {
    locale: "en",
    direction: "ltr",
    subject,
    preview: subject,
    organisation: "Second Door",
    address: "",
    brand: BRAND,
    body: asHtml(body, links, BRAND),
  };
  return {
    subject,
    html: FRAME.replace(/\[\[(\w+)\]\]/g, (_whole, name: string) => frame[name] ?? ""),
    text: `${asText(body, links)}\n\n--\nSecond Door\n`,
  };
}

function addressOf({ audience }: SignInMail, link: string, appUrl: string) {
  return `${appUrl}${audience === "candidate" ? "/portal/open" : "/sign-in/open"}?link=${link}`;
}

function subjectOf({ audience, purpose }: SignInMail, made: NonNullable<Prepared>) {
  if ("code" in made) return `${made.code} is your code`;
  if (purpose === "found") return "Confirm your address to set up your organisation";
  return audience === "candidate" ? "Your link to your applications" : "Your link to sign in";
}

function linkText({ audience, purpose }: SignInMail, address: string) {
  if (audience === "candidate")
    return `Hello,

here is your link to your applications:

[Open your applications](${address})

It works once, within seven days, and then keeps you signed in for 30 days. If you did not ask for it, you can leave this mail alone.`;
  const wish = purpose === "found" ? "confirm that this address is yours" : "sign in to Second Door";
  return `Hello,

here is your link to ${wish}:

[${purpose === "found" ? "Confirm my address" : "Sign in"}](${address})

It works once, within ten minutes, and only in the browser in which you asked for it. If you did not ask for it, you can leave this mail alone: nobody can get in without it.`;
}

const CODE_OPENS: Record<CodePurpose, string> = {
  sign: "sign your document",
  my_data: "open what is kept about you",
  erase: "erase what is kept about you, which cannot be undone",
};

function codeText({ codePurpose }: SignInMail, code: string) {
  return `Hello,

here is the code you asked for, to ${CODE_OPENS[codePurpose ?? "sign"]}:

**${code}**

It is good for ten minutes. Type it only where you asked for it; nobody from us will ever ask you for it.`;
}
