import { and, eq } from "drizzle-orm";
import { agreementTemplates } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { memberOf, type Scope } from "../scope";
import type { AgreementTemplateInput } from "./input/templates";
import { refuseAgreementWords } from "./rules/templates";

/** Saves what terms or offers can be started from. The same name replaces it; what was started from it stays. */
export async function saveAgreementTemplate(
  scope: Scope,
  { kind, name, ...content }: AgreementTemplateInput,
) {
  const refusal = refuseAgreementWords(content);
  if (refusal) throw new Conflict(refusal.sentence, refusal.field);
  const named = and(eq(agreementTemplates.kind, kind), eq(agreementTemplates.name, name));
  const [before] = await scope.tx.select().from(agreementTemplates).where(named);
  const saved = { content, savedBy: memberOf(scope), savedAt: scope.now };
  const [template] = await scope.tx
    .insert(agreementTemplates)
    .values({ kind, name, ...saved })
    .onConflictDoUpdate({
      target: [agreementTemplates.organisationId, agreementTemplates.kind, agreementTemplates.name],
      set: saved,
    })
    .returning();
  if (!template) throw new Error("The template was not returned.");
  await audit(
    scope,
    "agreement-template.saved",
    { id: template.id },
    { before: before && { content: before.content }, after: { kind, name, content } },
  );
  return template;
}
