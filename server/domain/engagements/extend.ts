import { eq } from "drizzle-orm";
import type { z } from "zod";
import { engagementChanges, engagements } from "@/db/schema";
import { addDays, dayInWords } from "../applications/rules";
import { sendMessage } from "../applications/send-message";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { extensionInput } from "./input";
import { lockEngagement } from "./reads/engagements";
import { refuseExtension } from "./rules/days";
import { ENGAGEMENT } from "./rules/machines";
import { daysInWords } from "./rules/words";
import { refuseWork } from "./rules/work";

/** Gives an engagement a later last day, more paid days at the same rate, or both. The consultant is told why. */
export async function extendEngagement(scope: Scope, input: z.output<typeof extensionInput>) {
  const { engagementId, endsOn, addedQuarters, reason } = input;
  const engagement = await lockEngagement(scope, engagementId);
  const { applicationId, candidateId, startsOn } = engagement;
  refuse(refuseWork(engagement));
  step(ENGAGEMENT, scope, { from: engagement.state, act: "extend" });
  const facts = { endsOn: engagement.endsOn, wanted: endsOn, startsOn, latest: addDays(startsOn, 365) };
  refuse(refuseExtension(facts), "endsOn");

  await scope.tx.update(engagements).set({ endsOn }).where(eq(engagements.id, engagementId));
  const change = { kind: "extended" as const, endedOn: engagement.endsOn, endsOn, addedQuarters, reason };
  const by = { changedBy: memberOf(scope), changedAt: scope.now };
  await scope.tx.insert(engagementChanges).values({ engagementId, candidateId, ...change, ...by });
  const days = addedQuarters ? `, with ${daysInWords(addedQuarters)} more paid days at the same rate` : "";
  const body = `Your engagement “${engagement.title}” now ends on ${dayInWords(endsOn)}${days}. ${reason}`;
  await sendMessage(scope, { applicationId, body });
  await audit(
    scope,
    "engagement.extended",
    { id: engagementId, applicationId },
    { before: { endsOn: engagement.endsOn }, after: { endsOn, addedQuarters, reason } },
  );
  await announce(scope, "engagement", engagementId);
}
