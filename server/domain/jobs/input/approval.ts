import { z } from "zod";

export const askInput = z.object({
  jobId: z.uuid(),
  /** Somebody by name; any owner or administrator without. */
  approverId: z.uuid("Choose who approves.").nullish(),
});
export type AskInput = z.output<typeof askInput>;

export const approveInput = z.object({
  jobId: z.uuid(),
  /** The version of the job that the person read. */
  version: z.int32().min(1),
});
export type ApproveInput = z.output<typeof approveInput>;

export const sendBackInput = approveInput.extend({
  reason: z
    .string("Say what has to change.")
    .trim()
    .min(3, "Say what has to change.")
    .max(600, "Keep this under 601 characters."),
});
export type SendBackInput = z.output<typeof sendBackInput>;
