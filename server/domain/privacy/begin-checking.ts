import { eq } from "drizzle-orm";
import { notesItems, notesRequests } from "@/db/schema";
import { audit } from "../audit/record";
import { newId } from "../ids";
import { memberOf, type Scope } from "../scope";
import { collectNotes } from "./reads/notes";
import { holdRequest } from "./reads/notes-requests";
import { moveRequest } from "./rules/machine";

/**
 * A member begins to check what a candidate asked for: every text about them is copied as it stands. Done again, it is
 * collected anew, and what was checked has to be checked once more.
 */
export async function beginChecking(scope: Scope, { requestId }: { requestId: string }) {
  const request = await holdRequest(scope, requestId);
  const act = request.state === "checking" ? "collect anew" : "begin";
  const state = moveRequest(scope, request.state, act);
  const found = await collectNotes(scope, request.candidateId);
  await scope.tx.delete(notesItems).where(eq(notesItems.requestId, requestId));
  if (found.length > 0)
    await scope.tx
      .insert(notesItems)
      .values(found.map((note, position) => ({ ...note, id: newId(), requestId, position })));
  await scope.tx
    .update(notesRequests)
    .set({ state, texts: found.length, begunAt: scope.now, begunBy: memberOf(scope) })
    .where(eq(notesRequests.id, requestId));
  await audit(scope, "notes-request.begun", request, { after: { texts: found.length } });
  return { texts: found.length };
}
