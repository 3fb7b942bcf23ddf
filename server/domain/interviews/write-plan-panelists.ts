import { eq, inArray } from "drizzle-orm";
import { members, planPanelists } from "@/db/schema";
import { NotFound, refuse } from "../errors";
import type { Scope } from "../scope";
import type { planInput } from "./input";
import { refuseSitter } from "./rules/panels";

/** Gives a plan these usual panelists, whoever it had. */
export async function writePlanPanelists(
  scope: Scope,
  planId: string,
  panelists: ReturnType<typeof planInput.parse>["panelists"],
) {
  await scope.tx.delete(planPanelists).where(eq(planPanelists.planId, planId));
  if (panelists.length === 0) return;
  const ids = panelists.map(({ memberId }) => memberId);
  const found = await scope.tx.select().from(members).where(inArray(members.id, ids));
  if (found.length < ids.length) throw new NotFound("One of these panelists");
  for (const member of found) refuse(refuseSitter(member, ""), "panelists");
  await scope.tx.insert(planPanelists).values(panelists.map((seat) => ({ ...seat, planId })));
}
