import { eq } from "drizzle-orm";
import { milestones } from "@/db/schema";
import { audit } from "../audit/record";
import { addFile } from "../candidates/add-file";
import type { StoredFile } from "../candidates/input";
import { Conflict, refuse } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import { candidateOf, type Scope } from "../scope";
import { type DeliveryInput, deliveryInput } from "./input";
import { type Engagement, findMilestone, lockEngagement } from "./reads/engagements";
import { refuseDelivery, refuseWork } from "./rules/work";
import { MILESTONE, stateOfMilestone } from "./rules/work-machines";

/** The consultant delivers, or delivers again as long as it is not approved. */
export async function deliverMilestone(scope: Scope, input: DeliveryInput) {
  const { milestoneId, note, file } = deliveryInput.parse(input);
  const engagement = await lockEngagement(scope, (await findMilestone(scope, milestoneId)).engagementId);
  const milestone = await findMilestone(scope, milestoneId);
  refuse(refuseWork(engagement));
  refuse(refuseDelivery(milestone));
  step(MILESTONE, scope, { from: stateOfMilestone(milestone), act: "deliver" });
  const fileId = file ? await keep(scope, file, engagement) : milestone.fileId;
  await scope.tx
    .update(milestones)
    .set({ deliveredAt: scope.now, deliveryNote: note, fileId })
    .where(eq(milestones.id, milestoneId));
  await audit(
    scope,
    "milestone.delivered",
    { id: milestoneId, applicationId: engagement.applicationId },
    { after: { title: milestone.title, note, fileId } },
  );
  await announce(scope, "engagement", engagement.id);
}

async function keep(scope: Scope, file: StoredFile, { applicationId }: Engagement) {
  const fileId = await addFile(scope, {
    ...file,
    candidateId: candidateOf(scope),
    applicationId,
    kind: "delivery",
  });
  if (!fileId) throw new Conflict("This file has been delivered already. Choose another one.", "file");
  return fileId;
}
