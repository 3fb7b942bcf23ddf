import { eq } from "drizzle-orm";
import { applications } from "@/db/schema";
import { audit } from "../audit/record";
import { addFile } from "../candidates/add-file";
import type { StoredFile } from "../candidates/input";
import { Conflict, NotFound, refuse } from "../errors";
import { announce, enqueue } from "../queue";
import { candidateOf, type Scope } from "../scope";
import { lockApplication } from "./reads";

/** A candidate hands in another CV while their application is open. The one before stays among their files. */
export async function replaceCv(
  scope: Scope,
  { applicationId, cv }: { applicationId: string; cv: StoredFile },
) {
  const application = await lockApplication(scope, applicationId);
  const candidateId = candidateOf(scope);
  if (application.candidateId !== candidateId) throw new NotFound("This application");
  refuse(application.state === "active" ? null : "This application is closed. Its CV stays as it is.", "cv");
  const fileId = await addFile(scope, { ...cv, kind: "cv", candidateId, applicationId });
  if (!fileId) throw new Conflict("Please choose your CV once more.", "cv");
  await scope.tx.update(applications).set({ cvId: fileId }).where(eq(applications.id, applicationId));
  await audit(
    scope,
    "application.cv-replaced",
    { id: applicationId, applicationId },
    { before: { cvId: application.cvId }, after: { cvId: fileId } },
  );
  await enqueue(scope, "read-cv", { fileId });
  await announce(scope, "application", applicationId);
}
