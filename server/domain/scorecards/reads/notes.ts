import { asc, eq } from "drizzle-orm";
import { debriefNotes, members } from "@/db/schema";
import type { Scope } from "../../scope";

/** What was said in a debrief, in the order in which it was written down. */
export function listDebriefNotes(scope: Scope, debriefId: string) {
  return scope.tx
    .select({
      id: debriefNotes.id,
      body: debriefNotes.body,
      writtenAt: debriefNotes.writtenAt,
      memberName: members.name,
    })
    .from(debriefNotes)
    .innerJoin(members, eq(members.id, debriefNotes.memberId))
    .where(eq(debriefNotes.debriefId, debriefId))
    .orderBy(asc(debriefNotes.writtenAt), asc(debriefNotes.id));
}
