import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { approvalSteps, auditEntries, auditValues, outbox } from "@/db/schema";
import { delegateApprovals } from "@/server/domain/approvals/delegate";
import { endDelegation } from "@/server/domain/approvals/end-delegation";
import type { ChainInput } from "@/server/domain/approvals/input";
import { nameChain } from "@/server/domain/approvals/name-chain";
import { listAskings, listMyTurns } from "@/server/domain/approvals/reads/shown";
import { nameSignatories } from "@/server/domain/contracts/name-signatories";
import { approveTerms } from "@/server/domain/engagements/approve-terms";
import { counterTerms } from "@/server/domain/engagements/counter-terms";
import { proposeTerms } from "@/server/domain/engagements/propose-terms";
import { findTerms } from "@/server/domain/engagements/reads/terms";
import { sendTermsBack } from "@/server/domain/engagements/send-terms-back";
import { approveOffer } from "@/server/domain/offers/approve";
import { changeOffer } from "@/server/domain/offers/change";
import { draftOffer } from "@/server/domain/offers/draft";
import { findOffer } from "@/server/domain/offers/reads";
import { rescindOffer } from "@/server/domain/offers/rescind";
import { sendOffer } from "@/server/domain/offers/send";
import { sendOfferBack } from "@/server/domain/offers/send-back";
import { removeMember } from "@/server/domain/organisations/remove-member";
import {
  asCandidate,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
  joinOrganisation,
  type Player,
} from "../../../support/cast";
import { overlap } from "../../../support/overlap";
import {
  daysFromNow,
  type Someone,
  termsFor,
  toConsult,
  withOfferedTerms,
} from "../../../support/second-door";

let cast: Cast;
let admin: Player;
let who: Someone;

beforeEach(async () => {
  cast = await foundGlasshouse();
  const email = `ada@${cast.slug}.test`;
  admin = await joinOrganisation(cast.owner, { name: "Ada Admin", email, role: "admin" });
  who = await toConsult(cast, {}, "hire");
});

const named = (
  steps: ChainInput["steps"],
  ordering: ChainInput["ordering"] = "in_turn",
  kind: ChainInput["kind"] = "offer",
) => asMember(cast.owner, (scope) => nameChain(scope, { kind, ordering, steps }));
const person = ({ memberId }: Player) => ({ memberId });
const figures = (salaryMinorUnits = 7_000_000) => ({
  ...{ title: "Strategist", salaryMinorUnits, currency: "GBP", payPeriod: "year" as const },
  ...{ startsOn: daysFromNow(30), answerBy: daysFromNow(4) },
});
const drafted = (by = cast.recruiter) =>
  asMember(by, (scope) => draftOffer(scope, { applicationId: who.applicationId, ...figures() }));
const approves = (by: Player, offerId: string, version = 1) =>
  asMember(by, (scope) => approveOffer(scope, { offerId, version }));
const sendsBack = (by: Player, offerId: string, reason = "The level needs a reason.") =>
  asMember(by, (scope) => sendOfferBack(scope, { offerId, version: 1, reason }));
const changes = (offerId: string, salaryMinorUnits: number) =>
  asMember(cast.recruiter, (scope) => changeOffer(scope, { offerId, ...figures(salaryMinorUnits) }));
const stateOf = async (offerId: string) =>
  (await asMember(cast.owner, (scope) => findOffer(scope, offerId))).state;
const askingsOf = (offerId: string) =>
  asMember(cast.owner, (scope) => listAskings(scope, "offer", [offerId]));
const turnsOf = async (player: Player) =>
  (await asMember(player, (scope) => listMyTurns(scope))).map(({ offerId, termsId }) => offerId ?? termsId);
const mailsOf = async (kind: "approval_asked" | "approval_answered") =>
  (
    await asSystem(cast.organisationId, ({ tx }) => tx.select().from(outbox).where(eq(outbox.kind, kind)))
  ).map(({ toName, subject }) => `${toName}: ${subject}`);

describe("a chain", () => {
  test("in turn asks one after the other, and only the last yes lets the offer go", async () => {
    await named([person(cast.manager), { role: "admin" }]);
    const { id } = await drafted();
    expect(await turnsOf(cast.manager)).toEqual([id]);
    expect(await turnsOf(cast.owner)).toEqual([]);
    expect(await mailsOf("approval_asked")).toEqual([
      expect.stringMatching(/^Martin Moss: For your approval: .*: offer, Strategist$/),
    ]);
    await expect(approves(cast.owner, id)).rejects.toThrow(
      "It is not your turn: this waits for Martin Moss.",
    );
    await approves(cast.manager, id);
    expect(await stateOf(id)).toBe("draft");
    expect((await mailsOf("approval_asked")).map((mail) => mail.split(":")[0]).sort()).toEqual([
      "Ada Admin",
      "Martin Moss",
      "Olive Owen",
    ]);
    await expect(approves(cast.manager, id)).rejects.toThrow(
      "You have approved this already. It waits for an owner or administrator.",
    );
    await expect(asMember(cast.recruiter, (scope) => sendOffer(scope, { offerId: id }))).rejects.toThrow(
      "waits for approval",
    );
    await approves(admin, id);
    expect(await stateOf(id)).toBe("approved");
    expect(await turnsOf(cast.owner)).toEqual([]);
    expect(await mailsOf("approval_answered")).toEqual([expect.stringContaining("Rita Reyes: Approved:")]);
    await asMember(cast.recruiter, (scope) => sendOffer(scope, { offerId: id }));
  });

  test("in parallel asks everybody at once, in whatever order they answer", async () => {
    await named([person(cast.manager), person(cast.owner), { role: "recruiter" }], "in_parallel");
    const { id } = await drafted(cast.manager);
    expect(await Promise.all([cast.manager, cast.owner, cast.recruiter, admin].map(turnsOf))).toEqual([
      [id],
      [id],
      [id],
      [],
    ]);
    for (const player of [cast.recruiter, cast.manager, cast.owner]) await approves(player, id);
    expect(await stateOf(id)).toBe("approved");
  });

  test("is a snapshot: what is named later counts from the next asking on", async () => {
    const { id } = await drafted();
    await named([person(cast.manager)]);
    await expect(approves(cast.manager, id)).rejects.toThrow("waits for an owner or administrator");
    await approves(cast.owner, id);
    expect(await stateOf(id)).toBe("approved");
    await changes(id, 7_100_000);
    expect(await turnsOf(cast.manager)).toEqual([id]);
  });

  test("never asks whoever wrote it, as long as somebody else of the role can answer", async () => {
    const { id } = await drafted(cast.owner);
    await expect(approves(cast.owner, id)).rejects.toThrow(
      "You wrote this, so somebody else has to approve it.",
    );
    expect(await turnsOf(admin)).toEqual([id]);
    await approves(admin, id);
  });

  test("asks an owner or administrator in place of somebody who has left", async () => {
    await named([person(cast.manager)]);
    const { id } = await drafted();
    await asMember(cast.owner, (scope) => removeMember(scope, { memberId: cast.manager.memberId }));
    await approves(admin, id);
    expect(await stateOf(id)).toBe("approved");
  });

  test("names nobody whose role cannot read what they approve", async () => {
    await expect(named([person(cast.panelists[0])])).rejects.toThrow("Priya Patel cannot approve.");
  });
});

describe("a change", () => {
  test("of a figure voids every yes, given or still waited for, and asks the whole chain anew", async () => {
    await named([person(cast.manager), { role: "owner" }]);
    const { id } = await drafted();
    await approves(cast.manager, id);
    await changes(id, 7_200_000);
    expect((await askingsOf(id)).map(({ version, state }) => [version, state])).toEqual([
      [2, "waiting"],
      [1, "void"],
    ]);
    expect(await turnsOf(cast.manager)).toEqual([id]);
    await expect(approves(cast.owner, id, 1)).rejects.toThrow("figures have changed");
    await approves(cast.manager, id, 2);
    await approves(cast.owner, id, 2);
    await changes(id, 7_300_000);
    expect(await stateOf(id)).toBe("draft");
    expect((await askingsOf(id)).map(({ state }) => state)).toEqual(["waiting", "void", "void"]);
  });

  test("an offer that is rescinded waits for nobody any more", async () => {
    const { id } = await drafted();
    await asMember(cast.owner, (scope) => rescindOffer(scope, { offerId: id, reason: "No budget." }));
    expect(await turnsOf(cast.owner)).toEqual([]);
    expect((await askingsOf(id)).map(({ state }) => state)).toEqual(["void"]);
  });
});

describe("sending back", () => {
  test("tells whoever asked what has to change, and any change then asks the whole chain again", async () => {
    await named([person(cast.manager), { role: "owner" }]);
    const { id } = await drafted();
    await approves(cast.manager, id);
    await sendsBack(cast.owner, id);
    expect(await mailsOf("approval_answered")).toEqual([expect.stringContaining("Rita Reyes: Sent back:")]);
    await expect(approves(cast.owner, id)).rejects.toThrow("sent back already");
    const [asking] = await askingsOf(id);
    expect(asking?.steps[1]).toMatchObject({ answeredBy: "Olive Owen", reason: "The level needs a reason." });
    await asMember(cast.recruiter, (scope) =>
      changeOffer(scope, { offerId: id, ...figures(), answerBy: daysFromNow(5) }),
    );
    expect(await turnsOf(cast.manager)).toEqual([id]);
  });

  test("is not for whoever wrote it: they change it", async () => {
    await named([person(cast.recruiter)]);
    const { id } = await drafted();
    await expect(sendsBack(cast.recruiter, id)).rejects.toThrow("You wrote this: change it instead");
  });
});

describe("an absence", () => {
  const away = (from: number, until: number, member = cast.owner, delegate = cast.manager) =>
    asMember(member, (scope) =>
      delegateApprovals(scope, {
        delegateId: delegate.memberId,
        fromDay: daysFromNow(from),
        untilDay: daysFromNow(until),
      }),
    );

  test("lets the delegate answer on its days alone, and keeps both names", async () => {
    await named([person(cast.owner)]);
    await away(1, 3);
    const { id } = await drafted();
    await expect(approves(cast.manager, id)).rejects.toThrow("It is not your turn");
    const later = new Date(Date.now() + 2 * 86_400_000);
    await asMember(cast.manager, (scope) => approveOffer(scope, { offerId: id, version: 1 }), later);
    const [asking] = await askingsOf(id);
    expect(asking?.steps[0]).toMatchObject({ answeredBy: "Martin Moss", answeredFor: "Olive Owen" });
    const told = await asSystem(cast.organisationId, ({ tx }) =>
      tx
        .select({ memberId: auditEntries.memberId, after: auditValues.after })
        .from(auditEntries)
        .innerJoin(auditValues, eq(auditValues.entryId, auditEntries.id))
        .where(eq(auditEntries.verb, "approval.given")),
    );
    expect(told).toMatchObject([
      { memberId: cast.manager.memberId, after: { inPlaceOf: cast.owner.memberId } },
    ]);
  });

  test("does not bind who is away, who may end it at any time", async () => {
    await named([person(cast.owner)]);
    const { delegationId } = await away(0, 3);
    const { id } = await drafted();
    expect(await turnsOf(cast.manager)).toEqual([id]);
    expect((await mailsOf("approval_asked")).map((mail) => mail.split(":")[0]).sort()).toEqual([
      "Martin Moss",
      "Olive Owen",
    ]);
    await asMember(cast.owner, (scope) => endDelegation(scope, { delegationId }));
    expect(await turnsOf(cast.manager)).toEqual([]);
    await approves(cast.owner, id);
  });

  test("never lets somebody approve what they wrote themself", async () => {
    await named([person(cast.owner)]);
    await away(0, 3, cast.owner, cast.recruiter);
    const { id } = await drafted();
    await expect(approves(cast.recruiter, id)).rejects.toThrow("You wrote this");
  });

  test("has one delegate a day, who works here and can approve", async () => {
    await away(0, 3);
    await expect(away(3, 5)).rejects.toMatchObject({ field: "fromDay" });
    await expect(away(5, 4)).rejects.toMatchObject({ field: "untilDay" });
    await expect(away(5, 6, cast.owner, cast.owner)).rejects.toMatchObject({ field: "delegateId" });
    await expect(away(5, 6, cast.owner, cast.frontDesk)).rejects.toMatchObject({ field: "delegateId" });
    await away(4, 5);
  });
});

describe("terms", () => {
  test("and every counter-proposal go through the chain of their kind", async () => {
    await named([person(cast.manager), person(admin)], "in_turn", "terms");
    const consulted = await toConsult(cast);
    const { id: termsId } = await asMember(cast.recruiter, (scope) =>
      proposeTerms(scope, termsFor(cast, consulted)),
    );
    expect((await asMember(cast.manager, (scope) => approveTerms(scope, { termsId }))).state).toBe(
      "proposed",
    );
    expect((await asMember(admin, (scope) => approveTerms(scope, { termsId }))).state).toBe("approved");

    await named([{ role: "admin" }], "in_turn", "terms");
    const offered = await withOfferedTerms(cast, {}, await toConsult(cast));
    await named([person(admin)], "in_turn", "terms");
    const counter = await asCandidate(offered, (scope) =>
      counterTerms(scope, {
        ...{ termsId: offered.termsId, scope: "The same work, two days later.", note: "" },
        ...{ startsOn: daysFromNow(12), endsOn: daysFromNow(33), dayQuarters: 60, rateMinorUnits: 70_000 },
      }),
    );
    expect(await turnsOf(admin)).toEqual([counter.termsId]);
    const back = { termsId: counter.termsId, reason: "The rate is beyond our frame." };
    await expect(asMember(cast.owner, (scope) => sendTermsBack(scope, back))).rejects.toThrow(
      "It is not your turn: this waits for Ada Admin.",
    );
    await asMember(admin, (scope) => sendTermsBack(scope, back));
    expect((await asMember(admin, (scope) => findTerms(scope, counter.termsId))).state).toBe("proposed");
    expect(await mailsOf("approval_answered")).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Martin Moss: Sent back: .*their own terms/)]),
    );
    await asMember(cast.manager, (scope) => proposeTerms(scope, termsFor(cast, offered)));
    expect(await turnsOf(admin)).toHaveLength(1);
  });
});

describe("two at once", () => {
  test("of two who could answer one step one does, and the other is told kindly", async () => {
    const { id } = await drafted();
    const results = await overlap(
      (hold) =>
        asMember(cast.owner, async (scope) => {
          await approveOffer(scope, { offerId: id, version: 1 });
          await hold();
        }),
      () => sendsBack(admin, id),
    );
    expect(results).toMatchObject([
      { status: "fulfilled" },
      { status: "rejected", reason: { message: "This offer has been approved already, or is over." } },
    ]);
  });

  test("everybody at once: each step has one answer, and the offer is approved once", async () => {
    await named([{ role: "admin" }, { role: "recruiter" }, person(cast.manager)], "in_parallel");
    const { id } = await drafted(cast.manager);
    const everybody = [cast.owner, admin, cast.recruiter, cast.manager, cast.owner, cast.recruiter];
    const results = await Promise.allSettled(everybody.map((player) => approves(player, id)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason.message).toMatch(/already|not your turn/);
    expect(await stateOf(id)).toBe("approved");
    const [asking] = await askingsOf(id);
    expect(asking?.steps.map(({ answeredBy }) => answeredBy)).toEqual([
      expect.stringMatching(/Olive Owen|Ada Admin/),
      "Rita Reyes",
      "Martin Moss",
    ]);
  });

  test("a yes while a figure changes: what was read is not what is there, and nothing is approved", async () => {
    const { id } = await drafted();
    const results = await overlap(
      (hold) =>
        asMember(cast.recruiter, async (scope) => {
          await changeOffer(scope, { offerId: id, ...figures(9_000_000) });
          await hold();
        }),
      () => approves(cast.owner, id, 1),
    );
    expect(results).toMatchObject([
      { status: "fulfilled" },
      { status: "rejected", reason: { message: expect.stringContaining("figures have changed") } },
    ]);
    expect(await stateOf(id)).toBe("draft");
  });
});

describe("what was asked and answered", () => {
  test("cannot be rewritten: the database lets a step be answered and no more", async () => {
    await drafted();
    for (const change of [{ position: 9 }, { memberId: cast.owner.memberId }])
      await expect(
        asMember(cast.owner, ({ tx }) => tx.update(approvalSteps).set(change)),
      ).rejects.toMatchObject({ cause: { code: "42501" } });
    await expect(asMember(cast.owner, ({ tx }) => tx.delete(approvalSteps))).rejects.toMatchObject({
      cause: { code: "42501" },
    });
  });
});

describe("signatories", () => {
  const draftedFor = (signatoryId?: string) =>
    asMember(cast.recruiter, (scope) =>
      draftOffer(scope, { applicationId: who.applicationId, ...figures(), signatoryId }),
    );

  test("who was named signs, by default and by choice; others are refused beside the field", async () => {
    await asMember(cast.owner, (scope) => nameSignatories(scope, { memberIds: [admin.memberId] }));
    await expect(draftedFor(cast.manager.memberId)).rejects.toMatchObject({ field: "signatoryId" });
    expect((await draftedFor()).signatoryId).toBe(admin.memberId);
  });

  test("nobody named means everybody whose role may, and nobody else can be named", async () => {
    const name = (player: Player) =>
      asMember(cast.owner, (scope) => nameSignatories(scope, { memberIds: [player.memberId] }));
    await expect(name(cast.recruiter)).rejects.toThrow("cannot sign for the organisation");
    await name(admin);
    await asMember(cast.owner, (scope) => nameSignatories(scope, { memberIds: [] }));
    expect((await draftedFor(cast.manager.memberId)).signatoryId).toBe(cast.manager.memberId);
  });
});
