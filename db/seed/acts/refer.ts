import { checkReference } from "@/server/domain/engagements/check-reference";
import { issueReference } from "@/server/domain/engagements/issue-reference";
import { rateWork } from "@/server/domain/engagements/rate-work";
import { findEngagement } from "@/server/domain/engagements/reads/engagements";
import { listWorkRatings } from "@/server/domain/engagements/reads/ratings";
import { findReferenceWords } from "@/server/domain/engagements/reads/references";
import { writeReference } from "@/server/domain/engagements/write-reference";
import type { RatingWord } from "@/server/domain/scorecards/words";
import { env } from "@/server/env";
import { drawReference } from "@/server/gateways/paper/reference";
import { putFile } from "@/server/gateways/storage";
import { sha256Of } from "@/server/workers/contract-pdf";
import type { PersonKey } from "../content/company";
import { minutesAfter } from "../days";
import type { Life } from "./life";

export interface Seen {
  rating: RatingWord;
  evidence: string;
}

/** The sponsor rates the work on what the panel scored, competency by competency in the kit's order. */
export const rate = (
  { history }: Life,
  at: Date,
  engagementId: string,
  sponsor: PersonKey,
  seen: readonly Seen[],
) =>
  history.by(sponsor, at, async (scope) => {
    const [panel] = await listWorkRatings(scope, await findEngagement(scope, engagementId));
    const ratings = (panel?.competencies ?? []).flatMap(({ id: competencyId }, index) => {
      const given = seen[index];
      return panel && given ? [{ panelId: panel.panelId, competencyId, ...given }] : [];
    });
    await rateWork(scope, { engagementId, ratings });
  });

/** The sponsor writes a reference, the recruiter checks it the same day, and it is issued as a sealed PDF. */
export async function refer(
  { history }: Life,
  at: Date,
  engagementId: string,
  sponsor: PersonKey,
  body: string,
) {
  const written = await history.by(sponsor, at, (scope) => writeReference(scope, { engagementId, body }));
  const { id: referenceId, writtenAt } = written;
  await history.by("recruiter", minutesAfter(at, 50), (scope) =>
    checkReference(scope, { referenceId, writtenAt }),
  );
  const sealedAt = minutesAfter(at, 51);
  const words = await history.bySystem(sealedAt, (scope) => findReferenceWords(scope, written));
  const bytes = await drawReference({ ...words, verifyAt: `${env.appUrl}/verify` }, sealedAt);
  const storageKey = `references/${referenceId}-${sealedAt.getTime()}.pdf`;
  await putFile(storageKey, bytes);
  const file = { referenceId, storageKey, sizeBytes: bytes.length, sha256: sha256Of(bytes) };
  await history.bySystem(sealedAt, (scope) => issueReference(scope, file));
  await history.post(minutesAfter(sealedAt, 1));
}
