import { and, desc, eq, isNotNull } from "drizzle-orm";
import { applications, promises } from "@/db/schema";
import { audit } from "../audit/record";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import type { Scope } from "../scope";
import { addDays, daysWaited } from "./rules";

/** The candidate has answered, or can no longer: what they took is added to the promise. Nothing where none is paused. */
export async function resumePromise(scope: Scope, { applicationId }: { applicationId: string }) {
  const [paused] = await scope.tx
    .select()
    .from(applications)
    .where(and(eq(applications.id, applicationId), isNotNull(applications.promisePausedAt)))
    .for("update");
  if (!paused?.promisePausedAt) return;
  const { candidateId, promisePausedAt, promisePausedUntil } = paused;
  const [last] = await scope.tx
    .select({ setAt: promises.setAt })
    .from(promises)
    .where(eq(promises.applicationId, applicationId))
    .orderBy(desc(promises.setAt))
    .limit(1);
  const { timeZone } = await findOrganisation(scope);
  const days = daysWaited({
    from: dayIn(timeZone, latest(promisePausedAt, last?.setAt ?? promisePausedAt)),
    until: dayIn(timeZone, earliest(scope.now, promisePausedUntil ?? scope.now)),
  });
  const isOwed = paused.state === "active" && paused.answeredAt === null;
  const promisedOn = isOwed ? addDays(paused.promisedOn, days) : paused.promisedOn;
  await scope.tx
    .update(applications)
    .set({ promisedOn, promisePausedAt: null, promisePausedUntil: null })
    .where(eq(applications.id, applicationId));
  if (promisedOn !== paused.promisedOn)
    await scope.tx
      .insert(promises)
      .values({ applicationId, candidateId, promisedOn, reason: "waited", setAt: scope.now });
  await audit(
    scope,
    "application.promise-resumed",
    { id: applicationId, applicationId },
    { before: { promisedOn: paused.promisedOn }, after: { promisedOn } },
  );
}

const latest = (one: Date, other: Date) => (one > other ? one : other);
const earliest = (one: Date, other: Date) => (one < other ? one : other);
