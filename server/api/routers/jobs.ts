import { approveJob } from "@/server/domain/jobs/approve";
import { askForJobApproval } from "@/server/domain/jobs/ask-for-approval";
import { changeJob } from "@/server/domain/jobs/change";
import { closeJob } from "@/server/domain/jobs/close";
import { createJob } from "@/server/domain/jobs/create";
import { jobChange, jobIdInput, jobInput, jobsInput, questionsInput } from "@/server/domain/jobs/input";
import { approveInput, sendBackInput } from "@/server/domain/jobs/input/approval";
import { pauseJob } from "@/server/domain/jobs/pause";
import { publishJob } from "@/server/domain/jobs/publish";
import { findWholeJob } from "@/server/domain/jobs/reads";
import { listJobs } from "@/server/domain/jobs/reads/list";
import { sendBackJob } from "@/server/domain/jobs/send-back";
import { setQuestions } from "@/server/domain/jobs/set-questions";
import { takeBackApproval } from "@/server/domain/jobs/take-back-approval";
import { member } from "../doors";
import { router } from "../trpc";

export const jobs = router({
  list: member("jobs.read")
    .input(jobsInput)
    .query(({ ctx, input }) => listJobs(ctx.scope, input)),
  get: member("jobs.read")
    .input(jobIdInput)
    .query(({ ctx, input }) => findWholeJob(ctx.scope, input.jobId)),
  create: member("jobs.write")
    .input(jobInput)
    .mutation(({ ctx, input }) => createJob(ctx.scope, input)),
  change: member("jobs.write")
    .input(jobChange)
    .mutation(({ ctx, input }) => changeJob(ctx.scope, input)),
  askForApproval: member("jobs.write")
    .input(jobIdInput)
    .mutation(({ ctx, input }) => askForJobApproval(ctx.scope, input)),
  takeBackApproval: member("jobs.write")
    .input(jobIdInput)
    .mutation(({ ctx, input }) => takeBackApproval(ctx.scope, input)),
  approve: member("jobs.approve")
    .input(approveInput)
    .mutation(({ ctx, input }) => approveJob(ctx.scope, input)),
  sendBack: member("jobs.approve")
    .input(sendBackInput)
    .mutation(({ ctx, input }) => sendBackJob(ctx.scope, input)),
  publish: member("jobs.write")
    .input(jobIdInput)
    .mutation(({ ctx, input }) => publishJob(ctx.scope, input)),
  pause: member("jobs.write")
    .input(jobIdInput)
    .mutation(({ ctx, input }) => pauseJob(ctx.scope, input)),
  close: member("jobs.write")
    .input(jobIdInput)
    .mutation(({ ctx, input }) => closeJob(ctx.scope, input)),
  setQuestions: member("jobs.write")
    .input(questionsInput)
    .mutation(({ ctx, input }) => setQuestions(ctx.scope, input)),
});
