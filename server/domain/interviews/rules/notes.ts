/** What was not seen cannot be told: a note begins with the visitor's arrival. */
export function refuseNote(facts: { state: string; checkedInAt: Date | null }): string | null {
  if (facts.state === "cancelled") return "This panel was cancelled. There is nothing to tell the next one.";
  return facts.checkedInAt ? null : "You can write this once your visitor has been checked in.";
}
