import { and, eq, inArray } from "drizzle-orm";
import { engagements, offers } from "@/db/schema";
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
