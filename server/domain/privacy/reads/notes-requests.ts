import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { candidates, notesItems, notesRequests, releasedNotes } from "@/db/schema";
import { NotFound } from "../../errors";
import { findOrganisation } from "../../organisations/reads";
import { dayIn } from "../../organisations/rules";
import type { Scope } from "../../scope";

export type NotesRequest = typeof notesRequests.$inferSelect;

const OPEN = ["asked", "checking", "ready"] as const;

/** A request, held until the transaction ends: of two who act at once, the second sees what the first did. */
export async function holdRequest(scope: Scope, requestId: string): Promise<NotesRequest> {
  const [found] = await scope.tx
    .select()
    .from(notesRequests)
    .where(eq(notesRequests.id, requestId))
    .for("update");
  if (!found) throw new NotFound("This request");
  return found;
}

/** The newest request of a candidate, or null. */
export async function findLastRequest({ tx }: Scope, candidateId: string): Promise<NotesRequest | null> {
  const [found] = await tx
    .select()
    .from(notesRequests)
    .where(eq(notesRequests.candidateId, candidateId))
    .orderBy(desc(notesRequests.id))
    .limit(1);
  return found ?? null;
}

/** Every request that waits, the most urgent first, and the last that were answered. */
export async function listRequests(scope: Scope) {
  const { timeZone } = await findOrganisation(scope);
  const rows = (open: boolean) =>
    scope.tx
      .select({
        ...{ id: notesRequests.id, state: notesRequests.state, candidateId: notesRequests.candidateId },
        ...{ askedAt: notesRequests.askedAt, dueOn: notesRequests.dueOn },
        ...{ releasedAt: notesRequests.releasedAt, name: candidates.name },
      })
      .from(notesRequests)
      .innerJoin(candidates, eq(candidates.id, notesRequests.candidateId))
      .where(
        open
          ? inArray(notesRequests.state, [...OPEN])
          : inArray(notesRequests.state, ["released", "withdrawn"]),
      );
  return {
    today: dayIn(timeZone, scope.now),
    timeZone,
    open: await rows(true).orderBy(asc(notesRequests.dueOn), asc(notesRequests.id)),
    closed: await rows(false).orderBy(desc(notesRequests.id)).limit(20),
  };
}

/** A request with every text that was collected for it, as far as who asks may read them. */
export async function findRequestPage(scope: Scope, requestId: string) {
  const [found] = await scope.tx
    .select({ request: notesRequests, name: candidates.name })
    .from(notesRequests)
    .innerJoin(candidates, eq(candidates.id, notesRequests.candidateId))
    .where(eq(notesRequests.id, requestId));
  if (!found) throw new NotFound("This request");
  const { timeZone } = await findOrganisation(scope);
  const items = await listItems(scope, requestId);
  return { ...found, items, timeZone, today: dayIn(timeZone, scope.now) };
}

export const listItems = ({ tx }: Scope, requestId: string) =>
  tx.select().from(notesItems).where(eq(notesItems.requestId, requestId)).orderBy(asc(notesItems.position));

/** How many texts nobody has checked yet. */
export const countUnchecked = ({ tx }: Scope, requestId: string) =>
  tx.$count(notesItems, and(eq(notesItems.requestId, requestId), isNull(notesItems.checkedAt)));

/** What a candidate was given, the newest request's first. */
export const listReleasedNotes = ({ tx }: Scope, candidateId: string) =>
  tx
    .select({
      ...{ id: releasedNotes.id, kind: releasedNotes.kind, heading: releasedNotes.heading },
      ...{ writtenAt: releasedNotes.writtenAt, parts: releasedNotes.parts },
      ...{ applicationId: releasedNotes.applicationId, requestId: releasedNotes.requestId },
    })
    .from(releasedNotes)
    .where(eq(releasedNotes.candidateId, candidateId))
    .orderBy(sql`${releasedNotes.requestId} desc`, asc(releasedNotes.position));
