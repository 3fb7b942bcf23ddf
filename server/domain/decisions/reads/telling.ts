import { and, eq, inArray } from "drizzle-orm";
import { engagements, members, offers, phoneCalls } from "@/db/schema";
import type { Scope } from "../../scope";

/** What already stands on the answer an application was given, so that it cannot simply be taken back. */
export async function whatStandsOn({ tx }: Scope, applicationId: string) {
  const binding = inArray(offers.state, ["sent", "accepted", "signed"]);
  const offered = await tx.$count(offers, and(eq(offers.applicationId, applicationId), binding));
  if (offered > 0) return "offer";
  return (await tx.$count(engagements, eq(engagements.applicationId, applicationId))) > 0
    ? "engagement"
    : null;
}

/** The call by which somebody was told before the mail of this outcome left. */
export async function findCall({ tx }: Scope, outcomeId: string) {
  const [found] = await tx
    .select({ toldAt: phoneCalls.toldAt, toldBy: members.name })
    .from(phoneCalls)
    .innerJoin(members, eq(members.id, phoneCalls.toldBy))
    .where(eq(phoneCalls.outcomeId, outcomeId));
  return found ?? null;
}
