import { eq } from "drizzle-orm";
import { applications, candidates, promises, stageMoves } from "@/db/schema";
import { audit } from "../audit/record";
import { addFile } from "../candidates/add-file";
import { enterCandidate } from "../candidates/enter";
import { Conflict } from "../errors";
import { newId } from "../ids";
import { holdJob, listStages } from "../jobs/reads";
import { findOrganisation, findPresentMember } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announce, enqueue } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { AddedInput } from "./input/adding";
import { addDays } from "./rules";

/**
 * Adds somebody by hand, with where they came from and who referred them, and into a job when one is chosen. They are
 * written nothing: whoever adds them speaks with them.
 */
export async function addCandidate(scope: Scope, given: AddedInput) {
  const { name, email, phone, location, source, referredById, jobId, cv } = given;
  const referrer = referredById ? await findPresentMember(scope, referredById) : null;
  const { candidateId, isNew } = await enterCandidate(scope, { name, email, phone, location });
  if (!isNew)
    throw new Conflict("Somebody with this address is a candidate already. Search for it.", "email");
  await scope.tx.update(candidates).set({ source, referredById }).where(eq(candidates.id, candidateId));
  const applicationId = jobId && newId();
  const cvId =
    cv && (await addFile(scope, { ...cv, kind: "cv", candidateId, ...(applicationId && { applicationId }) }));
  if (cv && !cvId) throw new Conflict("Please choose the CV once more.", "cv");
  if (cvId) await enqueue(scope, "read-cv", { fileId: cvId });
  if (jobId && applicationId)
    await enterApplication(scope, { applicationId, candidateId, jobId, source, cvId });
  await audit(
    scope,
    "candidate.added-by-hand",
    { id: candidateId, applicationId },
    { after: { name, source, referredBy: referrer?.name ?? null } },
  );
  return { candidateId, applicationId };
}

interface Entry {
  applicationId: string;
  candidateId: string;
  jobId: string;
  source: string;
  cvId: string | null;
}

async function enterApplication(scope: Scope, { jobId, source, cvId, ...ids }: Entry) {
  const job = await holdJob(scope, jobId);
  if (job.state === "closed") throw new Conflict("This job is closed. Choose another, or none.", "jobId");
  const [first] = await listStages(scope, jobId);
  if (!first) throw new Error("A job without a stage cannot take anybody.");
  const { timeZone } = await findOrganisation(scope);
  const promisedOn = addDays(dayIn(timeZone, scope.now), job.promisedDays);
  const { applicationId, candidateId } = ids;
  const me = memberOf(scope);
  await scope.tx.insert(applications).values({
    ...{ id: applicationId, candidateId, jobId, source, cvId, promisedOn },
    ...{ stageId: first.id, ownerId: job.recruiterId },
    ...{ appliedAt: scope.now, stageEnteredAt: scope.now },
  });
  await scope.tx
    .insert(stageMoves)
    .values({ applicationId, toStageId: first.id, movedBy: me, movedAt: scope.now });
  await scope.tx
    .insert(promises)
    .values({ ...ids, promisedOn, reason: "applied", setBy: me, setAt: scope.now });
  await announce(scope, "application", applicationId);
}
