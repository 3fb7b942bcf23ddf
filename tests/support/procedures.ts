import type { z } from "zod";
import { appRouter } from "@/server/api/root";
import { type Choose, sample } from "./sample";

/** A procedure as tRPC keeps it: what it is, what it takes, and whom it lets in. */
export interface Procedure {
  _def: {
    type: "query" | "mutation" | "subscription";
    inputs: z.ZodType[];
    meta?: { permission?: string };
  };
}

/** Every procedure there is that answers once, by its path. A new one is covered without being listed. */
export const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<string, Procedure>,
).filter(([, { _def }]) => _def.type !== "subscription");

/** An input that the procedure would take. */
export function inputOf({ _def }: Procedure, choose: Choose): unknown {
  const parts = _def.inputs.map((schema) => sample(schema, choose));
  return parts.length > 1 ? Object.assign({}, ...parts) : parts[0];
}

/** Which table an id in an input is of, where its name does not say so. */
const TABLES: Record<string, string> = {
  referredById: "members",
  keptId: "candidates",
  mergedId: "candidates",
  mergeId: "candidate_merges",
  tag: "tags",
  tagId: "tags",
  viewId: "candidate_views",
  entryId: "pool_entries",
  entryIds: "pool_entries",
  assigneeId: "members",
  requestId: "notes_requests",
  itemId: "notes_items",
  stage: "stages",
  owner: "members",
  toStageId: "stages",
  fromStageId: "stages",
  stageTemplateId: "stage_templates",
  candidateIds: "candidates",
  reasonId: "decision_reasons",
  termsId: "terms",
  agreementTemplateId: "agreement_templates",
  stepId: "approval_steps",
  referenceId: "engagement_references",
  delegateId: "members",
  delegationId: "approval_delegations",
  applicationIds: "applications",
  bulkReleaseId: "bulk_releases",
  ownerId: "members",
  toldBy: "members",
  sponsorId: "members",
  signatoryId: "members",
  recruiterId: "members",
  hiringManagerId: "members",
  panelistIds: "members",
  optionalIds: "members",
  alternateIds: "members",
  outboxId: "outbox",
  timeId: "proposed_times",
  busyTimeId: "busy_times",
  calendarId: "imported_calendars",
  competencyId: "plan_competencies",
  competency: "plan_competencies",
};

/** Names for each id in an input one that exists, by table. */
export function idsFrom(ids: ReadonlyMap<string, string>): Choose {
  return (field) => {
    const noun = /^([a-z]+)Id$/.exec(field)?.[1];
    const table = TABLES[field] ?? [`${noun}s`, `${noun}es`].find((name) => ids.has(name));
    return table ? ids.get(table) : undefined;
  };
}
