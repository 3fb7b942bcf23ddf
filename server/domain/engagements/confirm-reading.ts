import { eq } from "drizzle-orm";
import { readings } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findReading, findResult, lockEngagement } from "./reads/engagements";
import { findVoucher } from "./reads/vouching";
import { refuseConfirmation } from "./rules/work";
import { READING, stateOfReading } from "./rules/work-machines";

/** The sponsor vouches for a reading. From then on it stays as it is. */
export async function confirmReading(scope: Scope, { readingId }: { readingId: string }) {
  const result = await findResult(scope, (await findReading(scope, readingId)).resultId);
  const engagement = await lockEngagement(scope, result.engagementId);
  const reading = await findReading(scope, readingId);
  const voucher = await findVoucher(scope, engagement);
  refuse(refuseConfirmation({ confirmedAt: reading.confirmedAt, ...voucher }));
  step(READING, scope, { from: stateOfReading(reading), act: "confirm" });
  await scope.tx
    .update(readings)
    .set({ confirmedAt: scope.now, confirmedBy: memberOf(scope) })
    .where(eq(readings.id, readingId));
  await audit(
    scope,
    "reading.confirmed",
    { id: readingId, applicationId: engagement.applicationId },
    { after: { name: result.name, readOn: reading.readOn, value: reading.value } },
  );
  await announce(scope, "engagement", engagement.id);
}
