import { and, eq, isNotNull, ne } from "drizzle-orm";
import { scorecards, scorecardVersions } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { AmendmentInput } from "./input";
import { debriefClosedAt, debriefIsOpen, holdOpening } from "./reads/debriefs";
import { findSeat } from "./reads/mine";
import { listRatings } from "./reads/scorecards";
import { refuseAfterClosing, refuseAmendment, refuseIncomplete, refuseStrangeRatings } from "./rules/scoring";
import { saysTheSame } from "./rules/versions";
import { writeRatings } from "./write-ratings";

/**
 * Changes a scorecard that was submitted: a new version with its reason, and the old one stays. Once its author could
 * read the others', the change is shown and an earlier version counts.
 */
export async function amendScorecard(scope: Scope, input: AmendmentInput) {
  await holdOpening(scope, input.panelId, memberOf(scope));
  const { panel, scorecard } = await findSeat(scope, input.panelId);
  const before = scorecard ? await listRatings(scope, [scorecard.id]) : [];
  const isSame = scorecard !== null && saysTheSame({ ...scorecard, ratings: before }, input);
  refuse(refuseAmendment({ submittedAt: scorecard?.submittedAt ?? null, isSame }));
  refuse(refuseAfterClosing(await debriefClosedAt(scope, panel.applicationId)));
  refuse(refuseStrangeRatings(panel.kit, input), "ratings");
  const gap = refuseIncomplete(panel.kit, input);
  if (gap) throw new Conflict(gap.sentence, gap.field);

  const informed = await canReadOthers(scope, panel.applicationId);
  const { overall, version } = input;
  const [amended] = await scope.tx
    .update(scorecards)
    .set({
      ...{ overall, summary: input.summary.trim(), version: version + 1 },
      ...{ amendedAt: scope.now, amendmentReason: input.reason, informed },
    })
    .where(
      and(
        ...[eq(scorecards.panelId, panel.id), eq(scorecards.memberId, memberOf(scope))],
        ...[eq(scorecards.version, version), isNotNull(scorecards.submittedAt)],
      ),
    )
    .returning();
  if (!amended || !scorecard) throw new Conflict("This scorecard was amended in another window.", "version");
  await scope.tx.insert(scorecardVersions).values(versionOf(scorecard, before));
  await writeRatings(scope, amended.id, input.ratings);
  const { summary, ratings, reason } = input;
  await audit(scope, "scorecard.amended", amended, {
    before: { version, overall: scorecard.overall, summary: scorecard.summary, ratings: before },
    after: { version: amended.version, overall, summary, ratings, reason, informed },
  });
  await announce(scope, "debrief", panel.applicationId);
  return { scorecardId: amended.id, version: amended.version, informed };
}

/** Whether its author could have read what somebody else thinks: then a change is no longer a view of their own. */
async function canReadOthers(scope: Scope, applicationId: string) {
  if (await debriefIsOpen(scope, applicationId)) return true;
  const [other] = await scope.tx
    .select({ id: scorecards.id })
    .from(scorecards)
    .where(
      and(
        eq(scorecards.applicationId, applicationId),
        ne(scorecards.memberId, memberOf(scope)),
        isNotNull(scorecards.submittedAt),
      ),
    )
    .limit(1);
  return Boolean(other);
}

type Row = typeof scorecards.$inferSelect;

function versionOf(card: Row, entries: Awaited<ReturnType<typeof listRatings>>) {
  const { id, version, overall, summary, informed, amendedAt, submittedAt, submittedBy, memberId } = card;
  return {
    ...{ scorecardId: id, version, overall, summary, informed, reason: card.amendmentReason },
    ratings: entries.map(({ scorecardId: _card, ...entry }) => entry),
    writtenAt: amendedAt ?? submittedAt ?? card.startedAt,
    writtenBy: amendedAt ? memberId : (submittedBy ?? memberId),
  };
}
