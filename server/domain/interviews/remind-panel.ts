import type { Scope } from "../scope";
import { findPanel } from "./reads/panels";
import { refuseReminder } from "./rules/panels";
import { tellPanel } from "./tell-panel";

/** The day before: a mail to the candidate and to each of the panel, once for each time that was fixed. */
export async function remindPanel(scope: Scope, { panelId }: { panelId: string }) {
  const { panel } = await findPanel(scope, panelId);
  if (!refuseReminder({ ...panel, now: scope.now })) await tellPanel(scope, "interview_reminder", panelId);
}
