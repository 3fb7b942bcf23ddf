import { eq } from "drizzle-orm";
import type { z } from "zod";
import { engagementChanges, engagements } from "@/db/schema";
import { dayInWords } from "../applications/rules";
import { sendMessage } from "../applications/send-message";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { earlyEndInput } from "./input";
import { lockEngagement } from "./reads/engagements";
import { refuseEarlyEnd } from "./rules/days";
import { ENGAGEMENT } from "./rules/machines";
import { refuseWork } from "./rules/work";

/** Ends an engagement before its last day. The consultant is told why; days they logged can still be approved. */
export async function endEngagementEarly(scope: Scope, input: z.output<typeof earlyEndInput>) {
  const { engagementId, endsOn, reason } = input;
  const engagement = await lockEngagement(scope, engagementId);
  const { applicationId, candidateId, startsOn } = engagement;
  refuse(refuseWork(engagement));
  const state = step(ENGAGEMENT, scope, { from: engagement.state, act: "end early" });
  const today = dayIn((await findOrganisation(scope)).timeZone, scope.now);
  refuse(refuseEarlyEnd({ endsOn: engagement.endsOn, wanted: endsOn, startsOn, today }), "endsOn");

  const closing = { state, endsOn, closedAt: scope.now, closedBy: memberOf(scope), closingNote: reason };
  await scope.tx.update(engagements).set(closing).where(eq(engagements.id, engagementId));
  const change = { kind: "ended" as const, endedOn: engagement.endsOn, endsOn, reason };
  const by = { changedBy: memberOf(scope), changedAt: scope.now };
  await scope.tx.insert(engagementChanges).values({ engagementId, candidateId, ...change, ...by });
  const body = `Your engagement “${engagement.title}” ends on ${dayInWords(endsOn)}, earlier than agreed. ${reason} Days you have worked until then are paid.`;
  await sendMessage(scope, { applicationId, body });
  await audit(
    scope,
    "engagement.ended",
    { id: engagementId, applicationId },
    { before: { endsOn: engagement.endsOn }, after: { endsOn, reason } },
  );
  await announce(scope, "engagement", engagementId);
}
