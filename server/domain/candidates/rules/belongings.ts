import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import * as schema from "@/db/schema";

type Owned = PgTable & { candidateId: AnyPgColumn };
type OfApplication = Owned & { applicationId: AnyPgColumn };
type Parent = PgTable & { id: AnyPgColumn; applicationId?: AnyPgColumn };

/** What hangs on an application and names its candidate: it goes where the application goes. */
export const OF_APPLICATION: readonly OfApplication[] = [
  schema.applicationAnswers,
  schema.promises,
  schema.withdrawals,
  schema.messages,
  schema.tasks,
  schema.files,
  schema.outbox,
  schema.panels,
  schema.adjustments,
  schema.proposals,
  schema.timeRequests,
  schema.outcomes,
  schema.phoneCalls,
  schema.terms,
  schema.engagements,
  schema.engagementReferences,
  schema.offers,
  schema.contracts,
  schema.releasedNotes,
];

/** What hangs on the person and on no application: of what both have standing, each keeps their own. */
export const OF_PERSON: readonly { table: Owned & { id: AnyPgColumn }; standing: SQL }[] = [
  { table: schema.poolEntries, standing: sql`left_at is null` },
  { table: schema.notesRequests, standing: sql`state in ('asked', 'checking', 'ready')` },
  { table: schema.retentionNotices, standing: sql`kept_at is null` },
];

/** Nobody who is being erased is merged with anybody: these rows stay where they are. */
export const UNMOVED = ["erasures"] as const;

/** What hangs on one of those: the table, the column that names its parent, and the way up to the application. */
export const BELOW: readonly { table: Owned; by: AnyPgColumn; path: readonly [Parent, AnyPgColumn?][] }[] = [
  { table: schema.visits, by: schema.visits.panelId, path: [[schema.panels]] },
  { table: schema.proposedTimes, by: schema.proposedTimes.proposalId, path: [[schema.proposals]] },
  { table: schema.termsAnswers, by: schema.termsAnswers.termsId, path: [[schema.terms]] },
  { table: schema.milestones, by: schema.milestones.engagementId, path: [[schema.engagements]] },
  { table: schema.loggedDays, by: schema.loggedDays.engagementId, path: [[schema.engagements]] },
  {
    table: schema.engagementChanges,
    by: schema.engagementChanges.engagementId,
    path: [[schema.engagements]],
  },
  { table: schema.results, by: schema.results.engagementId, path: [[schema.engagements]] },
  {
    table: schema.readings,
    by: schema.readings.resultId,
    path: [[schema.results, schema.results.engagementId], [schema.engagements]],
  },
  { table: schema.contractSigners, by: schema.contractSigners.contractId, path: [[schema.contracts]] },
  { table: schema.signatures, by: schema.signatures.contractId, path: [[schema.contracts]] },
  { table: schema.contractSeals, by: schema.contractSeals.contractId, path: [[schema.contracts]] },
];
