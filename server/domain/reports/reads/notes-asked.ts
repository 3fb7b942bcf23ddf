import { asc, eq, inArray } from "drizzle-orm";
import { candidates, notesRequests } from "@/db/schema";
import type { Scope } from "../../scope";
import type { Asking, TodayRow } from "./today";

/** Candidates who asked what was written about them, the most urgent first. They wait by law, not by promise. */
export async function listNotesAsked({ tx }: Scope, { today }: Asking): Promise<TodayRow[]> {
  const waiting = await tx
    .select({ id: notesRequests.id, dueOn: notesRequests.dueOn, name: candidates.name })
    .from(notesRequests)
    .innerJoin(candidates, eq(candidates.id, notesRequests.candidateId))
    .where(inArray(notesRequests.state, ["asked", "checking", "ready"]))
    .orderBy(asc(notesRequests.dueOn), asc(notesRequests.id));
  return waiting.map(({ id, dueOn, name }) => ({
    ...{ key: `notes:${id}`, kind: "notes", name, about: "", applicationId: "" },
    ...{ targetId: id, day: dueOn, isOverdue: dueOn < today },
  }));
}
