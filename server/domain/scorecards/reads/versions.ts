import { asc, eq } from "drizzle-orm";
import { members, scorecards, scorecardVersions } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";
import { sitsOnApplication } from "./blindness";
import { listRatings } from "./scorecards";

/** All that a scorecard has said, from the first version to the one that stands. */
export async function listVersions(scope: Scope, scorecardId: string) {
  const [card] = await scope.tx.select().from(scorecards).where(eq(scorecards.id, scorecardId));
  const isPanelist = scope.actor.type === "member" && scope.actor.role === "panelist";
  if (!card?.submittedAt || (isPanelist && !(await sitsOnApplication(scope, card.applicationId))))
    throw new NotFound("This scorecard");
  const earlier = await scope.tx
    .select({
      version: scorecardVersions.version,
      overall: scorecardVersions.overall,
      summary: scorecardVersions.summary,
      ratings: scorecardVersions.ratings,
      reason: scorecardVersions.reason,
      informed: scorecardVersions.informed,
      writtenAt: scorecardVersions.writtenAt,
      writtenByName: members.name,
    })
    .from(scorecardVersions)
    .innerJoin(members, eq(members.id, scorecardVersions.writtenBy))
    .where(eq(scorecardVersions.scorecardId, scorecardId))
    .orderBy(asc(scorecardVersions.version));
  return [...earlier, await standing(scope, { ...card, submittedAt: card.submittedAt })];
}

async function standing(scope: Scope, card: typeof scorecards.$inferSelect & { submittedAt: Date }) {
  const writer = card.amendedAt ? card.memberId : (card.submittedBy ?? card.memberId);
  const [author] = await scope.tx.select({ name: members.name }).from(members).where(eq(members.id, writer));
  const entries = await listRatings(scope, [card.id]);
  return {
    version: card.version,
    overall: card.overall,
    summary: card.summary,
    ratings: entries.map(({ scorecardId: _card, ...entry }) => entry),
    reason: card.amendmentReason,
    informed: card.informed,
    writtenAt: card.amendedAt ?? card.submittedAt,
    writtenByName: author?.name ?? "",
  };
}
