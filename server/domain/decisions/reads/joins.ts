import { and, eq, isNull, notInArray } from "drizzle-orm";
import { applications, decisions, outcomes } from "@/db/schema";

/** Beside an application: the decision that counts, if there is one. */
export const standingDecision = and(
  eq(decisions.applicationId, applications.id),
  isNull(decisions.reversedAt),
);

/** Beside an application: the outcome that stands; a cancelled one never happened, and one taken back is past. */
export const standingOutcome = and(
  eq(outcomes.applicationId, applications.id),
  notInArray(outcomes.state, ["cancelled", "superseded"]),
);
