import { eq } from "drizzle-orm";
import { notesRequests } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound } from "../errors";
import { candidateOf, type Scope } from "../scope";
import { holdRequest } from "./reads/notes-requests";
import { moveRequest } from "./rules/machine";

/** A candidate no longer wants to read what was written about them. They may ask again at any time. */
export async function withdrawNotesRequest(scope: Scope, { requestId }: { requestId: string }) {
  const request = await holdRequest(scope, requestId);
  if (request.candidateId !== candidateOf(scope)) throw new NotFound("This request");
  const state = moveRequest(scope, request.state, "withdraw");
  await scope.tx
    .update(notesRequests)
    .set({ state, withdrawnAt: scope.now })
    .where(eq(notesRequests.id, requestId));
  await audit(scope, "notes-request.withdrawn", request);
}
