import { applicationAnswers, applications, promises, stageMoves } from "@/db/schema";
import { audit } from "../audit/record";
import { addFile } from "../candidates/add-file";
import { enterCandidate } from "../candidates/enter";
import type { StoredFile } from "../candidates/input";
import { queueEmail } from "../emails/queue";
import { Conflict, refuse } from "../errors";
import { newId } from "../ids";
import { listStages } from "../jobs/reads";
import { refuseApplying } from "../jobs/rules";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announce, enqueue } from "../queue";
import type { Scope } from "../scope";
import { type ApplyInput, applyInput, consentText } from "./input";
import { findWhenApplied, holdJobBySlug, readAnswers } from "./reads/applying";
import { addDays, refuseSecondApplication } from "./rules";

/**
 * Applies for a job: candidate, file, application, answers, promise and confirmation in one transaction. Of several
 * at once one is kept, and the others hear when that was. A visitor may add and never read back.
 */
export async function applyToJob(scope: Scope, input: ApplyInput) {
  const given = applyInput.parse(input);
  const job = await holdJobBySlug(scope, given.job);
  refuse(refuseApplying(job));
  const answers = await readAnswers(scope, job.id, given.answers);
  const [first] = await listStages(scope, job.id);
  if (!first) throw new Error("A job without a stage cannot be applied for.");
  const { name: organisation, timeZone } = await findOrganisation(scope);

  const { candidateId, isNew } = await enterCandidate(scope, given);
  const applicationId = newId();
  const cvId = await addFile(scope, { ...given.cv, kind: "cv", candidateId, applicationId });
  if (!cvId) {
    await refuseSecond(scope, job.id, candidateId);
    throw new Conflict("Please choose your CV once more.", "cv");
  }

  const promisedOn = addDays(dayIn(timeZone, scope.now), job.promisedDays);
  const { rowCount } = await scope.tx
    .insert(applications)
    .values({
      id: applicationId,
      jobId: job.id,
      candidateId,
      stageId: first.id,
      ownerId: job.recruiterId,
      source: given.source,
      openToEngagement: job.asksForEngagement ? given.openToEngagement : null,
      appliedAt: scope.now,
      stageEnteredAt: scope.now,
      promisedOn,
      cvId,
      consentText: consentText(organisation, given.locale),
    })
    .onConflictDoNothing();
  if (!rowCount) {
    await refuseSecond(scope, job.id, candidateId);
    throw new Error("An application neither could be added nor is there.");
  }

  const ids = { applicationId, candidateId };
  await scope.tx.insert(stageMoves).values({ applicationId, toStageId: first.id, movedAt: scope.now });
  await scope.tx.insert(promises).values({ ...ids, promisedOn, reason: "applied", setAt: scope.now });
  for (const { kind, ...answer } of answers) {
    const value =
      kind === "file" ? await addAnswer(scope, ids, answer.questionId, given.files) : answer.value;
    await scope.tx.insert(applicationAnswers).values({ ...ids, ...answer, value });
  }
  // An address that is known already is written to as before, whatever a stranger who types it reads.
  const locale = isNew ? given.locale : undefined;
  await confirm(scope, { ...ids, ...given, locale, jobTitle: job.title, promisedOn });
  await enqueue(scope, "read-cv", { fileId: cvId });
  // What somebody typed about an address that is known already is kept here only: it proves nothing.
  const { name, email, phone, location, source } = given;
  const claimed = isNew ? {} : { name, email, phone, location };
  await audit(
    scope,
    "application.received",
    { id: applicationId, applicationId },
    { after: { job: job.title, promisedOn, source, ...claimed } },
  );
  await announce(scope, "application", applicationId);
  return { ...ids, promisedOn };
}

/** Keeps the file that answers a question; what was typed in its place is only its name. */
async function addAnswer(
  scope: Scope,
  ids: { applicationId: string; candidateId: string },
  questionId: string,
  files: Record<string, StoredFile>,
): Promise<string> {
  const file = files[questionId];
  const id = file && (await addFile(scope, { ...file, ...ids, kind: "answer" }));
  if (!id) throw new Conflict("Please choose the file once more.", `answers.${questionId}`);
  return id;
}

async function refuseSecond(scope: Scope, jobId: string, candidateId: string) {
  const appliedAt = await findWhenApplied(scope, jobId, candidateId);
  const { timeZone } = await findOrganisation(scope);
  refuse(appliedAt && refuseSecondApplication(dayIn(timeZone, appliedAt)), "email");
}

interface Confirmation extends Pick<ApplyInput, "name" | "email"> {
  applicationId: string;
  candidateId: string;
  jobTitle: string;
  promisedOn: string;
  locale: string | undefined;
}

function confirm(scope: Scope, confirmation: Confirmation) {
  const { applicationId, candidateId, name, email, jobTitle, promisedOn, locale } = confirmation;
  return queueEmail(scope, {
    kind: "application_received",
    key: `application_received:${applicationId}`,
    to: { name, address: email },
    applicationId,
    candidateId,
    locale,
    fields: { candidate_name: name, job_title: jobTitle, promised_on: promisedOn },
  });
}
