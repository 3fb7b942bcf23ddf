import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditEntries, contracts, engagements, outbox, terms, termsAnswers } from "@/db/schema";
import { PERMISSIONS } from "@/server/auth/permissions";
import { APPROVER_ROLES } from "@/server/domain/approvals/rules/turns";
import { SIGNATORY_ROLES } from "@/server/domain/contracts/rules";
import { moneyIn } from "@/server/domain/emails/rules/saying";
import { acceptTerms } from "@/server/domain/engagements/accept-terms";
import { approveTerms } from "@/server/domain/engagements/approve-terms";
import { askAboutTerms } from "@/server/domain/engagements/ask-about-terms";
import { checkClassification } from "@/server/domain/engagements/check-classification";
import { counterTerms } from "@/server/domain/engagements/counter-terms";
import { declineTerms } from "@/server/domain/engagements/decline-terms";
import { offerTerms } from "@/server/domain/engagements/offer-terms";
import { proposeTerms } from "@/server/domain/engagements/propose-terms";
import { listTerms } from "@/server/domain/engagements/reads/terms";
import { releaseConsult } from "@/server/domain/engagements/release-consult";
import { endOfDay, refuseFigures } from "@/server/domain/engagements/rules";
import { classificationWarning } from "@/server/domain/engagements/rules/classification";
import { daysInWords, titleOfScope, totalMinorUnits } from "@/server/domain/engagements/rules/words";
import { withdrawApplication } from "@/server/domain/portal/withdraw";
import { apply, openJob } from "../../../support/applicants";
import {
  asCandidate,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
  joinOrganisation,
} from "../../../support/cast";
import { overlap } from "../../../support/overlap";
import {
  daysFromNow,
  type Someone,
  tell,
  termsFor,
  toConsult,
  withApprovedTerms,
  withContract,
  withOfferedTerms,
} from "../../../support/second-door";

const stateOf = async (cast: Cast, { applicationId }: Someone) =>
  (await asMember(cast.manager, (scope) => listTerms(scope, applicationId))).map(({ state }) => state);

const other = { choosesHow: true, choosesHours: true, usesOwnTools: true, mayWorkForOthers: true };

describe("proposing and approving", () => {
  test("terms follow the decision “consult instead”, and no other", async () => {
    const cast = await foundGlasshouse();
    const { applicationId } = await apply(cast, await openJob(cast));
    await expect(
      asMember(cast.manager, (scope) => proposeTerms(scope, termsFor(cast, { applicationId }))),
    ).rejects.toThrow("Record the decision");
  });

  test("an engagement is never unpaid: neither form nor database takes it", async () => {
    const cast = await foundGlasshouse();
    const who = await withApprovedTerms(cast);
    for (const free of [{ rateMinorUnits: 0 }, { dayQuarters: 0 }])
      await expect(
        asMember(cast.manager, (scope) => proposeTerms(scope, termsFor(cast, who, free))),
      ).rejects.toThrow("never unpaid");
    await expect(
      asMember(cast.manager, ({ tx }) =>
        tx.execute(sql`insert into terms (application_id, candidate_id, decision_id, version, author, scope, deliverables,
          starts_on, ends_on, day_quarters, rate_minor_units, currency, sponsor_id, signatory_id, answer_by, created_at)
          select application_id, candidate_id, decision_id, 99, author, scope, deliverables, starts_on, ends_on, day_quarters, 0,
            currency, sponsor_id, signatory_id, answer_by, created_at from terms`),
      ),
    ).rejects.toMatchObject({ cause: { constraint: "terms_are_paid" } });
  });

  test("bad figures get a sentence beside their field, and change nothing", async () => {
    const cast = await foundGlasshouse();
    const who = await toConsult(cast);
    const wrong = [
      [{ startsOn: daysFromNow(-1) }, "startsOn"],
      [{ endsOn: daysFromNow(9) }, "endsOn"],
      [{ endsOn: daysFromNow(800) }, "endsOn"],
      [{ dayQuarters: 4 * 60 }, "dayQuarters"],
      [{ answerBy: daysFromNow(11) }, "answerBy"],
      [{ answerBy: daysFromNow(-1) }, "answerBy"],
    ] as const;
    for (const [changes, field] of wrong)
      await expect(
        asMember(cast.manager, (scope) => proposeTerms(scope, termsFor(cast, who, changes))),
      ).rejects.toMatchObject({ field });
    expect(await stateOf(cast, who)).toEqual([]);
  });

  test("who proposed does not approve, unless nobody else could", async () => {
    const cast = await foundGlasshouse();
    const who = await toConsult(cast);
    const propose = () => asMember(cast.owner, (scope) => proposeTerms(scope, termsFor(cast, who)));
    const approve = (termsId: string) => asMember(cast.owner, (scope) => approveTerms(scope, { termsId }));

    expect((await approve((await propose()).id)).state).toBe("approved");
    await joinOrganisation(cast.owner, { name: "Ada Admin", email: `ada@${cast.slug}.test`, role: "admin" });
    const newer = await propose();
    await expect(approve(newer.id)).rejects.toThrow("somebody else has to approve");
  });

  test("a newer version replaces what has not gone out, and the older ones are kept", async () => {
    const cast = await foundGlasshouse();
    const who = await withApprovedTerms(cast);
    await asMember(cast.manager, (scope) =>
      proposeTerms(scope, termsFor(cast, who, { rateMinorUnits: 70_000 })),
    );
    expect(await stateOf(cast, who)).toEqual(["proposed", "superseded"]);
    await expect(
      asMember(cast.owner, (scope) => approveTerms(scope, { termsId: who.termsId })),
    ).rejects.toThrow("replaced by newer ones");
  });

  test("of two approvals at once one counts", async () => {
    const cast = await foundGlasshouse();
    const who = await toConsult(cast);
    const admin = await joinOrganisation(cast.owner, {
      name: "Ada",
      email: `ada@${cast.slug}.test`,
      role: "admin",
    });
    const { id: termsId } = await asMember(cast.manager, (scope) => proposeTerms(scope, termsFor(cast, who)));
    const results = await overlap(
      (hold) =>
        asMember(cast.owner, async (scope) => {
          await approveTerms(scope, { termsId });
          await hold();
        }),
      () => asMember(admin, (scope) => approveTerms(scope, { termsId })),
    );
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  });

  test("those who approve and sign in the domain are those of the table of permissions", () => {
    expect(APPROVER_ROLES).toEqual(PERMISSIONS["terms.approve"]);
    expect(APPROVER_ROLES).toEqual(PERMISSIONS["offers.approve"]);
    expect(SIGNATORY_ROLES).toEqual(PERMISSIONS["contracts.sign"]);
  });

  test("the words of terms cannot be changed in the database, only their state moves on", async () => {
    const cast = await foundGlasshouse();
    await withApprovedTerms(cast);
    for (const statement of [sql`update terms set rate_minor_units = 1`, sql`delete from terms`])
      await expect(asMember(cast.owner, ({ tx }) => tx.execute(statement))).rejects.toMatchObject({
        cause: { code: "42501" },
      });
  });
});

describe("releasing", () => {
  test("“consult instead” goes out only with terms that are approved and checked", async () => {
    const cast = await foundGlasshouse();
    const who = await toConsult(cast);
    const release = () =>
      asMember(cast.recruiter, (scope) =>
        releaseConsult(scope, { applicationId: who.applicationId, when: "now" }),
      );
    await expect(release()).rejects.toThrow("Write the terms first");
    const { id: termsId } = await asMember(cast.manager, (scope) => proposeTerms(scope, termsFor(cast, who)));
    await expect(release()).rejects.toThrow("wait for approval");
    await asMember(cast.owner, (scope) => approveTerms(scope, { termsId }));
    await expect(release()).rejects.toThrow("Answer the four questions");
    await asMember(cast.manager, (scope) => checkClassification(scope, { termsId, ...other }));
    expect((await release()).state).toBe("leaving");
  });

  test("a deadline that would pass before the mail leaves stops the release", async () => {
    const cast = await foundGlasshouse();
    const who = await withApprovedTerms(cast, { answerBy: daysFromNow(1) });
    const late = new Date(Date.now() + 5 * 86_400_000);
    await expect(
      asMember(cast.recruiter, (scope) =>
        releaseConsult(scope, { applicationId: who.applicationId, when: late }),
      ),
    ).rejects.toThrow("would pass before they hear of it");
    expect(
      await asSystem(cast.organisationId, ({ tx }) =>
        tx.$count(outbox, eq(outbox.kind, "outcome_consult_instead")),
      ),
    ).toBe(0);
  });

  test("the candidate sees the terms when the mail has gone, and not before", async () => {
    const cast = await foundGlasshouse();
    const who = await withApprovedTerms(cast);
    const outcome = await asMember(cast.recruiter, (scope) =>
      releaseConsult(scope, { applicationId: who.applicationId, when: "business_morning" }),
    );
    const seen = () => asCandidate(who, (scope) => listTerms(scope, who.applicationId));
    expect(await seen()).toEqual([]);
    await tell(cast, outcome.outboxId);
    expect(await seen()).toMatchObject([{ id: who.termsId, state: "offered" }]);
  });

  test("the mail carries the terms, and does not say that another was chosen when nobody was", async () => {
    const cast = await foundGlasshouse();
    await withOfferedTerms(cast);
    const [mail] = await asSystem(cast.organisationId, ({ tx }) =>
      tx.select().from(outbox).where(eq(outbox.kind, "outcome_consult_instead")),
    );
    expect(mail?.text).toContain("12.5");
    expect(mail?.text).toContain("£650");
    expect(mail?.text).toContain("autumn lead campaign");
    expect(mail?.text).not.toContain("another candidate");
  });
});

describe("the candidate's answer", () => {
  test("accepting makes the contract and an engagement that waits for its signatures", async () => {
    const cast = await foundGlasshouse();
    const who = await withContract(cast);
    const { contract, engagement } = await asMember(cast.manager, async ({ tx }) => ({
      contract: (await tx.select().from(contracts))[0],
      engagement: (await tx.select().from(engagements))[0],
    }));
    expect(engagement).toMatchObject({ state: "signing", beganAt: null, contractId: who.contractId });
    expect(contract).toMatchObject({ kind: "consulting", signedAt: null });
    expect(contract?.body).toContain("£8,125 for all of them");
    expect(contract?.body).toContain("12.5 paid days");
    expect(await stateOf(cast, who)).toEqual(["accepted"]);
  });

  test("of an acceptance and a counter-proposal at once one wins, and the other is told kindly", async () => {
    const cast = await foundGlasshouse();
    const who = await withOfferedTerms(cast);
    const [first, second] = await overlap(
      (hold) =>
        asCandidate(who, async (scope) => {
          await acceptTerms(scope, { termsId: who.termsId });
          await hold();
        }),
      () => asCandidate(who, (scope) => counterTerms(scope, counter(who))),
    );
    expect(first.status).toBe("fulfilled");
    expect(second).toMatchObject({
      status: "rejected",
      reason: { message: expect.stringContaining("You have accepted these terms already") },
    });
    expect(await stateOf(cast, who)).toEqual(["accepted"]);
  });

  test("an acceptance that races newer terms never accepts two", async () => {
    const cast = await foundGlasshouse();
    const who = await withOfferedTerms(cast);
    const newer = await withApprovedTerms(cast, { rateMinorUnits: 70_000 }, who);
    const [offered, accepted] = await overlap(
      (hold) =>
        asMember(cast.recruiter, async (scope) => {
          await offerTerms(scope, { termsId: newer.termsId });
          await hold();
        }),
      () => asCandidate(who, (scope) => acceptTerms(scope, { termsId: who.termsId })),
    );
    expect(offered.status).toBe("fulfilled");
    expect(accepted.status).toBe("rejected");
    expect(await stateOf(cast, who)).toEqual(["offered", "superseded"]);
    expect(await asMember(cast.manager, ({ tx }) => tx.$count(contracts))).toBe(0);
  });

  test("declining needs no reason, and closes the question", async () => {
    const cast = await foundGlasshouse();
    const who = await withOfferedTerms(cast);
    await asCandidate(who, (scope) => declineTerms(scope, { termsId: who.termsId, reason: "" }));
    await expect(asCandidate(who, (scope) => acceptTerms(scope, { termsId: who.termsId }))).rejects.toThrow(
      "declined these terms already",
    );
  });

  test("a question leaves the terms open, and reaches the conversation", async () => {
    const cast = await foundGlasshouse();
    const who = await withOfferedTerms(cast);
    await asCandidate(who, (scope) =>
      askAboutTerms(scope, { termsId: who.termsId, question: "Could I work from Lisbon?" }),
    );
    expect(await stateOf(cast, who)).toEqual(["offered"]);
    const [said] = await asMember(cast.manager, ({ tx }) => tx.select().from(termsAnswers));
    expect(said).toMatchObject({ kind: "ask", body: "Could I work from Lisbon?" });
  });

  test("a counter-proposal is a version of the candidate's own, approved and offered like any other", async () => {
    const cast = await foundGlasshouse();
    const who = await withOfferedTerms(cast);
    const { termsId } = await asCandidate(who, (scope) => counterTerms(scope, counter(who)));
    const [newest] = await asMember(cast.manager, (scope) => listTerms(scope, who.applicationId));
    expect(newest).toMatchObject({
      id: termsId,
      version: 2,
      author: "candidate",
      rateMinorUnits: 72_000,
      createdBy: null,
    });

    await expect(asMember(cast.recruiter, (scope) => offerTerms(scope, { termsId }))).rejects.toThrow(
      "wait for approval",
    );
    await asMember(cast.owner, (scope) => approveTerms(scope, { termsId }));
    await asMember(cast.recruiter, (scope) => checkClassification(scope, { termsId, ...other }));
    await asMember(cast.recruiter, (scope) => offerTerms(scope, { termsId }));
    await asCandidate(who, (scope) => acceptTerms(scope, { termsId }));
    expect(await stateOf(cast, who)).toEqual(["accepted", "countered"]);
  });

  test("a counter-proposal finds its number also while newer terms wait that the candidate cannot see", async () => {
    const cast = await foundGlasshouse();
    const who = await withOfferedTerms(cast);
    await asMember(cast.manager, (scope) => proposeTerms(scope, termsFor(cast, who)));
    await asCandidate(who, (scope) => counterTerms(scope, counter(who)));
    const versions = await asMember(cast.manager, (scope) => listTerms(scope, who.applicationId));
    expect(versions.map(({ version, author, state }) => [version, author, state])).toEqual([
      [3, "candidate", "proposed"],
      [2, "organisation", "proposed"],
      [1, "organisation", "countered"],
    ]);
  });

  test("bad figures in a counter-proposal get a sentence, and leave the offer open", async () => {
    const cast = await foundGlasshouse();
    const who = await withOfferedTerms(cast);
    const wrong = [
      [{ endsOn: daysFromNow(1) }, "endsOn"],
      [{ startsOn: daysFromNow(-2) }, "startsOn"],
    ] as const;
    for (const [changes, field] of wrong)
      await expect(
        asCandidate(who, (scope) => counterTerms(scope, { ...counter(who), ...changes })),
      ).rejects.toMatchObject({ field });
    await expect(
      asCandidate(who, (scope) => counterTerms(scope, { ...counter(who), rateMinorUnits: -1 })),
    ).rejects.toThrow("never unpaid");
    expect(await stateOf(cast, who)).toEqual(["offered"]);
  });

  test("an answer after the deadline is told kindly that it is late", async () => {
    const cast = await foundGlasshouse();
    const who = await withOfferedTerms(cast);
    const late = new Date(Date.now() + 9 * 86_400_000);
    await expect(
      asCandidate(who, (scope) => acceptTerms(scope, { termsId: who.termsId }), late),
    ).rejects.toThrow("Write to us");
  });

  test("nobody answers terms of another candidate, and no member answers for them", async () => {
    const cast = await foundGlasshouse();
    const [mine, theirs] = [await withOfferedTerms(cast), await withOfferedTerms(cast)];
    const attempts = [
      () => asCandidate(mine, (scope) => acceptTerms(scope, { termsId: theirs.termsId })),
      () => asCandidate(mine, (scope) => declineTerms(scope, { termsId: theirs.termsId, reason: "" })),
      () => asCandidate(mine, (scope) => counterTerms(scope, counter(theirs))),
      () => asCandidate(mine, (scope) => askAboutTerms(scope, { termsId: theirs.termsId, question: "Why?" })),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow("was not found");
    await expect(
      asMember(cast.owner, (scope) => acceptTerms(scope, { termsId: theirs.termsId })),
    ).rejects.toThrow("Only the candidate");
    expect(await stateOf(cast, theirs)).toEqual(["offered"]);
  });

  test("another organisation neither sees nor moves these terms", async () => {
    const [cast, stranger] = [await foundGlasshouse(), await foundGlasshouse()];
    const who = await withApprovedTerms(cast);
    for (const work of [
      () => asMember(stranger.owner, (scope) => approveTerms(scope, { termsId: who.termsId })),
      () => asMember(stranger.owner, (scope) => offerTerms(scope, { termsId: who.termsId })),
      () => asMember(stranger.owner, (scope) => proposeTerms(scope, termsFor(stranger, who))),
    ])
      await expect(work()).rejects.toThrow("was not found");
    expect(await asMember(stranger.owner, ({ tx }) => tx.$count(terms))).toBe(0);
  });

  test("who has withdrawn is offered nothing more", async () => {
    const cast = await foundGlasshouse();
    const who = await toConsult(cast);
    await asCandidate(who, (scope) => withdrawApplication(scope, { applicationId: who.applicationId }));
    await expect(asMember(cast.manager, (scope) => proposeTerms(scope, termsFor(cast, who)))).rejects.toThrow(
      "withdrawn",
    );
  });

  test("the trail tells every step in order", async () => {
    const cast = await foundGlasshouse();
    const who = await withContract(cast);
    const entries = await asMember(cast.owner, ({ tx }) =>
      tx
        .select()
        .from(auditEntries)
        .where(eq(auditEntries.applicationId, who.applicationId))
        .orderBy(auditEntries.id),
    );
    const about = entries.map(({ verb }) => verb).filter((verb) => /^(terms|outcome|contract)\./.test(verb));
    expect(about).toEqual([
      "terms.proposed",
      "terms.approved",
      "terms.checked",
      "outcome.released",
      "outcome.told",
      "terms.offered",
      "contract.drawn-up",
      "terms.accepted",
    ]);
  });
});

describe("rules", () => {
  test("a total is its days times its rate, and never short of it by a quarter of a day", () => {
    expect(totalMinorUnits({ dayQuarters: 50, rateMinorUnits: 65_000 })).toBe(812_500);
    expect(totalMinorUnits({ dayQuarters: 1, rateMinorUnits: 10_001 })).toBe(2_501);
    expect(daysInWords(50)).toBe("12.5");
    expect(daysInWords(1)).toBe("0.25");
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_040 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        (dayQuarters, rateMinorUnits) => {
          const total = totalMinorUnits({ dayQuarters, rateMinorUnits });
          expect(Number.isSafeInteger(total)).toBe(true);
          expect(total * 4 - dayQuarters * rateMinorUnits).toBeGreaterThanOrEqual(0);
          expect(total * 4 - dayQuarters * rateMinorUnits).toBeLessThan(4);
        },
      ),
    );
  });

  test("money is written in its own decimals", () => {
    expect([moneyIn(65_000, "GBP"), moneyIn(65_050, "EUR"), moneyIn(900, "JPY")]).toEqual([
      "£650",
      "€650.50",
      "JP¥900",
    ]);
  });

  test("a deadline lasts until the end of its day where the organisation is", () => {
    expect(endOfDay("2026-06-04", "Europe/London").toISOString()).toBe("2026-06-04T22:59:59.000Z");
    expect(endOfDay("2026-10-25", "Europe/London").toISOString()).toBe("2026-10-25T23:59:59.000Z");
  });

  test("no more paid days fit than there are days", () => {
    const week = { startsOn: "2026-06-01", endsOn: "2026-06-07" };
    expect(refuseFigures({ ...week, dayQuarters: 28 }, "2026-06-01")).toBeNull();
    expect(refuseFigures({ ...week, dayQuarters: 29 }, "2026-06-01")?.field).toBe("dayQuarters");
  });

  test("an engagement that looks like a job on trial is called one", () => {
    expect(classificationWarning(other, 50)).toBeNull();
    expect(classificationWarning({ ...other, choosesHours: false }, 50)).toContain(
      "Take care: you set their hours",
    );
    expect(classificationWarning({ ...other, choosesHow: false, mayWorkForOthers: false }, 50)).toContain(
      "a job on trial",
    );
    expect(classificationWarning({ ...other, choosesHow: false }, 400)).toContain("a job on trial");
  });

  test("an engagement is called after what it is about", () => {
    expect(titleOfScope("Plan the launch. Then run it.\nMore")).toBe("Plan the launch");
    expect(titleOfScope(`${"word ".repeat(40)}`)).toMatch(/^(word )+word…$/);
  });
});

function counter({ termsId }: { termsId: string }) {
  return {
    termsId,
    scope: "Plan and run the autumn lead campaign, from Lisbon.",
    startsOn: daysFromNow(12),
    endsOn: daysFromNow(33),
    dayQuarters: 48,
    rateMinorUnits: 72_000,
    note: "I would start two days later.",
  };
}
