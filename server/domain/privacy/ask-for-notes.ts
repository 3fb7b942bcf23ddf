import { notesRequests } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { newId } from "../ids";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { candidateOf, type Scope } from "../scope";
import { dueAfterAMonth } from "./rules/notes";
import { refuseUnproven } from "./rules/proof";

/** A candidate asks for what the panel wrote about them. From this moment the organisation has a month. */
export async function askForNotes(scope: Scope, { provedAt }: { provedAt: Date | null }) {
  refuse(refuseUnproven(provedAt, scope.now), "code");
  const candidateId = candidateOf(scope);
  const { timeZone } = await findOrganisation(scope);
  const dueOn = dueAfterAMonth(dayIn(timeZone, scope.now));
  const id = newId();
  const { rowCount } = await scope.tx
    .insert(notesRequests)
    .values({ id, candidateId, askedAt: scope.now, dueOn })
    .onConflictDoNothing();
  if (!rowCount)
    throw new Conflict("You have asked for them already. We answer by the day that stands here.");
  await audit(scope, "notes-request.asked", { id }, { after: { dueOn } });
  return { requestId: id, dueOn };
}
