import { panelNotes } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { type PanelNoteInput, panelNoteInput } from "./input";
import { findMyNote, listLaterPanels } from "./reads/notes";
import { findPanel, listSeats } from "./reads/panels";
import { refuseNote } from "./rules/notes";

/** A panelist tells those who meet the candidate after them what was covered and what to ask. Written again, it changes. */
export async function writePanelNote(scope: Scope, input: PanelNoteInput) {
  const { panelId, covered, toAsk } = panelNoteInput.parse(input);
  const { panel, visit } = await findPanel(scope, panelId);
  const me = memberOf(scope);
  if (!(await listSeats(scope, [panelId])).some(({ memberId }) => memberId === me))
    throw new NotFound("This panel");
  refuse(refuseNote({ state: panel.state, checkedInAt: visit.checkedInAt }));

  const before = await findMyNote(scope, panelId);
  const words = { covered, toAsk, writtenAt: scope.now };
  const { applicationId } = panel;
  const [note] = await scope.tx
    .insert(panelNotes)
    .values({ panelId, applicationId, memberId: me, ...words })
    .onConflictDoUpdate({
      target: [panelNotes.organisationId, panelNotes.panelId, panelNotes.memberId],
      set: words,
    })
    .returning();
  if (!note) throw new Error("The note's row was not returned.");
  // A note in the trail is as blind as every other note about this application.
  await audit(
    scope,
    "note.handed-on",
    { id: note.id, applicationId },
    {
      before: before && { covered: before.covered, toAsk: before.toAsk },
      after: { panelId, covered, toAsk },
    },
  );
  for (const later of await listLaterPanels(scope, panel)) await announce(scope, "panel", later);
  return { covered, toAsk, writtenAt: scope.now };
}
