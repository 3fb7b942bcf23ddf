import { eq } from "drizzle-orm";
import { agreementTemplates } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound } from "../errors";
import type { Scope } from "../scope";

/** Takes a template away, and hands it back so that it can be saved again. What was started from it stays. */
export async function removeAgreementTemplate(
  scope: Scope,
  { agreementTemplateId }: { agreementTemplateId: string },
) {
  const [removed] = await scope.tx
    .delete(agreementTemplates)
    .where(eq(agreementTemplates.id, agreementTemplateId))
    .returning();
  if (!removed) throw new NotFound("This template");
  const { id, kind, name, content } = removed;
  await audit(scope, "agreement-template.removed", { id }, { before: { kind, name, content } });
  return { kind, name, content };
}
