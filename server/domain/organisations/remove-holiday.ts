import { eq } from "drizzle-orm";
import { holidays } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound } from "../errors";
import type { Scope } from "../scope";

/** Makes a holiday an ordinary day again. */
export async function removeHoliday(scope: Scope, { holidayId }: { holidayId: string }) {
  const [removed] = await scope.tx.delete(holidays).where(eq(holidays.id, holidayId)).returning();
  if (!removed) throw new NotFound("This holiday");
  await audit(scope, "holiday.removed", removed, { before: { day: removed.day, name: removed.name } });
  return removed;
}
