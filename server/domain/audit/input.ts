import { z } from "zod";

export const auditSearch = z.object({
  /** The noun of the verb: "decision", "offer". */
  subject: z.string().max(40).optional(),
  memberId: z.uuid().optional(),
  applicationId: z.uuid().optional(),
  /** Where the page before ended. */
  after: z.string().max(100).optional(),
});
export type AuditSearch = z.output<typeof auditSearch>;
