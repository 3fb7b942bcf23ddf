import { eq } from "drizzle-orm";
import { engagementReferences } from "@/db/schema";
import { dayInWords } from "../../applications/rules";
import { findCandidate } from "../../candidates/reads";
import { NotFound } from "../../errors";
import { findMember, findOrganisation, listMembers } from "../../organisations/reads";
import { dayIn } from "../../organisations/rules";
import { memberOf, type Scope } from "../../scope";
import { refuseChecking, refuseWriting, stateOfReference } from "../rules/reference";
import { daysInWords, figureInWords } from "../rules/words";
import { findDays } from "./days";
import { type Engagement, findEngagement, listResults } from "./engagements";
import { findVoucher } from "./vouching";

export type Reference = typeof engagementReferences.$inferSelect;

/** An engagement's reference. A candidate finds it once it is issued. */
export async function findReferenceOf(scope: Scope, engagementId: string): Promise<Reference | null> {
  const [found] = await scope.tx
    .select()
    .from(engagementReferences)
    .where(eq(engagementReferences.engagementId, engagementId));
  return found ?? null;
}

/** Held until this transaction ends: what is checked is not rewritten meanwhile. */
export async function lockReference(scope: Scope, referenceId: string): Promise<Reference> {
  const [found] = await scope.tx
    .select()
    .from(engagementReferences)
    .where(eq(engagementReferences.id, referenceId))
    .for("update");
  if (!found) throw new NotFound("This reference");
  return found;
}

/** What a member reads of a reference, and what they may do with it. */
export async function findReferencePage(scope: Scope, engagement: Engagement) {
  const reference = await findReferenceOf(scope, engagement.id);
  return {
    reference: reference && {
      ...reference,
      state: stateOfReference(reference),
      writer: (await findMember(scope, reference.writtenBy)).name,
      checker: reference.checkedBy && (await findMember(scope, reference.checkedBy)).name,
    },
    refusals: {
      write: await findWritingRefusal(scope, engagement, reference),
      check: reference && (await findCheckingRefusal(scope, reference, reference.writtenAt)),
    },
  };
}

export async function findWritingRefusal(scope: Scope, engagement: Engagement, reference: Reference | null) {
  return refuseWriting({
    state: engagement.state,
    reference: reference && stateOfReference(reference),
    ...(await findVoucher(scope, engagement)),
  });
}

export async function findCheckingRefusal(scope: Scope, reference: Reference, seen: Date) {
  const able = (await listMembers(scope)).filter(({ role }) => role !== "panelist" && role !== "front_desk");
  return refuseChecking({
    reference: stateOfReference(reference),
    isWriter: reference.writtenBy === memberOf(scope),
    others: able.filter(({ id }) => id !== reference.writtenBy).length,
    hasChanged: reference.writtenAt.getTime() !== seen.getTime(),
  });
}

/** All that the sealed PDF says, in words. */
export async function findReferenceWords(scope: Scope, reference: Reference) {
  const engagement = await findEngagement(scope, reference.engagementId);
  const { name, address, timeZone } = await findOrganisation(scope);
  const consultant = (await findCandidate(scope, reference.candidateId)).name;
  const writer = await findMember(scope, reference.writtenBy);
  const { approvedQuarters } = await findDays(scope, engagement);
  const results = (await listResults(scope, engagement.id)).flatMap(({ name: measure, readings }) => {
    const confirmed = readings.findLast(({ confirmedAt }) => confirmedAt);
    return confirmed ? [`${measure}: ${figureInWords(confirmed.value)}`] : [];
  });
  return {
    organisation: { name, address },
    title: `Reference for ${consultant}`,
    facts: [
      ["Consultant", consultant],
      ["Engagement", engagement.title],
      ["When", `${dayInWords(engagement.startsOn)} to ${dayInWords(engagement.endsOn)}`],
      ...(approvedQuarters > 0 ? [["Days", daysInWords(approvedQuarters)] as const] : []),
      ...(results.length > 0 ? [["Results", results.join(", ")] as const] : []),
    ] as readonly (readonly [string, string])[],
    body: reference.body,
    writer: [writer.name, writer.title].filter(Boolean).join(", "),
    writtenOn: dayInWords(dayIn(timeZone, reference.writtenAt)),
  };
}

/** What anybody who holds the sealed PDF is told of it. */
export async function findReferenceCertificate(scope: Scope, referenceId: string) {
  const [reference] = await scope.tx
    .select()
    .from(engagementReferences)
    .where(eq(engagementReferences.id, referenceId));
  if (!reference) throw new NotFound("This reference");
  const { name, timeZone } = await findOrganisation(scope);
  const writer = await findMember(scope, reference.writtenBy);
  return {
    title: `Reference for ${(await findCandidate(scope, reference.candidateId)).name}`,
    ...{ organisation: name, timeZone, sealedAt: reference.issuedAt },
    signatures: [{ name: writer.name, party: "organisation" as const, signedAt: reference.writtenAt }],
  };
}
