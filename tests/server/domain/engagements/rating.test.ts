import { beforeEach, describe, expect, test } from "vitest";
import { workRatings } from "@/db/schema";
import { closeEngagement } from "@/server/domain/engagements/close";
import { rateWork } from "@/server/domain/engagements/rate-work";
import { findEngagement } from "@/server/domain/engagements/reads/engagements";
import { listWorkRatings } from "@/server/domain/engagements/reads/ratings";
import { findEvidence } from "@/server/domain/offers/reads/evidence";
import { removeMember } from "@/server/domain/organisations/remove-member";
import { asCandidate, asMember, type Cast, foundGlasshouse, type Player } from "../../../support/cast";
import { atWork, withContract } from "../../../support/second-door";

let cast: Cast;
let who: Awaited<ReturnType<typeof atWork>>;

beforeEach(async () => {
  cast = await foundGlasshouse();
  who = await atWork(cast);
});

const scored = (engagementId = who.engagementId) =>
  asMember(cast.manager, async (scope) => {
    const [panel] = await listWorkRatings(scope, await findEngagement(scope, engagementId));
    const [competency] = panel?.competencies ?? [];
    return {
      panelId: panel?.panelId ?? "",
      competencyId: competency?.id ?? "",
      anchors: competency?.anchors,
    };
  });

async function rates(
  by: Player,
  rating: "definitely_not" | "mixed" | "strong_yes" = "strong_yes",
  evidence = "Brought 412,000 leads in two weeks.",
) {
  const { panelId, competencyId } = await scored();
  const ratings = [{ panelId, competencyId, rating, evidence }];
  return asMember(by, (scope) => rateWork(scope, { engagementId: who.engagementId, ratings }));
}

describe("the sponsor's rating", () => {
  test("is on what the panel scored, with the anchor's words, and stands beside the panel's in the evidence", async () => {
    await rates(cast.manager);
    const { rows, evidence } = await asMember(cast.manager, async (scope) => ({
      rows: await scope.tx.select().from(workRatings),
      evidence: await findEvidence(scope, who.engagementId),
    }));
    expect(rows).toMatchObject([
      { competency: "Strategy", rating: "strong_yes", anchor: "All of it", ratedBy: cast.manager.memberId },
    ]);
    expect(evidence.panel?.grids[0]?.competencies).toMatchObject([
      {
        name: "Strategy",
        ratings: ["strong_yes"],
        work: { rating: "strong_yes", evidence: "Brought 412,000 leads in two weeks." },
      },
    ]);
  });

  test("replaces what stood there, also after the end", async () => {
    await rates(cast.manager);
    await asMember(cast.manager, (scope) =>
      closeEngagement(scope, { engagementId: who.engagementId, note: "" }),
    );
    await rates(cast.manager, "mixed", "");
    const rows = await asMember(cast.manager, ({ tx }) => tx.select().from(workRatings));
    expect(rows).toMatchObject([{ rating: "mixed", anchor: "Some", evidence: "" }]);
  });

  test("is the sponsor's alone, or an administrator's when they have left", async () => {
    await expect(rates(cast.owner)).rejects.toThrow("Only the sponsor, Martin Moss, can rate the work.");
    await asMember(cast.owner, (scope) => removeMember(scope, { memberId: cast.manager.memberId }));
    await rates(cast.owner);
  });

  test("says what was seen at either end of the scale, beside its field", async () => {
    const { panelId, competencyId } = await scored();
    for (const rating of ["strong_yes", "definitely_not"] as const)
      await expect(rates(cast.manager, rating, "")).rejects.toMatchObject({
        field: `evidence:${panelId}:${competencyId}`,
      });
    await rates(cast.manager, "mixed", "");
  });

  test("waits for the work, and takes nothing the panel did not score", async () => {
    const waiting = await withContract(cast);
    const { panelId, competencyId } = await scored(waiting.engagementId);
    const ratings = [{ panelId, competencyId, rating: "mixed" as const, evidence: "" }];
    await expect(
      asMember(cast.manager, (scope) => rateWork(scope, { engagementId: waiting.engagementId, ratings })),
    ).rejects.toThrow("no work to rate yet");
    await expect(
      asMember(cast.manager, (scope) => rateWork(scope, { engagementId: who.engagementId, ratings })),
    ).rejects.toThrow("did not score this");
  });

  test("is not the consultant's to read", async () => {
    await rates(cast.manager);
    expect(await asCandidate(who, ({ tx }) => tx.select().from(workRatings))).toEqual([]);
  });
});
