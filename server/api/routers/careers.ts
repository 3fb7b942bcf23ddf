import { applyToJob } from "@/server/domain/applications/apply";
import { applicationInput, sourceInput } from "@/server/domain/applications/input";
import { careersFilter, jobSlugInput } from "@/server/domain/jobs/input";
import {
  findEmployer,
  findPublicJob,
  listOpenJobsInFull,
  searchOpenJobs,
} from "@/server/domain/jobs/reads/careers";
import { visitor } from "../doors";
import { answerFiles, beginForm, cvOf } from "../tickets";
import { procedure, router } from "../trpc";

export const careers = router({
  organisation: visitor.query(({ ctx }) => findEmployer(ctx.scope)),
  jobs: visitor.input(careersFilter).query(({ ctx, input }) => searchOpenJobs(ctx.scope, input)),
  feed: visitor.query(({ ctx }) => listOpenJobsInFull(ctx.scope)),
  job: visitor.input(jobSlugInput).query(({ ctx, input }) => findPublicJob(ctx.scope, input.job)),
  beginForm: procedure.input(sourceInput).query(({ input }) => beginForm(input)),
  sendApplication: visitor.input(applicationInput).mutation(({ ctx, input: { cv, files, ...given } }) =>
    applyToJob(ctx.scope, {
      ...given,
      cv: cvOf(cv, ctx.organisation),
      files: answerFiles(files, ctx.organisation),
    }),
  ),
});
