import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { auditEntries, contracts, engagements, outbox, results, signatures } from "@/db/schema";
import { addSignature } from "@/server/domain/contracts/add-signature";
import { signatureInput } from "@/server/domain/contracts/input";
import { findContractWithSigners, listContractsToSign } from "@/server/domain/contracts/reads";
import { hashOfDocument, plainWords } from "@/server/domain/contracts/rules";
import { voidContract } from "@/server/domain/contracts/void";
import { signContract } from "@/server/domain/offers/sign-contract";
import { asCandidate, asMember, type Cast, foundGlasshouse } from "../../../support/cast";
import { overlap } from "../../../support/overlap";
import { signing, withContract } from "../../../support/second-door";

let cast: Cast;
let who: Awaited<ReturnType<typeof withContract>>;

beforeEach(async () => {
  cast = await foundGlasshouse();
  who = await withContract(cast);
});

const candidateSigns = (provedAt: Date | null = new Date()) =>
  asCandidate(who, (scope) => signContract(scope, signing(who.contractId, provedAt)));
const managerSigns = () =>
  asMember(cast.manager, (scope) => signContract(scope, signing(who.contractId, null)));

describe("signing", () => {
  test("the candidate signs first, the organisation second, and the last signature begins the engagement", async () => {
    await expect(managerSigns()).rejects.toThrow("signs first");
    expect(await candidateSigns()).toMatchObject({ binding: false });
    const state = () =>
      asMember(cast.manager, async ({ tx }) => (await tx.select().from(engagements))[0]?.state);
    expect(await state()).toBe("signing");
    expect(await managerSigns()).toMatchObject({ binding: true });
    expect(await state()).toBe("running");
    const { mails, measured } = await asMember(cast.manager, async ({ tx }) => ({
      mails: (await tx.select().from(outbox)).map(({ kind }) => kind),
      measured: await tx.select().from(results),
    }));
    expect(mails).toContain("signed");
    expect(measured).toMatchObject([{ name: "Leads", target: 500_000 }]);
  });

  test("a signature asks for a code that was proved within ten minutes", async () => {
    const old = new Date(Date.now() - 11 * 60_000);
    for (const provedAt of [null, old])
      await expect(candidateSigns(provedAt)).rejects.toMatchObject({ field: "code" });
    expect(await asMember(cast.manager, ({ tx }) => tx.$count(signatures))).toBe(0);
  });

  test("a signature keeps who, when, from where, and the hash of the words that were signed", async () => {
    await candidateSigns();
    const { contract, signers } = await asMember(cast.manager, (scope) =>
      findContractWithSigners(scope, who.contractId),
    );
    expect(signers[0]?.signature).toMatchObject({
      mark: "Theo Marchetti",
      address: "203.0.113.9",
      userAgent: "A browser",
      bodySha256: hashOfDocument(contract),
    });
    expect(signers[0]?.signature?.consentText).toContain("sign it electronically");
  });

  test("nobody signs twice, also not twice at once", async () => {
    const [first, second] = await overlap(
      (hold) =>
        asCandidate(who, async (scope) => {
          await addSignature(scope, signing(who.contractId));
          await hold();
        }),
      () => candidateSigns(),
    );
    expect([first.status, second.status]).toEqual(["fulfilled", "rejected"]);
    await expect(candidateSigns()).rejects.toThrow("signed this already");
    expect(await asMember(cast.manager, ({ tx }) => tx.$count(signatures))).toBe(1);
  });

  test("only the member whom the contract names signs for the organisation", async () => {
    await candidateSigns();
    await expect(
      asMember(cast.owner, (scope) => signContract(scope, signing(who.contractId, null))),
    ).rejects.toThrow("Only Martin Moss can sign");
    const waiting = await asMember(cast.manager, (scope) =>
      listContractsToSign(scope, cast.manager.memberId),
    );
    expect(waiting.map(({ id }) => id)).toEqual([who.contractId]);
  });

  test("another candidate, and another organisation, find no such contract", async () => {
    const other = await withContract(cast);
    await expect(asCandidate(other, (scope) => signContract(scope, signing(who.contractId)))).rejects.toThrow(
      "was not found",
    );
    const stranger = await foundGlasshouse();
    await expect(
      asMember(stranger.owner, (scope) => signContract(scope, signing(who.contractId, null))),
    ).rejects.toThrow("was not found");
  });

  test("a withdrawn document can no longer be signed, a signed one no longer withdrawn", async () => {
    await asMember(cast.manager, (scope) => voidContract(scope, who.contractId));
    await expect(candidateSigns()).rejects.toThrow("was withdrawn");
    who = await withContract(cast);
    await candidateSigns();
    await managerSigns();
    await expect(asMember(cast.manager, (scope) => voidContract(scope, who.contractId))).rejects.toThrow(
      "cannot be withdrawn",
    );
  });

  test("a failure after the last signature leaves no signature behind", async () => {
    await candidateSigns();
    await expect(
      asMember(cast.manager, async (scope) => {
        await signContract(scope, signing(who.contractId, null));
        throw new Error("The lights went out.");
      }),
    ).rejects.toThrow("lights");
    expect(await asMember(cast.manager, ({ tx }) => tx.$count(signatures))).toBe(1);
    const [contract] = await asMember(cast.manager, ({ tx }) => tx.select().from(contracts));
    expect(contract?.signedAt).toBeNull();
  });
});

test("signatures and the words of contracts cannot be changed or removed by those who serve", async () => {
  await candidateSigns();
  const forbidden = [
    sql`update signatures set mark = 'Somebody Else'`,
    sql`delete from signatures`,
    sql`update contracts set body = 'You owe us everything.'`,
    sql`update contracts set body_sha256 = 'x'`,
    sql`delete from contracts`,
    sql`update contract_signers set name = 'Somebody Else'`,
    sql`delete from contract_signers`,
    sql`update contract_seals set sha256 = 'x'`,
    sql`truncate signatures`,
  ];
  for (const statement of forbidden)
    await expect(asMember(cast.owner, ({ tx }) => tx.execute(statement))).rejects.toMatchObject({
      cause: { code: "42501" },
    });
  await expect(
    asCandidate(who, ({ tx }) => tx.execute(sql`update signatures set mark = 'Me'`)),
  ).rejects.toMatchObject({ cause: { code: "42501" } });
});

test("what somebody typed into terms can neither become a heading nor a link of the contract", () => {
  expect(plainWords("# Title\n[here](https://evil.test) *now*\nWords\n---")).toBe(
    "\\# Title\n\\[here\\](https://evil.test) \\*now\\*\nWords\n\\---",
  );
});

test("a typed mark is one line of a name, a drawn one nothing but lines", () => {
  const base = { contractId: who.contractId, consent: true };
  const takes = (rest: object) => signatureInput.safeParse({ ...base, ...rest }).success;
  expect(takes({ method: "typed", mark: "Zoë Łukasiewicz" })).toBe(true);
  expect(takes({ method: "typed", mark: "Z\nX" })).toBe(false);
  expect(takes({ method: "drawn", mark: "M10 20L30 40L50 60M1 1L2 2" })).toBe(true);
  expect(takes({ method: "drawn", mark: 'M10 20"/><script>' })).toBe(false);
  expect(takes({ method: "typed", mark: "Zoë", consent: false })).toBe(false);
});

test("the trail names the signatures in order", async () => {
  await candidateSigns();
  await managerSigns();
  const entries = await asMember(cast.owner, ({ tx }) =>
    tx.select().from(auditEntries).orderBy(auditEntries.id),
  );
  expect(entries.filter(({ verb }) => verb === "contract.signed").map(({ actor }) => actor)).toEqual([
    "candidate",
    "member",
  ]);
});
