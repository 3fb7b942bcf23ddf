import { eq } from "drizzle-orm";
import { members, workingHours } from "@/db/schema";
import { audit } from "../audit/record";
import { findMember } from "../organisations/reads";
import { memberOf, type Scope } from "../scope";
import type { HoursInput } from "./input/hours";
import { listOwnHours } from "./reads/hours";

/** A member says where their clock is, when they can sit on panels, and how many a week are enough. */
export async function setHours(scope: Scope, { timeZone, days, weeklyPanelLimit }: HoursInput) {
  const memberId = memberOf(scope);
  const before = await findMember(scope, memberId);
  const hoursBefore = await listOwnHours(scope);
  await scope.tx.update(members).set({ timeZone, weeklyPanelLimit }).where(eq(members.id, memberId));
  await scope.tx.delete(workingHours).where(eq(workingHours.memberId, memberId));
  await scope.tx.insert(workingHours).values(days.map((day) => ({ memberId, ...day })));
  await audit(scope, "member.hours-set", before, {
    before: { timeZone: before.timeZone, weeklyPanelLimit: before.weeklyPanelLimit, days: hoursBefore },
    after: { timeZone, weeklyPanelLimit, days },
  });
}
