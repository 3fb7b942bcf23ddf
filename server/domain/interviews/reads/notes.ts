import { and, asc, eq, gt, lt, ne, or } from "drizzle-orm";
import { members, panelNotes, panels } from "@/db/schema";
import { memberOf, type Scope } from "../../scope";

interface About {
  id: string;
  applicationId: string;
  startsAt: Date;
}

/**
 * What earlier panels of the same application left for this one, and what this panel's own members left for the next.
 * The policy keeps a panelist from a colleague's until they have scored themselves.
 */
export async function listNotes(scope: Scope, panel: About) {
  const found = await scope.tx
    .select({
      id: panelNotes.id,
      panelId: panels.id,
      panelName: panels.name,
      heldAt: panels.startsAt,
      memberId: panelNotes.memberId,
      memberName: members.name,
      covered: panelNotes.covered,
      toAsk: panelNotes.toAsk,
      writtenAt: panelNotes.writtenAt,
    })
    .from(panelNotes)
    .innerJoin(panels, eq(panels.id, panelNotes.panelId))
    .innerJoin(members, eq(members.id, panelNotes.memberId))
    .where(
      and(
        eq(panelNotes.applicationId, panel.applicationId),
        or(eq(panels.id, panel.id), lt(panels.startsAt, panel.startsAt)),
      ),
    )
    .orderBy(asc(panels.startsAt), asc(members.name));
  return {
    earlier: found.filter(({ panelId }) => panelId !== panel.id),
    ours: found.filter(({ panelId }) => panelId === panel.id),
  };
}

/** What the member who asks left for the panels after this one. */
export async function findMyNote(scope: Scope, panelId: string) {
  const [mine] = await scope.tx
    .select()
    .from(panelNotes)
    .where(and(eq(panelNotes.panelId, panelId), eq(panelNotes.memberId, memberOf(scope))));
  return mine;
}

/** The panels in whose kits a note of this one is read. */
export async function listLaterPanels(scope: Scope, panel: About): Promise<string[]> {
  const found = await scope.tx
    .select({ id: panels.id })
    .from(panels)
    .where(
      and(
        ...[eq(panels.applicationId, panel.applicationId), ne(panels.id, panel.id)],
        ...[eq(panels.state, "scheduled"), gt(panels.startsAt, panel.startsAt)],
      ),
    );
  return found.map(({ id }) => id);
}
