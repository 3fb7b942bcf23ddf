import { candidateViews } from "@/db/schema";
import { audit } from "../audit/record";
import { newId } from "../ids";
import { memberOf, type Scope } from "../scope";
import type { CandidateFilter } from "./input";

/** Keeps a filter of the list under a name; the same name again means the new filter. */
export async function saveView(scope: Scope, { name, filter }: { name: string; filter: CandidateFilter }) {
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
  const memberId = memberOf(scope);
  const [view] = await scope.tx
    .insert(candidateViews)
    .values({ id: newId(), memberId, name, filter: asked, savedAt: scope.now })
    .onConflictDoUpdate({
      target: [candidateViews.organisationId, candidateViews.memberId, candidateViews.name],
      set: { filter: asked, savedAt: scope.now },
    })
    .returning();
  if (!view) throw new Error("The view's row was not returned.");
  // A search may name a person, so the trail keeps only what it was filtered by.
  await audit(scope, "candidate-view.saved", view, { after: { name, by: Object.keys(asked) } });
  return { id: view.id };
}
