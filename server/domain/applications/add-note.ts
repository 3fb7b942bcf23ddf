import { notes } from "@/db/schema";
import { audit } from "../audit/record";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findApplication } from "./reads";

/** Notes something beside an application. Never shown to its candidate. */
export async function addNote(
  scope: Scope,
  { applicationId, body }: { applicationId: string; body: string },
) {
  await findApplication(scope, applicationId);
  const [note] = await scope.tx
    .insert(notes)
    .values({ applicationId, memberId: memberOf(scope), body, writtenAt: scope.now })
    .returning();
  if (!note) throw new Error("The note's row was not returned.");
  // The words stay in the note alone: the trail is read by people who may be blind to it.
  await audit(scope, "note.added", { id: note.id, applicationId }, { after: { characters: body.length } });
  await announce(scope, "application", applicationId);
  return note;
}
