import { and, eq } from "drizzle-orm";
import { proposals } from "@/db/schema";
import { resumePromise } from "../applications/resume-promise";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { lockProposal } from "./reads/proposals";
import { tellTimes } from "./tell-times";

/** Takes back times that nobody has chosen yet, and says so to the candidate. */
export async function withdrawProposal(scope: Scope, { proposalId }: { proposalId: string }) {
  const proposal = await lockProposal(scope, proposalId);
  const [withdrawn] = await scope.tx
    .update(proposals)
    .set({ state: "withdrawn" })
    .where(and(eq(proposals.id, proposalId), eq(proposals.state, "open")))
    .returning();
  if (!withdrawn) throw new Conflict("These times are not open any more.");
  await resumePromise(scope, { applicationId: proposal.applicationId });
  await tellTimes(scope, "times_withdrawn", proposalId);
  const subject = { id: proposalId, applicationId: proposal.applicationId };
  await audit(scope, "proposal.withdrawn", subject, { before: { expiresAt: proposal.expiresAt } });
  await announce(scope, "application", proposal.applicationId);
}
