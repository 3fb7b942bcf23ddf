import { z } from "zod";
import { dayInput, lineInput } from "../../organisations/input";

const task = {
  what: lineInput("the task", 200).min(1, "Say what is to be done."),
  assigneeId: z.uuid("Choose who does it."),
  dueOn: dayInput("Choose the day it is due."),
};

/** What somebody has to do about a candidate, and by when; about one application when it is named. */
export const taskInput = z.object({
  candidateId: z.uuid(),
  applicationId: z.uuid().nullable().default(null),
  ...task,
});
export type TaskInput = z.output<typeof taskInput>;

export const taskChange = z.object({ taskId: z.uuid(), ...task });
export type TaskChange = z.output<typeof taskChange>;

export const taskIdInput = z.object({ taskId: z.uuid() });
