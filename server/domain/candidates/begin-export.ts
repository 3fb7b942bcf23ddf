import { audit } from "../audit/record";
import { newId } from "../ids";
import type { Scope } from "../scope";
import type { CandidateFilter } from "./input";

/** Notes that somebody takes candidates out of here as a table, and by what they were chosen. */
export async function beginExport(scope: Scope, filter: CandidateFilter) {
  const asked = Object.entries(filter).flatMap(([name, value]) => (value ? [name] : []));
  // A search may name a person, so the trail keeps only what it was filtered by.
  await audit(scope, "candidate-export.begun", { id: newId() }, { after: { by: asked } });
}
