import { and, asc, desc, eq, exists, gt, isNull, lte, sql } from "drizzle-orm";
import { panelists, panels } from "@/db/schema";
import { NotFound } from "../../errors";
import { earlierThan, isAmongFirst, laterThan } from "../../pages";
import { memberOf, type Scope } from "../../scope";
import type { PanelListInput } from "../input";
import { arrivalOf, findPanel, listSeats, type Panel, panelsWhere, type Seat } from "./panels";

export type AgendaPanel = Awaited<ReturnType<typeof listMyPanels>>[number];

/** Everybody's panels, or those of one application whatever became of them; a panelist's list holds only their own. */
export async function listPanels(scope: Scope, input: PanelListInput) {
  const coming = input.when === "coming";
  const { cursor } = input;
  const wanted = and(
    input.applicationId ? eq(panels.applicationId, input.applicationId) : undefined,
    readsEveryPanel(scope) ? undefined : sitsOn(scope),
    input.applicationId ? undefined : coming ? isToCome(scope) : lte(panels.endsAt, scope.now),
    (coming ? laterThan : earlierThan)(cursor ? { at: cursor.startsAt, id: cursor.id } : null, {
      at: panels.startsAt,
      id: panels.id,
    }),
  );
  const order = coming ? [asc(panels.startsAt), asc(panels.id)] : [desc(panels.startsAt), desc(panels.id)];
  const first = isAmongFirst(scope, panels, { wanted, order, most: input.most + 1 });
  const rows = await panelsWhere(scope, first).orderBy(...order);
  const page = rows.slice(0, input.most);
  const last = page.at(-1)?.panel;
  const next = rows.length > input.most && last ? { startsAt: last.startsAt, id: last.id } : null;
  return { panels: await seated(scope, page), next };
}

/** The panels the member who asks sits on that are not over, the next one first. */
export async function listMyPanels(scope: Scope) {
  const mine = and(sitsOn(scope), isToCome(scope));
  return seated(scope, await panelsWhere(scope, mine).orderBy(asc(panels.startsAt), asc(panels.id)));
}

/** One panel as its readers may see it: a panelist only their own. */
export async function findPanelToRead(scope: Scope, panelId: string) {
  const [panel] = await seated(scope, [await findPanel(scope, panelId)]);
  if (!panel || !readsPanel(scope, panel.seats)) throw new NotFound("This panel");
  return panel;
}

/** Whether somebody may read a panel on which these people sit. */
export function readsPanel(scope: Scope, seats: Pick<Seat, "memberId">[]): boolean {
  return readsEveryPanel(scope) || seats.some(({ memberId }) => memberId === memberOf(scope));
}

/** Whether a role reads all panels of its organisation, or only those it sits on. */
function readsEveryPanel({ actor }: Scope): boolean {
  return actor.type === "system" || (actor.type === "member" && actor.role !== "panelist");
}

function sitsOn(scope: Scope) {
  return exists(
    scope.tx
      .select({ one: sql`1` })
      .from(panelists)
      .where(
        and(
          eq(panelists.panelId, panels.id),
          eq(panelists.memberId, memberOf(scope)),
          isNull(panelists.releasedAt),
        ),
      ),
  );
}

function isToCome(scope: Scope) {
  return and(eq(panels.state, "scheduled"), gt(panels.endsAt, scope.now));
}

async function seated(scope: Scope, found: Panel[]) {
  if (found.length === 0) return [];
  const seats = await listSeats(
    scope,
    found.map(({ panel }) => panel.id),
  );
  return found.map((one) =>
    inAgenda(
      one,
      seats.filter(({ panelId }) => panelId === one.panel.id),
    ),
  );
}

/** What a list or a page needs of a panel: no address, no code, nothing the candidate needs on the day. */
function inAgenda({ panel, candidate, job, visit }: Panel, seats: Seat[]) {
  const { id, applicationId, planId, name, startsAt, endsAt, timeZone, place, link, state } = panel;
  return {
    ...{ id, applicationId, planId, name, startsAt, endsAt, timeZone, place, link, state },
    candidateName: candidate.name,
    job,
    visit: arrivalOf(visit),
    seats: seats.map(({ memberId, name, title, required, answer }) => ({
      memberId,
      name,
      title,
      required,
      answer,
    })),
  };
}
