import { and, desc, eq, sql } from "drizzle-orm";
import { type EmailKind, emailTemplates, members } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";
import { DEFAULT_TEXTS } from "../defaults/texts";
import { EMAIL_WORDS } from "../input";
import { FIELDS } from "../rules/fields";
import { dayAsSaid } from "../rules/values";
import { findWords } from "./written";

/** Every kind of mail with the version that counts; 0 is the text every organisation starts with. */
export async function listTemplates(scope: Scope) {
  const { locale } = (await findWords(scope, "message")).sender;
  const newest = await scope.tx
    .selectDistinctOn([emailTemplates.kind], {
      kind: emailTemplates.kind,
      version: emailTemplates.version,
      subject: emailTemplates.subject,
      writtenAt: emailTemplates.writtenAt,
      writtenBy: members.name,
    })
    .from(emailTemplates)
    .innerJoin(members, eq(members.id, emailTemplates.writtenBy))
    .where(eq(emailTemplates.locale, locale))
    .orderBy(emailTemplates.kind, desc(emailTemplates.version));
  const kinds = Object.keys(EMAIL_WORDS) as EmailKind[];
  return kinds.map((kind) => {
    const own = newest.find((template) => template.kind === kind);
    return {
      kind,
      ...EMAIL_WORDS[kind],
      subject: own?.subject ?? DEFAULT_TEXTS[kind].subject,
      version: own?.version ?? 0,
      writtenAt: own?.writtenAt ?? null,
      writtenBy: own?.writtenBy ?? null,
    };
  });
}

/** A kind of mail with its words, the fields it may use, and its earlier versions. */
export async function findTemplate(scope: Scope, kind: EmailKind) {
  const { template, version, sender } = await findWords(scope, kind);
  const versions = await scope.tx
    .select({ version: emailTemplates.version, writtenAt: emailTemplates.writtenAt, writtenBy: members.name })
    .from(emailTemplates)
    .innerJoin(members, eq(members.id, emailTemplates.writtenBy))
    .where(and(eq(emailTemplates.kind, kind), eq(emailTemplates.locale, sender.locale)))
    .orderBy(desc(emailTemplates.version))
    .limit(30);
  return {
    kind,
    ...EMAIL_WORDS[kind],
    subject: template.subject,
    body: template.body,
    version,
    versions,
    timeZone: sender.timeZone,
    fields: FIELDS[kind].map(({ name, label, shape, example, optional = false }) => ({
      name,
      label,
      example: shape === "day" ? dayAsSaid(example, sender.timeZone, sender.locale) : example,
      optional,
    })),
    goesToMembers: FIELDS[kind].some(({ name, optional }) => name === "kit_link" && optional),
  };
}

/** The words of one version. */
export async function findVersion(scope: Scope, kind: EmailKind, version: number) {
  if (version === 0) return DEFAULT_TEXTS[kind];
  const { locale } = (await findWords(scope, kind)).sender;
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
