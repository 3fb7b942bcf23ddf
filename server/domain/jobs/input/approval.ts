import { z } from "zod";
import { sendBackReasonInput } from "../../approvals/input";

export const approveInput = z.object({
  jobId: z.uuid(),
  /** The version of the job that the person read. */
  version: z.int32().min(1),
  stepId: z.uuid().optional(),
});
export type ApproveInput = z.output<typeof approveInput>;

export const sendBackInput = approveInput.extend({ reason: sendBackReasonInput });
export type SendBackInput = z.output<typeof sendBackInput>;
