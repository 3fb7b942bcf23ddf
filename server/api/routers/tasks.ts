import { addTask } from "@/server/domain/applications/add-task";
import { changeTask } from "@/server/domain/applications/change-task";
import { finishTask } from "@/server/domain/applications/finish-task";
import { taskChange, taskIdInput, taskInput } from "@/server/domain/applications/input/tasks";
import { listTasks } from "@/server/domain/applications/reads/tasks";
import { removeTask } from "@/server/domain/applications/remove-task";
import { reopenTask } from "@/server/domain/applications/reopen-task";
import { candidateIdInput } from "@/server/domain/candidates/input";
import { member } from "../doors";
import { router } from "../trpc";

export const tasks = router({
  list: member("applications.read")
    .input(candidateIdInput)
    .query(({ ctx, input }) => listTasks(ctx.scope, input.candidateId)),
  add: member("applications.write")
    .input(taskInput)
    .mutation(({ ctx, input }) => addTask(ctx.scope, input)),
  change: member("applications.write")
    .input(taskChange)
    .mutation(({ ctx, input }) => changeTask(ctx.scope, input)),
  remove: member("applications.write")
    .input(taskIdInput)
    .mutation(({ ctx, input }) => removeTask(ctx.scope, input)),
  finish: member("applications.write")
    .input(taskIdInput)
    .mutation(({ ctx, input }) => finishTask(ctx.scope, input)),
  reopen: member("applications.write")
    .input(taskIdInput)
    .mutation(({ ctx, input }) => reopenTask(ctx.scope, input)),
});
