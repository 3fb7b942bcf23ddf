import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyToJob } from "@/server/domain/applications/apply";
import { cancelBulkRelease } from "@/server/domain/decisions/cancel-bulk-release";
import { listReasons } from "@/server/domain/decisions/reads";
import { reconsiderDecision } from "@/server/domain/decisions/reconsider";
import { recordDecision } from "@/server/domain/decisions/record";
import { releaseDecision } from "@/server/domain/decisions/release";
import { releaseMany } from "@/server/domain/decisions/release-many";
import { acceptTerms } from "@/server/domain/engagements/accept-terms";
import { signContract } from "@/server/domain/offers/sign-contract";
import { applicant, apply, openJob } from "../support/applicants";
import { asCandidate, asMember, asVisitor, type Cast, foundGlasshouse } from "../support/cast";
import { decidedNotNow } from "../support/decided";
import { manyApplicants } from "../support/many";
import { fingerprint } from "../support/rows";
import { signing, tell, withContract, withOfferedTerms } from "../support/second-door";
import { superuser } from "../support/superuser";

// Each verb is run with its first statement failing, then its second, and so on until it succeeds: before that,
// nothing may be left behind.

const sent = pg.Client.prototype.query;
let countdown = Number.POSITIVE_INFINITY;

beforeAll(() => {
  pg.Client.prototype.query = function failing(this: pg.Client, ...given: unknown[]) {
    const text = typeof given[0] === "string" ? given[0] : (given[0] as { text?: string }).text;
    if (text !== "rollback" && this !== superuser && --countdown === 0) {
      return Promise.reject(new Error("The connection broke here."));
    }
    return Reflect.apply(sent, this, given);
  } as typeof sent;
});
afterAll(() => {
  pg.Client.prototype.query = sent;
});

describe("whatever statement fails, nothing is left behind", { timeout: 60_000 }, () => {
  test("applying", async () => {
    const cast = await foundGlasshouse();
    const given = applicant(await openJob(cast));
    await failEverywhere(cast, () => asVisitor(cast.organisationId, (scope) => applyToJob(scope, given)));
  });

  test("deciding", async () => {
    const cast = await foundGlasshouse();
    const { applicationId } = await apply(cast, await openJob(cast));
    const reasons = await asMember(cast.recruiter, listReasons);
    const reasonId = reasons.find(({ kind }) => kind === "not_now")!.id;
    const rationale = "Nothing in the CV was measured.";
    await failEverywhere(cast, () =>
      asMember(cast.recruiter, (scope) =>
        recordDecision(scope, { applicationId, kind: "not_now", reasonId, rationale }),
      ),
    );
  });

  test("releasing an outcome", async () => {
    const cast = await foundGlasshouse();
    const { applicationId } = await decidedNotNow(cast);
    await failEverywhere(cast, () =>
      asMember(cast.recruiter, (scope) => releaseDecision(scope, { applicationId, when: "now" })),
    );
  });

  test("releasing many outcomes at once, and calling them back", async () => {
    const cast = await foundGlasshouse();
    const ids = (await manyApplicants(cast, await openJob(cast), 3)).map(
      ({ applicationId }) => applicationId,
    );
    const reasons = await asMember(cast.recruiter, listReasons);
    const reasonId = reasons.find(({ kind }) => kind === "not_now")!.id;
    const release = { applicationIds: ids, reasonId, rationale: "Nothing in the CVs was measured." };
    let bulkReleaseId = "";
    await failEverywhere(cast, async () => {
      const done = await asMember(cast.recruiter, (scope) =>
        releaseMany(scope, { ...release, when: "business_morning" }),
      );
      bulkReleaseId = done.bulkReleaseId;
    });
    await failEverywhere(cast, () =>
      asMember(cast.recruiter, (scope) => cancelBulkRelease(scope, { bulkReleaseId })),
    );
  });

  test("taking back what was told", async () => {
    const cast = await foundGlasshouse();
    const { applicationId } = await decidedNotNow(cast);
    const outcome = await asMember(cast.recruiter, (scope) =>
      releaseDecision(scope, { applicationId, when: "now" }),
    );
    await tell(cast, outcome.outboxId);
    const promisedOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    const words = "A second opening has been approved.";
    await failEverywhere(cast, () =>
      asMember(cast.recruiter, (scope) => reconsiderDecision(scope, { applicationId, words, promisedOn })),
    );
  });

  test("accepting terms, which makes a contract and an engagement", async () => {
    const cast = await foundGlasshouse();
    const who = await withOfferedTerms(cast);
    await failEverywhere(cast, () =>
      asCandidate(who, (scope) => acceptTerms(scope, { termsId: who.termsId })),
    );
  });

  test("the last signature, which begins the engagement", async () => {
    const cast = await foundGlasshouse();
    const who = await withContract(cast);
    await asCandidate(who, (scope) => signContract(scope, signing(who.contractId)));
    await failEverywhere(cast, () =>
      asMember(cast.manager, (scope) => signContract(scope, signing(who.contractId, null))),
    );
  });
});

async function failEverywhere({ organisationId }: Cast, verb: () => Promise<unknown>) {
  const before = await fingerprint(superuser, organisationId);
  for (let statement = 1; statement < 200; statement++) {
    countdown = statement;
    const done = await verb().then(
      () => true,
      () => false,
    );
    // Still counting: the verb ran to its end before the statement that would have failed.
    const reachedTheEnd = countdown > 0;
    countdown = Number.POSITIVE_INFINITY;
    if (done && reachedTheEnd) return expect(statement).toBeGreaterThan(4);
    expect({ statement, rows: await fingerprint(superuser, organisationId) }).toEqual({
      statement,
      rows: before,
    });
  }
  throw new Error("The verb never ran to its end.");
}
