import { holidays } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import type { Scope } from "../scope";

/** Adds a day on which nothing leaves. */
export async function addHoliday(scope: Scope, { day, name }: { day: string; name: string }) {
  const [holiday] = await scope.tx.insert(holidays).values({ day, name }).onConflictDoNothing().returning();
  if (!holiday) throw new Conflict("This day is a holiday already.", "day");
  await audit(scope, "holiday.added", holiday, { after: { day, name } });
  return holiday;
}
