import { and, asc, eq, inArray, isNull, notExists, sql } from "drizzle-orm";
import { applications, candidates, jobs, members, outcomes } from "@/db/schema";
import { addDays } from "../applications/rules";
import { queueEmail } from "../emails/queue";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import type { Scope } from "../scope";

/** Who is told when a promise comes close, and who when it is broken. */
const STEPS = [
  { days: 2, who: "recruiter", when: "in two days" },
  { days: 0, who: "manager", when: "today" },
  { days: -1, who: "owner", when: "since yesterday" },
] as const;
type Who = (typeof STEPS)[number]["who"];

const MOST_NAMES = 20;

/** Tells, once a day and each person in one mail, whose answer is due: the closer it is, the higher it goes. */
export async function escalatePromises(scope: Scope): Promise<number> {
  const { slug, timeZone } = await findOrganisation(scope);
  const today = dayIn(timeZone, scope.now);
  let mails = 0;
  for (const { days, who, when } of STEPS) {
    const waiting = await listDue(scope, addDays(today, days));
    for (const [memberId, people] of await recipientsOf(scope, who, waiting)) {
      const [to] = await scope.tx.select().from(members).where(eq(members.id, memberId));
      if (!to || to.leftAt) continue;
      await queueEmail(scope, {
        kind: "promise_due",
        key: `promise_due:${who}:${memberId}:${today}`,
        to: { name: to.name, address: to.email },
        memberId,
        fields: { when_due: when, people: listed(people), today_link: `/o/${slug}` },
      });
      mails += 1;
    }
  }
  return mails;
}

type Due = Awaited<ReturnType<typeof listDue>>[number];

/** Who was promised an answer by this day and has none, and none that is about to leave at a time of its own. */
function listDue(scope: Scope, day: string) {
  const leaving = scope.tx
    .select({ one: sql`1` })
    .from(outcomes)
    .where(
      and(
        eq(outcomes.applicationId, applications.id),
        eq(outcomes.state, "leaving"),
        eq(outcomes.waitsForHire, false),
      ),
    );
  return scope.tx
    .select({
      name: candidates.name,
      jobTitle: jobs.title,
      recruiterId: applications.ownerId,
      managerId: jobs.hiringManagerId,
    })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(
      and(
        eq(applications.state, "active"),
        isNull(applications.answeredAt),
        eq(applications.promisedOn, day),
        notExists(leaving),
      ),
    )
    .orderBy(asc(applications.appliedAt));
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

function listed(people: Due[]) {
  const lines = people.slice(0, MOST_NAMES).map(({ name, jobTitle }) => `${name}, ${jobTitle}`);
  const more = people.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}
