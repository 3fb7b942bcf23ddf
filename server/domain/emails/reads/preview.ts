import { eq } from "drizzle-orm";
import { applications, candidates, jobs, organisations } from "@/db/schema";
import { Conflict, NotFound } from "../../errors";
import type { Scope } from "../../scope";
import type { PreviewInput } from "../input";
import { composeMail, refuseTemplate } from "../rules";
import { FIELDS, type Field } from "../rules/fields";
import type { Given } from "../rules/values";

/** A template as a candidate would get it, with a real application's names and examples for the rest. */
export async function previewTemplate(
  scope: Scope,
  { kind, subject, body, locale, applicationId, asMember = false }: PreviewInput,
) {
  const [sender] = await scope.tx.select().from(organisations);
  if (!sender) throw new NotFound("The organisation");
  const template = { kind, locale: locale ?? sender.locale, subject, body };
  const refusal = refuseTemplate(template);
  if (refusal) throw new Conflict(refusal.sentence, refusal.part);
  const real = applicationId ? await namesOf(scope, applicationId) : {};
  return composeMail(template, sender, { ...exampleOf(FIELDS[kind], asMember), ...real });
}

/** Every field by its example; what only the other kind of recipient gets stays empty. */
function exampleOf(fields: readonly Field[], asMember: boolean): Given {
  const notMine = asMember ? ["portal_link", "check_in_code"] : ["kit_link", "application_link"];
  const shared = (field: Field) => field.optional && notMine.includes(field.name);
  const mine = fields.filter((field) => !shared(field));
  const examples = Object.fromEntries(mine.map(({ name, example }) => [name, example]));
  return { ...examples, recipient_name: asMember ? "Priya Nair" : "Tom Okafor" };
}

async function namesOf(scope: Scope, applicationId: string): Promise<Given> {
  const [found] = await scope.tx
    .select({ name: candidates.name, title: jobs.title, promisedOn: applications.promisedOn })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(eq(applications.id, applicationId));
  if (!found) throw new NotFound("This application");
  const first = found.name.split(/\s+/)[0];
  return {
    candidate_name: found.name,
    candidate_first_name: first,
    recipient_name: found.name,
    job_title: found.title,
    promised_on: found.promisedOn,
  };
}
