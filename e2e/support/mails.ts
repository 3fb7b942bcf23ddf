import { simpleParser } from "mailparser";
import { createTransport } from "nodemailer";
import { DEFAULT_VARIANTS } from "@/server/domain/emails/defaults/variants";
import type { Language } from "@/server/domain/emails/input";
import { composeMail } from "@/server/domain/emails/rules";
import { FIELDS } from "@/server/domain/emails/rules/fields";
import { wordsFor } from "@/server/domain/emails/rules/languages";
import { writeSignInMail } from "@/server/domain/emails/write-sign-in-mail";

export interface WrittenMail {
  name: string;
  locale: Language;
  subject: string;
  html: string;
  text: string;
}

type Kind = keyof typeof FIELDS;
const sender = {
  name: "Glasshouse",
  address: "12 Glass Street\nLondon",
  brandColour: "#1f4d3f",
  timeZone: "Europe/London",
};
const onlyTheirs = { candidate: ["kit_link", "application_link"], member: ["portal_link", "check_in_code"] };

/** Every mail the product can write: each kind in each language, as each of those gets it whom it goes to. */
export function everyMail(): WrittenMail[] {
  const languages = Object.keys(DEFAULT_VARIANTS) as Language[];
  const kinds = languages.flatMap((locale) =>
    (Object.keys(DEFAULT_VARIANTS[locale]) as Kind[]).flatMap((kind) =>
      (["candidate", "member"] as const).map((reader) => ({ locale, kind, reader })),
    ),
  );
  const written = kinds.map(({ locale, kind, reader }) => ({
    name: `${kind} in ${locale}, to a ${reader}`,
    locale,
    ...whole(composeMail(wordsFor(kind, [], [locale]).template, sender, examplesOf(kind, reader))),
  }));
  // Most kinds say the same to whoever gets them.
  return [...new Map(written.map((mail) => [mail.html, mail])).values(), ...signInMails()];
}

function examplesOf(kind: Kind, reader: "candidate" | "member") {
  const left = onlyTheirs[reader];
  const given = FIELDS[kind].filter(({ name, optional }) => !(optional && left.includes(name)));
  return Object.fromEntries(given.map(({ name, example }) => [name, example]));
}

/** As the worker fills it when it sends. */
function whole({ subject, html, text }: Omit<WrittenMail, "name" | "locale">) {
  const fill = (words: string) =>
    words
      .replaceAll("{{portal_link}}", "https://example.test/portal/open?link=abc")
      .replaceAll("{{app_url}}", "https://example.test");
  return { subject, html: fill(html), text: fill(text) };
}

/** Members read English; a candidate's link and code are in every language. */
function signInMails(): WrittenMail[] {
  const appUrl = "https://example.test";
  const mail = { id: "1", email: "ann@example.test", audience: "member", purpose: "link" };
  const write = (
    changes: object,
    made: Parameters<typeof writeSignInMail>[1],
    language: Language = "en",
  ) => ({
    locale: language,
    ...writeSignInMail({ ...mail, ...changes } as never, made, { appUrl, language }),
  });
  const forCandidates = (Object.keys(DEFAULT_VARIANTS) as Language[]).flatMap((locale) => [
    { name: `a candidate's link in ${locale}`, ...write({ audience: "candidate" }, { link: "abc" }, locale) },
    { name: `a code in ${locale}`, ...write({ purpose: "code" }, { code: "123456" }, locale) },
  ]);
  return [
    { name: "a member's link", ...write({}, { link: "abc" }) },
    { name: "a founder's link", ...write({ purpose: "found" }, { link: "abc" }) },
    ...forCandidates,
  ];
}

/** Over the wire and back, read by a parser that did not write it. */
export async function asReceived({ subject, html, text }: WrittenMail) {
  const wire = createTransport({ streamTransport: true, buffer: true });
  const { message } = await wire.sendMail({
    from: { name: "Glasshouse", address: "hello@example.test" },
    to: { name: "Ann Example", address: "ann@example.test" },
    subject,
    html,
    text,
  });
  return simpleParser(message as Buffer, { skipTextToHtml: true, skipHtmlToText: true });
}
