import { and, asc, eq } from "drizzle-orm";
import { candidateViews } from "@/db/schema";
import { NotFound } from "../../errors";
import { memberOf, type Scope } from "../../scope";
import { candidateFilter } from "../input";

/** The views a member has saved. What a filter of an earlier version says that is unknown now is left out. */
export async function listViews(scope: Scope) {
  const rows = await scope.tx
    .select({ id: candidateViews.id, name: candidateViews.name, filter: candidateViews.filter })
    .from(candidateViews)
    .where(eq(candidateViews.memberId, memberOf(scope)))
    .orderBy(asc(candidateViews.name));
  return rows.map(({ filter, ...view }) => ({ ...view, filter: candidateFilter.parse(filter) }));
}

/** A view of one's own; nobody else's exists. */
export async function findView(scope: Scope, viewId: string) {
  const [found] = await scope.tx
    .select()
    .from(candidateViews)
    .where(and(eq(candidateViews.id, viewId), eq(candidateViews.memberId, memberOf(scope))));
  if (!found) throw new NotFound("This view");
  return found;
}
