import { noteMentions, notes } from "@/db/schema";
import { audit } from "../audit/record";
import { newId } from "../ids";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { NoteInput } from "./input";
import { findApplication } from "./reads";
import { listNamable } from "./reads/namable";
import { namedIn } from "./rules/mentions";
import { tellMentioned } from "./tell-mentioned";

/** Notes something beside an application, and tells whom it names. Never shown to its candidate. */
export async function addNote(
  scope: Scope,
  { applicationId, body, audience }: Omit<NoteInput, "audience"> & { audience?: NoteInput["audience"] },
) {
  await findApplication(scope, applicationId);
  const me = memberOf(scope);
  const named = namedIn(body, await listNamable(scope)).filter(({ id }) => id !== me);
  // Who may be blind adds a row without reading it back, so its id is ours.
  const id = newId();
  await scope.tx
    .insert(notes)
    .values({ id, applicationId, memberId: me, body, writtenAt: scope.now, ...(audience && { audience }) });
  for (const { id: memberId } of named)
    await scope.tx
      .insert(noteMentions)
      .values({ noteId: id, applicationId, authorId: me, memberId, mentionedAt: scope.now });
  await tellMentioned(scope, { noteId: id, applicationId, named });
  // The words stay in the note alone: the trail is read by people who may be blind to it.
  await audit(scope, "note.added", { id, applicationId }, { after: { characters: body.length } });
  await announce(scope, "application", applicationId);
  return { id, named: named.map(({ name }) => name) };
}
