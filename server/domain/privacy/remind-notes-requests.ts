import { and, asc, eq, inArray, isNull, lte } from "drizzle-orm";
import { candidates, members, notesReminders, notesRequests } from "@/db/schema";
import { addDays, dayInWords } from "../applications/rules";
import { queueEmail } from "../emails/queue";
import { newId } from "../ids";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import type { Scope } from "../scope";
import { REMINDER_STEPS, stepsDue } from "./rules/notes";

const LONGEST_DAYS = Math.max(...REMINDER_STEPS.map(({ days }) => days));

/**
 * Tells those who answer requests for notes, each in one mail, how little of the month is left. Each step is noted for
 * its request, so that a day on which nobody worked is made up for and no step is told twice.
 */
export async function remindNotesRequests(scope: Scope): Promise<number> {
  const { slug, timeZone } = await findOrganisation(scope);
  const today = dayIn(timeZone, scope.now);
  const waiting = await scope.tx
    .select({ id: notesRequests.id, dueOn: notesRequests.dueOn, name: candidates.name })
    .from(notesRequests)
    .innerJoin(candidates, eq(candidates.id, notesRequests.candidateId))
    .where(
      and(
        inArray(notesRequests.state, ["asked", "checking", "ready"]),
        lte(notesRequests.dueOn, addDays(today, LONGEST_DAYS)),
      ),
    )
    .orderBy(asc(notesRequests.dueOn));
  const due = [];
  for (const one of waiting) if (await isNews(scope, one.id, stepsDue(one.dueOn, today))) due.push(one);
  if (due.length === 0) return 0;
  const answering = await scope.tx
    .select({ id: members.id, name: members.name, email: members.email })
    .from(members)
    .where(and(inArray(members.role, ["owner", "admin"]), isNull(members.leftAt)));
  for (const { id, name, email } of answering)
    await queueEmail(scope, {
      kind: "notes_due",
      key: `notes_due:${newId()}`,
      to: { name, address: email },
      memberId: id,
      fields: {
        people: due.map((one) => `${one.name}, by ${dayInWords(one.dueOn)}`).join("\n"),
        privacy_link: `/o/${slug}/privacy`,
      },
    });
  return answering.length;
}

/** Notes every step that is due as told: of two workers at once, one has it. */
async function isNews({ tx, now }: Scope, requestId: string, steps: ReturnType<typeof stepsDue>) {
  if (steps.length === 0) return false;
  const written = await tx
    .insert(notesReminders)
    .values(steps.map((step) => ({ id: newId(), requestId, step, toldAt: now })))
    .onConflictDoNothing()
    .returning({ id: notesReminders.id });
  return written.length > 0;
}
