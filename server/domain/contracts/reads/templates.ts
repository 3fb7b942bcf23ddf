import { asc, eq } from "drizzle-orm";
import { agreementTemplates } from "@/db/schema";
import { findApplication } from "../../applications/reads";
import { findCandidate } from "../../candidates/reads";
import { NotFound } from "../../errors";
import { findJob } from "../../jobs/reads";
import { findOrganisation } from "../../organisations/reads";
import type { Scope } from "../../scope";
import { fillAgreement } from "../rules/templates";

/** What terms, or offers, can be started from, by name. */
export function listAgreementTemplates({ tx }: Scope, { kind }: { kind: "terms" | "offer" }) {
  const { id, name, content } = agreementTemplates;
  return tx
    .select({ id, name, content })
    .from(agreementTemplates)
    .where(eq(agreementTemplates.kind, kind))
    .orderBy(asc(name));
}

/** A template's words for one application, its merge fields filled. */
export async function startFromTemplate(
  scope: Scope,
  { agreementTemplateId, applicationId }: { agreementTemplateId: string; applicationId: string },
) {
  const [template] = await scope.tx
    .select()
    .from(agreementTemplates)
    .where(eq(agreementTemplates.id, agreementTemplateId));
  if (!template) throw new NotFound("This template");
  const application = await findApplication(scope, applicationId);
  const { name } = await findCandidate(scope, application.candidateId);
  return fillAgreement(template.content, {
    candidate_name: name,
    candidate_first_name: name.split(/\s+/, 1)[0] ?? name,
    job_title: (await findJob(scope, application.jobId)).title,
    organisation_name: (await findOrganisation(scope)).name,
  });
}
