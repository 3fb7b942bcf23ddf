import { count, desc, eq, type SQL } from "drizzle-orm";
import { bulkReleases, members, outbox, outcomes } from "@/db/schema";
import { NotFound } from "../../errors";
import { findOrganisation } from "../../organisations/reads";
import type { Scope } from "../../scope";

/** How far a bulk release has come. */
export async function findBulkRelease(scope: Scope, bulkReleaseId: string) {
  const [found] = await listReleases(scope, eq(bulkReleases.id, bulkReleaseId), 1);
  if (!found) throw new NotFound("This bulk release");
  return found;
}

/** The newest bulk releases, those of today and yesterday first of all. */
export function listBulkReleases(scope: Scope) {
  return listReleases(scope, undefined, 5);
}

async function listReleases(scope: Scope, which: SQL | undefined, most: number) {
  const { timeZone } = await findOrganisation(scope);
  const newest = await scope.tx
    .select({
      id: bulkReleases.id,
      releasedAt: bulkReleases.releasedAt,
      leavesAt: bulkReleases.leavesAt,
      cancelledAt: bulkReleases.cancelledAt,
      releasedBy: members.name,
    })
    .from(bulkReleases)
    .innerJoin(members, eq(members.id, bulkReleases.releasedBy))
    .where(which)
    .orderBy(desc(bulkReleases.releasedAt))
    .limit(most);
  const all = [];
  for (const one of newest) all.push({ ...one, timeZone, ...(await countBulk(scope, one.id)) });
  return all;
}

async function countBulk(scope: Scope, bulkReleaseId: string) {
  const rows = await scope.tx
    .select({ state: outcomes.state, mail: outbox.state, total: count() })
    .from(outcomes)
    .innerJoin(outbox, eq(outbox.id, outcomes.outboxId))
    .where(eq(outcomes.bulkReleaseId, bulkReleaseId))
    .groupBy(outcomes.state, outbox.state);
  const sum = (is: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(is).reduce((total, row) => total + row.total, 0);
  return {
    total: sum(() => true),
    told: sum(({ state }) => state === "told"),
    undelivered: sum(({ state }) => state === "undelivered"),
    cancelled: sum(({ state }) => state === "cancelled"),
    leaving: sum(({ state }) => state === "leaving"),
    /** Can still be called back. */
    waiting: sum(({ state, mail }) => state === "leaving" && (mail === "queued" || mail === "held")),
  };
}
