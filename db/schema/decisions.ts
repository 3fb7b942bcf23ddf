import { sql } from "drizzle-orm";
import { boolean, index, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, blind, on, oneOf, own, tenantTable, word } from "../columns";
import { applications } from "./applications";
import { outbox } from "./emails";
import { members } from "./organisations";

export const DECISION_KINDS = ["hire", "not_now", "consult_instead"] as const;
export const OUTCOME_KINDS = ["hired", "not_now", "consult_instead"] as const;
export const OUTCOME_STATES = ["leaving", "told", "cancelled", "undelivered", "superseded"] as const;

export const decisionReasons = tenantTable(
  "decision_reasons",
  {
    kind: word("kind", DECISION_KINDS).notNull(),
    label: text("label").notNull(),
    retiredAt: at("retired_at"),
  },
  (t) => [
    oneOf("decision_reasons_kind", t.kind, DECISION_KINDS),
    uniqueIndex("decision_reasons_label").on(t.organisationId, t.kind, t.label),
  ],
);

/** What the organisation decided about an application. The rationale is never sent. */
export const decisions = tenantTable(
  "decisions",
  {
    applicationId: uuid("application_id").notNull(),
    kind: word("kind", DECISION_KINDS).notNull(),
    reasonId: uuid("reason_id").notNull(),
    rationale: text("rationale").notNull(),
    decidedBy: uuid("decided_by").notNull(),
    decidedAt: at("decided_at").notNull(),
    reversedAt: at("reversed_at"),
    reversedBy: uuid("reversed_by"),
  },
  (t) => [
    oneOf("decisions_kind", t.kind, DECISION_KINDS),
    belongsTo("decisions_application", t, t.applicationId, applications),
    belongsTo("decisions_reason", t, t.reasonId, decisionReasons),
    belongsTo("decisions_decided_by", t, t.decidedBy, members),
    uniqueIndex("decisions_standing").on(t.organisationId, t.applicationId).where(sql`reversed_at is null`),
    index("decisions_newest").on(t.organisationId, t.decidedAt).where(sql`reversed_at is null`),
  ],
  { hidden: blind },
);

/** Many outcomes released in one act: what was released together can be called back together. */
export const bulkReleases = tenantTable(
  "bulk_releases",
  {
    releasedBy: uuid("released_by").notNull(),
    releasedAt: at("released_at").notNull(),
    leavesAt: at("leaves_at").notNull(),
    cancelledAt: at("cancelled_at"),
    cancelledBy: uuid("cancelled_by"),
  },
  (t) => [
    belongsTo("bulk_releases_released_by", t, t.releasedBy, members),
    index("bulk_releases_newest").on(t.organisationId, t.releasedAt),
  ],
);

const toldToMe = sql`candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid) and state = 'told'`;

/**
 * What the candidate is told. Made when a decision is released; told when its mail has gone, and only from then
 * on can the candidate see it.
 */
export const outcomes = tenantTable(
  "outcomes",
  {
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    decisionId: uuid("decision_id").notNull(),
    kind: word("kind", OUTCOME_KINDS).notNull(),
    state: word("state", OUTCOME_STATES).notNull().default("leaving"),
    outboxId: uuid("outbox_id").notNull(),
    bulkReleaseId: uuid("bulk_release_id"),
    /** Leaves once the person hired for the job has signed; until then its mail is held. */
    waitsForHire: boolean("waits_for_hire").notNull().default(false),
    /** What the mail was filled with, so that it can be written anew until it leaves. */
    fields: jsonb("fields")
      .$type<Record<string, string | number | boolean | null>>()
      .notNull()
      .default(sql`'{}'::jsonb`),
    releasedBy: uuid("released_by").notNull(),
    releasedAt: at("released_at").notNull(),
    leavesAt: at("leaves_at").notNull(),
    toldAt: at("told_at"),
    cancelledAt: at("cancelled_at"),
    cancelledBy: uuid("cancelled_by"),
  },
  (t) => [
    oneOf("outcomes_kind", t.kind, OUTCOME_KINDS),
    oneOf("outcomes_state", t.state, OUTCOME_STATES),
    belongsTo("outcomes_application", t, t.applicationId, applications),
    belongsTo("outcomes_decision", t, t.decisionId, decisions),
    belongsTo("outcomes_outbox", t, t.outboxId, outbox),
    belongsTo("outcomes_bulk_release", t, t.bulkReleaseId, bulkReleases),
    uniqueIndex("outcomes_standing")
      .on(t.organisationId, t.applicationId)
      .where(sql`state not in ('cancelled', 'superseded')`),
    index("outcomes_outbox").on(t.organisationId, t.outboxId),
    index("outcomes_bulk_release")
      .on(t.organisationId, t.bulkReleaseId)
      .where(sql`bulk_release_id is not null`),
    index("outcomes_told").on(t.organisationId, t.toldAt, t.id).where(sql`state = 'told'`),
    index("outcomes_leaving").on(t.organisationId, t.state, t.leavesAt),
  ],
  { candidateReads: toldToMe, hidden: blind },
);

/** A candidate was told by phone, by whom and when; the mail that follows repeats it in writing. */
export const phoneCalls = tenantTable(
  "phone_calls",
  {
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    outcomeId: uuid("outcome_id").notNull(),
    toldBy: uuid("told_by").notNull(),
    toldAt: at("told_at").notNull(),
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: at("recorded_at").notNull(),
  },
  (t) => [
    belongsTo("phone_calls_application", t, t.applicationId, applications),
    belongsTo("phone_calls_outcome", t, t.outcomeId, outcomes),
    belongsTo("phone_calls_told_by", t, t.toldBy, members),
    belongsTo("phone_calls_recorded_by", t, t.recordedBy, members),
    index("phone_calls_application").on(t.organisationId, t.applicationId),
    index("phone_calls_outcome").on(t.organisationId, t.outcomeId),
  ],
  { candidateReads: own, hidden: blind },
);

export const ESCALATED_TO = ["recruiter", "manager", "owner"] as const;

/** Who was told that a promise is near or broken: each step once for each promised date. */
export const promiseEscalations = tenantTable(
  "promise_escalations",
  {
    applicationId: uuid("application_id").notNull(),
    promisedOn: on("promised_on").notNull(),
    who: word("who", ESCALATED_TO).notNull(),
    toldAt: at("told_at").notNull(),
  },
  (t) => [
    oneOf("promise_escalations_who", t.who, ESCALATED_TO),
    belongsTo("promise_escalations_application", t, t.applicationId, applications),
    uniqueIndex("promise_escalations_once").on(t.organisationId, t.applicationId, t.promisedOn, t.who),
  ],
);
