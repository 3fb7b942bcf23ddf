import { and, desc, eq } from "drizzle-orm";
import { applications, type CodePurpose, files, jobs } from "@/db/schema";
import { findCandidate } from "../../candidates/reads";
import { isFresh } from "../../contracts/rules";
import { findOrganisation } from "../../organisations/reads";
import { dayIn } from "../../organisations/rules";
import { onlyKnown } from "../../portal/reads/applications";
import { candidateOf, type Scope } from "../../scope";
import { findErasure } from "./erasing";
import { findKept } from "./kept";
import { findLastRequest, listReleasedNotes } from "./notes-requests";
import { findNotice } from "./retention";

/** What a candidate's page about their own data shows, and which of its doors a code has opened. */
export async function findMyDataPage(scope: Scope, provedAt: (purpose: CodePurpose) => Date | null) {
  const candidate = await findCandidate(scope, candidateOf(scope));
  const organisation = await findOrganisation(scope);
  const { name, email, phone, location, timeZone, locale } = candidate;
  const request = await findLastRequest(scope, candidate.id);
  const notice = await findNotice(scope, candidate.id);
  return {
    organisation: { name: organisation.name, slug: organisation.slug },
    today: dayIn(organisation.timeZone, scope.now),
    timeZone: timeZone ?? organisation.timeZone,
    details: { name, email, phone, location, timeZone, locale },
    cvs: await listCvs(scope, candidate.id),
    mayTake: isFresh(provedAt("my_data"), scope.now),
    mayErase: isFresh(provedAt("erase"), scope.now),
    request: request && {
      ...{ id: request.id, state: request.state, dueOn: request.dueOn },
      releasedAt: request.releasedAt,
    },
    hasNotes: (await listReleasedNotes(scope, candidate.id)).length > 0,
    erasesOn: notice?.erasesOn ?? null,
    kept: await findKept(scope, candidate.id),
    isErasing: (await findErasure(scope, candidate.id)) !== null,
  };
}

/** The released notes, for who has proved their mailbox; nothing until then. */
export async function listMyNotes(scope: Scope, provedAt: Date | null) {
  const candidate = await findCandidate(scope, candidateOf(scope));
  const { timeZone } = await findOrganisation(scope);
  const isProven = isFresh(provedAt, scope.now);
  return {
    isProven,
    email: candidate.email,
    timeZone: candidate.timeZone ?? timeZone,
    notes: isProven ? await listReleasedNotes(scope, candidate.id) : [],
  };
}

/** The CV of each application that is open, so that it can be replaced. */
async function listCvs(scope: Scope, candidateId: string) {
  const open = await scope.tx
    .select({
      id: applications.id,
      jobTitle: jobs.title,
      calledBackFromId: applications.calledBackFromId,
      name: files.name,
      fileId: files.id,
    })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .leftJoin(files, eq(files.id, applications.cvId))
    .where(and(eq(applications.candidateId, candidateId), eq(applications.state, "active")))
    .orderBy(desc(applications.appliedAt));
  const known = await onlyKnown(scope, open);
  return known.map(({ id: applicationId, jobTitle, name, fileId }) => ({
    applicationId,
    jobTitle,
    name,
    fileId,
  }));
}
