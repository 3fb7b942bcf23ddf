import { listReasons } from "@/server/domain/decisions/reads";
import { recordDecision } from "@/server/domain/decisions/record";
import { releaseDecision } from "@/server/domain/decisions/release";
import type { PersonKey } from "../content/company";
import type { Life } from "./life";

export interface Verdict {
  kind: "hire" | "not_now" | "consult_instead";
  rationale: string;
}

export async function decide(life: Life, at: Date, by: PersonKey, { kind, rationale }: Verdict) {
  const { history, applicationId, chance } = life;
  await history.by(by, at, async (scope) => {
    const reasons = (await listReasons(scope)).filter(
      (reason) => reason.kind === kind && !/withdrawn|in an engagement/.test(reason.label),
    );
    return recordDecision(scope, { applicationId, kind, rationale, reasonId: chance.one(reasons).id });
  });
}

/** Releases a decision for the next business morning, and returns when that is. */
export async function release(life: Life, at: Date, feedback?: string): Promise<Date> {
  const { history, applicationId } = life;
  const outcome = await history.by("recruiter", at, (scope) =>
    releaseDecision(scope, { applicationId, when: "business_morning", feedback }),
  );
  return outcome.leavesAt;
}
