import { eq } from "drizzle-orm";
import { notesItems } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound, refuse } from "../errors";
import { memberOf, type Scope } from "../scope";
import type { RedactionInput } from "./input";
import { holdRequest } from "./reads/notes-requests";
import { moveRequest } from "./rules/machine";
import { inOrder, refuseRedactions } from "./rules/notes";

/** A member says of one text which stretches are kept back, or all of it, and that they have checked it. */
export async function redactNote(scope: Scope, { itemId, redactions, withheldFor }: RedactionInput) {
  const [item] = await scope.tx.select().from(notesItems).where(eq(notesItems.id, itemId));
  if (!item) throw new NotFound("This text");
  const request = await holdRequest(scope, item.requestId);
  moveRequest(scope, request.state, "redact");
  refuse(refuseRedactions(item.body, redactions));
  const kept = inOrder(redactions);
  await scope.tx
    .update(notesItems)
    .set({ redactions: kept, withheldFor, checkedAt: scope.now, checkedBy: memberOf(scope) })
    .where(eq(notesItems.id, itemId));
  // Which stretches of which text, by their places alone: the words stay out of the trail.
  await audit(
    scope,
    "notes-request.redacted",
    { id: request.id, applicationId: item.applicationId },
    {
      before: { redactions: item.redactions, withheldFor: item.withheldFor },
      after: { redactions: kept, withheldFor },
    },
  );
}
