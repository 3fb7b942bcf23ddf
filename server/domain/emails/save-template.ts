import { emailTemplates } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { memberOf, type Scope } from "../scope";
import type { TemplateInput } from "./input";
import { findWords } from "./reads/written";
import { refuseTemplate } from "./rules";
import { wordsFor } from "./rules/languages";

/** Saves the organisation's own words for a kind of mail in one language, as a new version. Mails that wait keep their words. */
export async function saveTemplate(scope: Scope, { kind, subject, body, ...wanted }: TemplateInput) {
  const { sender, own } = await findWords(scope, kind);
  const locale = wanted.locale ?? sender.locale;
  const before = own.find((words) => words.locale === locale) ?? wordsFor(kind, [], [locale]).template;
  const version = "version" in before ? before.version : 0;
  const refusal = refuseTemplate({ kind, locale, subject, body });
  if (refusal) throw new Conflict(refusal.sentence, refusal.part);

  const [saved] = await scope.tx
    .insert(emailTemplates)
    .values({
      kind,
      locale,
      subject,
      body,
      version: version + 1,
      writtenBy: memberOf(scope),
      writtenAt: scope.now,
    })
    .onConflictDoNothing()
    .returning();
  if (!saved) throw new Conflict("Somebody saved this template at the same moment. Look at theirs first.");
  await audit(scope, "template.saved", saved, {
    before: { subject: before.subject, body: before.body, version },
    after: { kind, locale, subject, body, version: saved.version },
  });
  return saved;
}
