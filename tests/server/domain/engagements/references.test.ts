import { eq } from "drizzle-orm";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeEach, describe, expect, test } from "vitest";
import { engagementReferences, files, outbox } from "@/db/schema";
import { checkReference } from "@/server/domain/engagements/check-reference";
import { closeEngagement } from "@/server/domain/engagements/close";
import { confirmReading } from "@/server/domain/engagements/confirm-reading";
import { findReferenceOf } from "@/server/domain/engagements/reads/references";
import { recordReading } from "@/server/domain/engagements/record-reading";
import { writeReference } from "@/server/domain/engagements/write-reference";
import { findPortalApplication } from "@/server/domain/portal/reads/applications";
import { readFile } from "@/server/gateways/storage";
import { sha256Of } from "@/server/workers/contract-pdf";
import { sealChecked } from "@/server/workers/seal-reference";
import {
  apiAsStranger,
  asCandidate,
  asMember,
  type Cast,
  foundGlasshouse,
  type Player,
} from "../../../support/cast";
import { overlap } from "../../../support/overlap";
import { atWork, daysFromNow } from "../../../support/second-door";

const WORDS =
  "Theo planned and ran our autumn campaign. He brought more leads than any campaign before it.\n\nWe would work with him again at any time.";

let cast: Cast;
let who: Awaited<ReturnType<typeof atWork>>;

beforeEach(async () => {
  cast = await foundGlasshouse();
  who = await atWork(cast);
});

const closes = () =>
  asMember(cast.manager, (scope) => closeEngagement(scope, { engagementId: who.engagementId, note: "" }));
const writes = (by: Player, body = WORDS) =>
  asMember(by, (scope) => writeReference(scope, { engagementId: who.engagementId, body }));
const checks = (by: Player, { id, writtenAt }: { id: string; writtenAt: Date }) =>
  asMember(by, (scope) => checkReference(scope, { referenceId: id, writtenAt }));
const seals = (referenceId: string) =>
  sealChecked({ organisationId: cast.organisationId, referenceId }, new Date());
const mails = () =>
  asMember(cast.manager, ({ tx }) => tx.select().from(outbox).where(eq(outbox.kind, "reference_issued")));
const inPortal = async () =>
  (await asCandidate(who, (scope) => findPortalApplication(scope, who.applicationId))).engagement?.reference;

async function issued() {
  await closes();
  const written = await writes(cast.manager);
  await checks(cast.owner, written);
  await seals(written.id);
  const [file] = await asMember(cast.manager, ({ tx }) =>
    tx.select().from(files).where(eq(files.kind, "reference")),
  );
  return { written, file: file!, bytes: await readFile(file!.storageKey) };
}

describe("a reference", () => {
  test("is written by the sponsor at the end, checked by another, and then the consultant's in mail and portal at once", async () => {
    await expect(writes(cast.manager)).rejects.toThrow("when the engagement is closed");
    await closes();
    await expect(writes(cast.owner)).rejects.toThrow("Only the sponsor, Martin Moss");
    const written = await writes(cast.manager);
    expect(await inPortal()).toBeNull();
    await expect(checks(cast.manager, written)).rejects.toThrow("somebody else has to check it");
    await checks(cast.owner, written);
    expect([await inPortal(), await mails()]).toEqual([null, []]);
    await seals(written.id);
    await seals(written.id);
    expect(await inPortal()).toMatchObject({ id: written.id, fileId: expect.any(String) });
    expect(await mails()).toMatchObject([{ candidateId: who.candidateId }]);
  });

  test("says what was done and confirmed, and whose words it is", async () => {
    const { readingId } = await asCandidate(who, (scope) =>
      recordReading(scope, { resultId: who.resultId, readOn: daysFromNow(0), value: 512_000 }),
    );
    await asMember(cast.manager, (scope) => confirmReading(scope, { readingId }));
    const { bytes } = await issued();
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    const wanted = ["Glasshouse", "Reference for Theo Marchetti", "Leads: 512,000", "Martin Moss"];
    for (const words of [...wanted, "We would work with him again at any time.", "/verify"])
      expect(text).toContain(words);
  });

  test("is found genuine by whoever holds it, and one changed byte is not", async () => {
    const { bytes, written } = await issued();
    const certificate = (sha256: string) => apiAsStranger(null).verification.certificate({ sha256 });
    expect(await certificate(sha256Of(bytes))).toMatchObject({
      title: "Reference for Theo Marchetti",
      organisation: "Glasshouse",
      signatures: [{ name: "Martin Moss", signedAt: written.writtenAt }],
    });
    const changed = Buffer.from(bytes);
    changed[100] = changed[100]! ^ 1;
    expect(await certificate(sha256Of(changed))).toBeNull();
  });

  test("stays as it is once it is checked", async () => {
    const { written } = await issued();
    await expect(writes(cast.manager, `${WORDS} And more.`)).rejects.toThrow("stays as it is");
    await expect(checks(cast.owner, written)).rejects.toThrow("checked already");
  });

  test("that changes while somebody checks it is read again first", async () => {
    await closes();
    const written = await writes(cast.manager);
    const [rewritten, checked] = await overlap(
      (hold) =>
        asMember(cast.manager, async (scope) => {
          await writeReference(scope, { engagementId: who.engagementId, body: `${WORDS} And more.` });
          await hold();
        }),
      () => checks(cast.owner, written),
    );
    expect(rewritten.status).toBe("fulfilled");
    expect(checked).toMatchObject({
      status: "rejected",
      reason: { message: "The reference has changed since you read it. Read it again first." },
    });
    const reference = await asMember(cast.owner, (scope) => findReferenceOf(scope, who.engagementId));
    expect(reference?.checkedAt).toBeNull();
  });

  test("is nobody else's to read before it is issued, nor another candidate's after", async () => {
    await issued();
    const other = await atWork(cast);
    expect(await asCandidate(other, ({ tx }) => tx.select().from(engagementReferences))).toEqual([]);
  });
});
