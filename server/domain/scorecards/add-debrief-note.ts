import { debriefNotes } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { DebriefNoteInput } from "./input";
import { sitsOnApplication } from "./reads/blindness";
import { findDebrief } from "./reads/debriefs";
import { refuseNote } from "./rules/debrief";

/** Keeps what was said when the panel talked. */
export async function addDebriefNote(scope: Scope, { applicationId, body }: DebriefNoteInput) {
  const debrief = await findDebrief(scope, applicationId);
  const isPanelist = scope.actor.type === "member" && scope.actor.role === "panelist";
  if (isPanelist && !(await sitsOnApplication(scope, applicationId))) throw new NotFound("This debrief");
  refuse(refuseNote(debrief));

  const [note] = await scope.tx
    .insert(debriefNotes)
    .values({ applicationId, debriefId: debrief.id, memberId: memberOf(scope), body, writtenAt: scope.now })
    .returning();
  if (!note) throw new NotFound("This debrief");
  await audit(scope, "debrief.noted", note, { after: { body } });
  await announce(scope, "debrief", applicationId);
  return note;
}
