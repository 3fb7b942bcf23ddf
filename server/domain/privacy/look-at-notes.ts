import { eq } from "drizzle-orm";
import { notesItems, notesRequests } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { memberOf, type Scope } from "../scope";
import { countUnchecked, holdRequest } from "./reads/notes-requests";
import { moveRequest } from "./rules/machine";
import { refuseLook } from "./rules/notes";

/** Every text is checked: from here they are looked at once more, as the candidate will read them. */
export async function lookAtNotes(scope: Scope, { requestId }: { requestId: string }) {
  const request = await holdRequest(scope, requestId);
  const state = moveRequest(scope, request.state, "look again");
  const seen = await scope.tx.$count(notesItems, eq(notesItems.requestId, requestId));
  const unchecked = await countUnchecked(scope, requestId);
  refuse(refuseLook({ unchecked, unseen: request.texts - seen }));
  await scope.tx
    .update(notesRequests)
    .set({ state, readyAt: scope.now, readyBy: memberOf(scope) })
    .where(eq(notesRequests.id, requestId));
  await audit(scope, "notes-request.looked-at", request);
}
