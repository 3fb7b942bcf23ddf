import { adjustments } from "@/db/schema";
import { findApplication } from "../applications/reads";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { newId } from "../ids";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { listPanelsToArrange } from "./reads/adjustments";
import { refuseAdjustments } from "./rules/adjustments";
import { tellWhoArranges } from "./tell-who-arranges";

/** What a candidate needs on the day, from themself or from a member who asked them. The latest words count. */
export async function stateAdjustments(
  scope: Scope,
  { applicationId, words }: { applicationId: string; words: string },
) {
  const { candidateId, state } = await findApplication(scope, applicationId);
  refuse(refuseAdjustments({ state }));
  const id = newId();
  const memberId = scope.actor.type === "member" ? scope.actor.memberId : null;
  await scope.tx
    .insert(adjustments)
    .values({ id, applicationId, candidateId, words, memberId, statedAt: scope.now });

  // The words themselves may tell of somebody's health: the trail says only that they were given.
  await audit(
    scope,
    "adjustments.stated",
    { id, applicationId },
    { after: { needsSomething: words !== "" } },
  );
  for (const panel of await listPanelsToArrange(scope, applicationId)) {
    if (!memberId) await tellWhoArranges(scope, id, panel);
    await announce(scope, "visit", panel.id);
  }
}
