import { and, desc, eq, sql } from "drizzle-orm";
import { type EmailKind, emailTemplates, members } from "@/db/schema";
import { Conflict, NotFound } from "../../errors";
import type { Scope } from "../../scope";
import { DEFAULT_TEXTS } from "../defaults/texts";
import { DEFAULT_VARIANTS } from "../defaults/variants";
import { EMAIL_WORDS, LANGUAGES, type Language } from "../input";
import { FIELDS } from "../rules/fields";
import { directionOf, variantsOf, wordsFor } from "../rules/languages";
import { asSaid } from "../rules/values";
import { findWords } from "./written";

/** Every kind of mail with the version that counts; 0 is the text every organisation starts with. */
export async function listTemplates(scope: Scope) {
  const { locale } = (await findWords(scope, "message")).sender;
  const newest = await scope.tx
    .selectDistinctOn([emailTemplates.kind, emailTemplates.locale], {
      kind: emailTemplates.kind,
      locale: emailTemplates.locale,
      version: emailTemplates.version,
      subject: emailTemplates.subject,
      writtenAt: emailTemplates.writtenAt,
      writtenBy: members.name,
    })
    .from(emailTemplates)
    .innerJoin(members, eq(members.id, emailTemplates.writtenBy))
    .orderBy(emailTemplates.kind, emailTemplates.locale, desc(emailTemplates.version));
  const kinds = Object.keys(EMAIL_WORDS) as EmailKind[];
  return kinds.map((kind) => {
    const written = newest.filter((template) => template.kind === kind);
    const own = written.find((template) => template.locale === locale);
    return {
      kind,
      ...EMAIL_WORDS[kind],
      subject: own?.subject ?? DEFAULT_TEXTS[kind].subject,
      version: own?.version ?? 0,
      writtenAt: own?.writtenAt ?? null,
      writtenBy: own?.writtenBy ?? null,
      /** The other languages in which the organisation has words of its own. */
      alsoIn: written
        .filter((template) => template !== own)
        .map((template) => LANGUAGES[template.locale as Language] ?? template.locale),
    };
  });
}

/** A kind of mail with its words in one language, the fields it may use, and its earlier versions. */
export async function findTemplate(
  scope: Scope,
  { kind, ...wanted }: { kind: EmailKind; locale?: Language },
) {
  const { sender, own } = await findWords(scope, kind);
  const locale = wanted.locale ?? (sender.locale as Language);
  const { template, version } = wordsFor(kind, own, [locale, sender.locale]);
  const ours = DEFAULT_VARIANTS[locale][kind];
  const theirs = own.find((words) => words.locale === locale);
  const versions = await scope.tx
    .select({ version: emailTemplates.version, writtenAt: emailTemplates.writtenAt, writtenBy: members.name })
    .from(emailTemplates)
    .innerJoin(members, eq(members.id, emailTemplates.writtenBy))
    .where(and(eq(emailTemplates.kind, kind), eq(emailTemplates.locale, locale)))
    .orderBy(desc(emailTemplates.version))
    .limit(30);
  const shown = theirs ?? ours ?? template;
  return {
    kind,
    ...EMAIL_WORDS[kind],
    locale,
    direction: directionOf(locale),
    subject: shown.subject,
    body: shown.body,
    version: theirs?.version ?? 0,
    versions,
    hasOurs: ours !== undefined,
    variants: variantsOf(kind, own),
    /** Whose words somebody who reads this language gets now, when it has none that go before. */
    goesInstead:
      template.locale === locale
        ? null
        : { language: LANGUAGES[template.locale as Language], isOurs: version === 0 },
    timeZone: sender.timeZone,
    fields: FIELDS[kind].map(({ name, label, shape, example, optional = false }) => ({
      name,
      label,
      example: asSaid({ shape }, example, sender.timeZone, locale),
      optional,
    })),
    goesToMembers: FIELDS[kind].some(({ name, optional }) => name === "kit_link" && optional),
  };
}

/** The words of one version in one language. */
export async function findVersion(
  scope: Scope,
  { kind, version, ...wanted }: { kind: EmailKind; locale?: Language; version: number },
) {
  const locale = wanted.locale ?? ((await findWords(scope, kind)).sender.locale as Language);
  if (version === 0) {
    const ours = DEFAULT_VARIANTS[locale][kind];
    if (!ours) throw new Conflict("We have no words of our own for this mail in this language.");
    return ours;
  }
  const [found] = await scope.tx
    .select({ subject: emailTemplates.subject, body: emailTemplates.body })
    .from(emailTemplates)
    .where(
      and(
        eq(emailTemplates.kind, kind),
        eq(emailTemplates.locale, locale),
        eq(emailTemplates.version, sql`${version}::int`),
      ),
    );
  if (!found) throw new NotFound("This version");
  return found;
}
