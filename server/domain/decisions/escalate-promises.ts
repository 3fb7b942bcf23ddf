import { and, eq, inArray, isNull } from "drizzle-orm";
import { members, promiseEscalations } from "@/db/schema";
import { resumePromise } from "../applications/resume-promise";
import { addDays, dayInWords } from "../applications/rules";
import { queueEmail } from "../emails/queue";
import { newId } from "../ids";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import type { Scope } from "../scope";
import { type Due, listDue, listOverstayed } from "./reads/due";
import { STEPS, type Who, whenDue } from "./rules/escalating";

const MOST_NAMES = 20;

/**
 * Tells, once and each person in one mail, whose answer is due: the closer it is, the higher it goes. Each step is noted
 * for its promise, so that a day on which nobody worked is made up for and no day is told twice.
 */
export async function escalatePromises(scope: Scope): Promise<number> {
  for (const applicationId of await listOverstayed(scope)) await resumePromise(scope, { applicationId });
  const { slug, timeZone } = await findOrganisation(scope);
  const today = dayIn(timeZone, scope.now);
  const news = new Map<string, Map<string, Due>>();
  for (const { days, who } of STEPS) {
    const due = await noted(scope, who, await listDue(scope, { who, today, until: addDays(today, days) }));
    for (const [memberId, people] of await recipientsOf(scope, who, due)) {
      const theirs = news.get(memberId) ?? new Map();
      for (const one of people) theirs.set(one.applicationId, one);
      news.set(memberId, theirs);
    }
  }
  let mails = 0;
  for (const [memberId, people] of news) {
    const [to] = await scope.tx.select().from(members).where(eq(members.id, memberId));
    if (!to || to.leftAt) continue;
    const due = [...people.values()].toSorted((one, other) => (one.promisedOn < other.promisedOn ? -1 : 1));
    await queueEmail(scope, {
      kind: "promise_due",
      key: `promise_due:${newId()}`,
      to: { name: to.name, address: to.email },
      memberId,
      fields: {
        when_due: whenDue(due[0]?.promisedOn ?? today, today),
        people: listed(due),
        today_link: `/o/${slug}`,
      },
    });
    mails += 1;
  }
  return mails;
}

/** Those of whom this step was not told yet, noted as told: of two workers at once, one has each. */
async function noted(scope: Scope, who: Who, due: Due[]): Promise<Due[]> {
  const rows = due.map(({ applicationId, promisedOn }) => ({
    ...{ applicationId, promisedOn, who, toldAt: scope.now },
  }));
  if (rows.length === 0) return [];
  const written = await scope.tx.insert(promiseEscalations).values(rows).onConflictDoNothing().returning();
  const mine = new Set(written.map(({ applicationId }) => applicationId));
  return due.filter(({ applicationId }) => mine.has(applicationId));
}

async function recipientsOf(scope: Scope, who: Who, waiting: Due[]): Promise<Map<string, Due[]>> {
  if (waiting.length === 0) return new Map();
  if (who === "recruiter") return Map.groupBy(waiting, ({ recruiterId }) => recruiterId);
  if (who === "manager") return Map.groupBy(waiting, ({ managerId }) => managerId);
  const owners = await scope.tx
    .select({ id: members.id })
    .from(members)
    .where(and(inArray(members.role, ["owner"]), isNull(members.leftAt)));
  return new Map(owners.map(({ id }) => [id, waiting]));
}

/** Where they were promised different days, each is named with theirs. */
function listed(people: Due[]) {
  const areOfOneDay = new Set(people.map(({ promisedOn }) => promisedOn)).size === 1;
  const lines = people.slice(0, MOST_NAMES).map(({ name, jobTitle, promisedOn }) => {
    const line = `${name}, ${jobTitle}`;
    return areOfOneDay ? line : `${line}, by ${dayInWords(promisedOn)}`;
  });
  const more = people.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}
