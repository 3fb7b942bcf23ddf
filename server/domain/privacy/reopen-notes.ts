import { eq } from "drizzle-orm";
import { notesRequests } from "@/db/schema";
import { audit } from "../audit/record";
import type { Scope } from "../scope";
import { holdRequest } from "./reads/notes-requests";
import { moveRequest } from "./rules/machine";

/** Back from the second look to the checking, with all that was marked. */
export async function reopenNotes(scope: Scope, { requestId }: { requestId: string }) {
  const request = await holdRequest(scope, requestId);
  const state = moveRequest(scope, request.state, "go back");
  await scope.tx
    .update(notesRequests)
    .set({ state, readyAt: null, readyBy: null })
    .where(eq(notesRequests.id, requestId));
  await audit(scope, "notes-request.reopened", request);
}
