import { FRAME } from "@/emails/rendered";
import { SIGN_IN_TEXTS } from "./defaults/sign-in";
import type { Text } from "./defaults/texts";
import type { Language } from "./input";
import type { Prepared, SignInMail } from "./prepare-sign-in-mail";
import { directionOf } from "./rules/languages";
import { openLinks } from "./rules/links";
import { asHtml, asText, parseMarkdown } from "./rules/markdown";

const BRAND = "#1f4d3f";

/** The product's own mails. They belong to no organisation, so no organisation can word them. */
export function writeSignInMail(
  mail: SignInMail,
  made: NonNullable<Prepared>,
  { appUrl, language }: { appUrl: string; language: Language },
) {
  const links = openLinks();
  const words = wordsOf(mail, made, language);
  const filled = (text: string) =>
    "code" in made
      ? text
          .replace("{code}", made.code)
          .replace("{purpose}", SIGN_IN_TEXTS[language].purposes[mail.codePurpose ?? "sign"])
      : text.replace("{link}", links.tokenFor(addressOf(mail, made.link, appUrl)));
  const subject = filled(words.subject);
  const body = parseMarkdown(filled(words.body), links);
  const frame: Record<string, string> = {
    locale: language,
    direction: directionOf(language),
    subject,
    preview: subject,
    organisation: "Second Door",
    address: "",
    brand: BRAND,
    body: asHtml(body, links, BRAND, directionOf(language)),
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

function wordsOf({ audience, purpose }: SignInMail, made: NonNullable<Prepared>, language: Language): Text {
  const theirs = SIGN_IN_TEXTS[language];
  if ("code" in made) return theirs.code;
  if (audience === "candidate") return theirs.link;
  return purpose === "found" ? FOUNDING : SIGNING_IN;
}

const BOUND = `It works once, within ten minutes, and only in the browser in which you asked for it. If you did not ask for it, you can leave this mail alone: nobody can get in without it.`;

const SIGNING_IN: Text = {
  subject: "Your link to sign in",
  body: `Hello,

here is your link to sign in to Second Door:

[Sign in]({link})

${BOUND}`,
};

const FOUNDING: Text = {
  subject: "Confirm your address to set up your organisation",
  body: `Hello,

here is your link to confirm that this address is yours:

[Confirm my address]({link})

${BOUND}`,
};
