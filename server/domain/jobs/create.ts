import type { z } from "zod";
import { jobs, stages } from "@/db/schema";
import { audit } from "../audit/record";
import { findOrganisation, findPresentMember } from "../organisations/reads";
import type { Scope } from "../scope";
import { type JobInput, jobInput } from "./input";
import { findStageTemplate } from "./reads/stage-templates";
import { slugOf, stagesFor } from "./rules";

/** Makes a job as a draft, with a template's stages or the usual ones. Its address is made of its title and stays. */
export async function createJob(scope: Scope, input: JobInput) {
  const { stageTemplateId, ...given } = jobInput.parse(input);
  await findPresentMember(scope, given.recruiterId);
  await findPresentMember(scope, given.hiringManagerId);

  const organisation = await findOrganisation(scope);
  const promisedDays = given.promisedDays ?? organisation.promisedDays;
  const job = await insertUnderFreeSlug(scope, { ...given, promisedDays });
  const pipeline = stageTemplateId
    ? (await findStageTemplate(scope, stageTemplateId)).stages
    : stagesFor(organisation);
  await scope.tx
    .insert(stages)
    .values(pipeline.map((stage, position) => ({ ...stage, position, jobId: job.id })));
  await audit(scope, "job.created", job, {
    after: { title: job.title, unpublishedReason: job.unpublishedReason },
  });
  return job;
}

/** The title's own address, or the next free one: strategist, strategist-2, strategist-3. */
async function insertUnderFreeSlug(scope: Scope, input: Omit<z.output<typeof jobInput>, "stageTemplateId">) {
  const slug = slugOf(input.title);
  for (let number = 1; number <= 100; number++) {
    const [job] = await scope.tx
      .insert(jobs)
      .values({ ...input, slug: number === 1 ? slug : `${slug}-${number}`, createdAt: scope.now })
      .onConflictDoNothing()
      .returning();
    if (job) return job;
  }
  throw new Error("A hundred jobs have this title already.");
}
