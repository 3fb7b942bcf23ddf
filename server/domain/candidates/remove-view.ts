import { eq } from "drizzle-orm";
import { candidateViews } from "@/db/schema";
import { audit } from "../audit/record";
import type { Scope } from "../scope";
import { findView } from "./reads/views";

/** Removes a view of one's own. Whom it showed is not touched. */
export async function removeView(scope: Scope, { viewId }: { viewId: string }) {
  const view = await findView(scope, viewId);
  await scope.tx.delete(candidateViews).where(eq(candidateViews.id, view.id));
  await audit(scope, "candidate-view.removed", view, { before: { name: view.name } });
}
