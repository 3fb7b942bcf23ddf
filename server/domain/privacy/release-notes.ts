import { eq } from "drizzle-orm";
import { notesItems, notesRequests, releasedNotes } from "@/db/schema";
import { audit } from "../audit/record";
import { findCandidate } from "../candidates/reads";
import { queueEmail } from "../emails/queue";
import { refuse } from "../errors";
import { newId } from "../ids";
import { memberOf, type Scope } from "../scope";
import { holdRequest, listItems } from "./reads/notes-requests";
import { moveRequest } from "./rules/machine";
import { asReleased, refuseLook } from "./rules/notes";

/**
 * Hands the candidate what was checked: the portal shows it and the mail that says so leaves, in one transaction. What
 * was kept back is in neither, and the copies it was cut out of go.
 */
export async function releaseNotes(scope: Scope, { requestId }: { requestId: string }) {
  const request = await holdRequest(scope, requestId);
  const state = moveRequest(scope, request.state, "release");
  const items = await listItems(scope, requestId);
  refuse(refuseLook({ unchecked: 0, unseen: request.texts - items.length }));
  const { candidateId } = request;
  if (items.length > 0)
    await scope.tx.insert(releasedNotes).values(
      items.map((item) => {
        const { applicationId, position, kind, heading, writtenAt } = item;
        const row = { applicationId, position, kind, heading, writtenAt, parts: asReleased(item) };
        return { ...row, id: newId(), requestId, candidateId };
      }),
    );
  await scope.tx.delete(notesItems).where(eq(notesItems.requestId, requestId));
  await scope.tx
    .update(notesRequests)
    .set({ state, releasedAt: scope.now, releasedBy: memberOf(scope) })
    .where(eq(notesRequests.id, requestId));
  const candidate = await findCandidate(scope, candidateId);
  await queueEmail(scope, {
    kind: "notes_released",
    key: `notes_released:${requestId}`,
    to: { name: candidate.name, address: candidate.email },
    candidateId,
    fields: { candidate_name: candidate.name },
  });
  await audit(scope, "notes-request.released", request, { after: { texts: items.length } });
}
