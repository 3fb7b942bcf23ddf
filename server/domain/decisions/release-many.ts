import { bulkReleases, decisions, outcomes } from "@/db/schema";
import { insertMany } from "@/db/tenant";
import { audit } from "../audit/record";
import { auditMany } from "../audit/record-many";
import { queueMany } from "../emails/queue-many";
import { Conflict, refuse } from "../errors";
import { newId } from "../ids";
import { findOrganisation, listHolidayDays } from "../organisations/reads";
import { announceMany } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { BulkReleaseInput } from "./input";
import { findReason } from "./reads";
import { lockBulkFacts } from "./reads/bulk";
import { refuseReason } from "./rules";
import { refuseBulk } from "./rules/bulk";
import { planOne } from "./rules/bulk-plan";
import { departures } from "./rules/moments";

/**
 * Sends many decisions on their way in one act, all of them or none. Who is undecided is decided "not now" by it, with
 * one reason. Until they leave they can be called back together.
 */
export async function releaseMany(scope: Scope, input: BulkReleaseInput) {
  const ids = [...new Set(input.applicationIds)];
  const facts = await lockBulkFacts(scope, ids);
  const refused = refuseBulk(ids.length, facts, input);
  if (refused) throw new Conflict(refused.sentence, refused.field);
  if (input.reasonId)
    refuse(refuseReason({ reason: await findReason(scope, input.reasonId), kind: "not_now" }), "reasonId");

  const bulkReleaseId = newId();
  const { timeZone, outcomesLeaveAt } = await findOrganisation(scope);
  const mornings = { timeZone, outcomesLeaveAt, holidays: await listHolidayDays(scope) };
  const departure = departures(input.when, mornings, scope.now);
  const planned = facts.map((one) => planOne(one, departure(one.readerZone)));
  const leavesAt = new Date(Math.min(...planned.map(({ outcome }) => outcome.leavesAt.getTime())));
  const released = { releasedBy: memberOf(scope), releasedAt: scope.now };
  await scope.tx.insert(bulkReleases).values({ id: bulkReleaseId, leavesAt, ...released });
  await decide(scope, planned, input);
  await queue(scope, planned);
  const rows = planned.map(({ outcome }) => ({ ...outcome, bulkReleaseId, ...released }));
  const written = await insertMany(scope.tx, outcomes, rows);
  if (written < rows.length) throw new Conflict("Somebody released one of these meanwhile. Look again.");
  await auditMany(
    scope,
    "outcome.released",
    rows.map(({ kind, leavesAt, ...subject }) => ({ subject, change: { after: { kind, leavesAt } } })),
  );
  await audit(
    scope,
    "bulk-release.released",
    { id: bulkReleaseId },
    { after: { outcomes: rows.length, leavesAt } },
  );
  await announceMany(scope, "application", ids);
  await announceMany(
    scope,
    "outcome",
    rows.map(({ id }) => id),
  );
  return { bulkReleaseId, released: rows.length, leavesAt };
}

type Planned = ReturnType<typeof planOne>;

async function decide(scope: Scope, planned: Planned[], { reasonId, rationale }: BulkReleaseInput) {
  if (!reasonId || !rationale) return;
  const said = { kind: "not_now" as const, reasonId, rationale };
  const rows = planned
    .filter(({ isDecided }) => !isDecided)
    .map(({ outcome }) => ({
      ...{ id: outcome.decisionId, applicationId: outcome.applicationId, ...said },
      ...{ decidedBy: memberOf(scope), decidedAt: scope.now },
    }));
  const written = await insertMany(scope.tx, decisions, rows);
  if (written < rows.length) throw new Conflict("Somebody decided about one of these meanwhile. Look again.");
  await auditMany(
    scope,
    "decision.recorded",
    rows.map((subject) => ({ subject, change: { after: said } })),
  );
}

/** The mails of each kind and each moment go together. */
async function queue(scope: Scope, planned: Planned[]) {
  const together = Map.groupBy(planned, ({ outcome }) => `${outcome.kind}@${outcome.leavesAt.getTime()}`);
  for (const group of together.values()) {
    const [{ outcome }] = group as [Planned];
    const words = { kind: `outcome_${outcome.kind}`, dueAt: outcome.leavesAt } as const;
    await queueMany(
      scope,
      words,
      group.map(({ mail }) => mail),
    );
  }
}
