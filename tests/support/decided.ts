import { randomBytes } from "node:crypto";
import type { DecisionInput } from "@/server/domain/decisions/input";
import { listReasons } from "@/server/domain/decisions/reads";
import { recordDecision } from "@/server/domain/decisions/record";
import type { Job } from "@/server/domain/jobs/reads";
import { apply, openJob } from "./applicants";
import { asMember, type Cast, type Player } from "./cast";

/** A decision as a person would record it, with the first reason of its kind on the list. */
export async function decide(
  by: Player,
  applicationId: string,
  kind: DecisionInput["kind"] = "not_now",
  now = new Date(),
) {
  return asMember(
    by,
    async (scope) => {
      const reason = (await listReasons(scope)).find((one) => one.kind === kind);
      const rationale = "The CV shows campaigns, but none that was measured.";
      return recordDecision(scope, { applicationId, kind, reasonId: reason!.id, rationale });
    },
    now,
  );
}

/** Somebody who applied, whom no panel met, and about whom "not now" was decided. */
export async function decidedNotNow(cast: Cast, job?: Job, now = new Date()) {
  const email = `theo-${randomBytes(5).toString("hex")}@example.test`;
  const opening = job ?? (await openJob(cast, {}, now));
  const { applicationId, candidateId } = await apply(cast, opening, { email }, now);
  const decision = await decide(cast.recruiter, applicationId, "not_now", now);
  return { applicationId, candidateId, email, decisionId: decision.id };
}
