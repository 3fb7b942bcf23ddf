import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, on, oneOf, own, tenantTable, word } from "../columns";
import { applications } from "./applications";
import { files } from "./candidates";
import { contracts } from "./contracts";
import { decisions } from "./decisions";
import { members } from "./organisations";

export const TERMS_STATES = [
  "proposed",
  "approved",
  "offered",
  "accepted",
  "declined",
  "countered",
  "superseded",
  "withdrawn",
] as const;
export const ENGAGEMENT_STATES = ["signing", "running", "closed"] as const;
export const ANSWER_KINDS = ["accept", "decline", "ask", "counter"] as const;

const offeredToMe = sql`candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid) and (state in ('offered', 'accepted', 'declined', 'countered', 'withdrawn') or author = 'candidate')`;

/** What the organisation offers, or a candidate proposes back, for a consulting engagement. Each is a version. */
export const terms = tenantTable(
  "terms",
  {
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    decisionId: uuid("decision_id").notNull(),
    version: integer("version").notNull(),
    author: word("author", ["organisation", "candidate"]).notNull(),
    scope: text("scope").notNull(),
    deliverables: text("deliverables").notNull(),
    startsOn: on("starts_on").notNull(),
    endsOn: on("ends_on").notNull(),
    /** Paid days, in quarters of a day. */
    dayQuarters: integer("day_quarters").notNull(),
    /** Per day. */
    rateMinorUnits: bigint("rate_minor_units", { mode: "number" }).notNull(),
    currency: text("currency").notNull(),
    sponsorId: uuid("sponsor_id").notNull(),
    /** Who will sign for the organisation. */
    signatoryId: uuid("signatory_id").notNull(),
    answerBy: at("answer_by").notNull(),
    /** What the engagement is measured by. */
    measureName: text("measure_name").notNull().default(""),
    measureUnit: text("measure_unit").notNull().default(""),
    measureTarget: bigint("measure_target", { mode: "number" }),
    state: word("state", TERMS_STATES).notNull().default("proposed"),
    createdBy: uuid("created_by"),
    createdAt: at("created_at").notNull(),
  },
  (t) => [
    oneOf("terms_state", t.state, TERMS_STATES),
    belongsTo("terms_application", t, t.applicationId, applications),
    belongsTo("terms_decision", t, t.decisionId, decisions),
    belongsTo("terms_sponsor", t, t.sponsorId, members),
    belongsTo("terms_signatory", t, t.signatoryId, members),
    uniqueIndex("terms_version").on(t.organisationId, t.applicationId, t.version),
    // A candidate is never asked about two sets of terms at once.
    uniqueIndex("terms_standing")
      .on(t.organisationId, t.applicationId)
      .where(sql`state in ('offered', 'accepted')`),
  ],
  { candidateReads: offeredToMe, candidateAdds: own },
);

/** The answers that tell an engagement from a disguised trial job. */
export const classificationChecks = tenantTable(
  "classification_checks",
  {
    termsId: uuid("terms_id").notNull(),
    choosesHow: boolean("chooses_how").notNull(),
    choosesHours: boolean("chooses_hours").notNull(),
    usesOwnTools: boolean("uses_own_tools").notNull(),
    mayWorkForOthers: boolean("may_work_for_others").notNull(),
    checkedBy: uuid("checked_by").notNull(),
    checkedAt: at("checked_at").notNull(),
  },
  (t) => [
    belongsTo("classification_checks_terms", t, t.termsId, terms),
    uniqueIndex("classification_checks_once").on(t.organisationId, t.termsId),
  ],
);

/** What the candidate said to an offer of terms. */
export const termsAnswers = tenantTable(
  "terms_answers",
  {
    termsId: uuid("terms_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    kind: word("kind", ANSWER_KINDS).notNull(),
    body: text("body").notNull().default(""),
    answeredAt: at("answered_at").notNull(),
  },
  (t) => [
    oneOf("terms_answers_kind", t.kind, ANSWER_KINDS),
    belongsTo("terms_answers_terms", t, t.termsId, terms),
    index("terms_answers_terms").on(t.organisationId, t.termsId, t.answeredAt),
  ],
  { candidateReads: own, candidateAdds: own },
);

/** A consulting engagement: it begins when its contract has all its signatures. */
export const engagements = tenantTable(
  "engagements",
  {
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    termsId: uuid("terms_id").notNull(),
    contractId: uuid("contract_id").notNull(),
    sponsorId: uuid("sponsor_id").notNull(),
    title: text("title").notNull(),
    state: word("state", ENGAGEMENT_STATES).notNull().default("signing"),
    startsOn: on("starts_on").notNull(),
    endsOn: on("ends_on").notNull(),
    beganAt: at("began_at"),
    closedAt: at("closed_at"),
    closedBy: uuid("closed_by"),
    closingNote: text("closing_note").notNull().default(""),
  },
  (t) => [
    oneOf("engagements_state", t.state, ENGAGEMENT_STATES),
    belongsTo("engagements_application", t, t.applicationId, applications),
    belongsTo("engagements_terms", t, t.termsId, terms),
    belongsTo("engagements_contract", t, t.contractId, contracts),
    belongsTo("engagements_sponsor", t, t.sponsorId, members),
    uniqueIndex("engagements_application").on(t.organisationId, t.applicationId),
  ],
  { candidateReads: own, candidateAdds: own },
);

export const milestones = tenantTable(
  "milestones",
  {
    engagementId: uuid("engagement_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    position: integer("position").notNull(),
    title: text("title").notNull(),
    dueOn: on("due_on").notNull(),
    deliveredAt: at("delivered_at"),
    deliveryNote: text("delivery_note").notNull().default(""),
    fileId: uuid("file_id"),
    approvedAt: at("approved_at"),
    approvedBy: uuid("approved_by"),
  },
  (t) => [
    belongsTo("milestones_engagement", t, t.engagementId, engagements),
    belongsTo("milestones_file", t, t.fileId, files),
    uniqueIndex("milestones_position").on(t.organisationId, t.engagementId, t.position),
  ],
  { candidateReads: own, candidateAdds: own },
);

/** A named measure with its target, such as 500,000 leads. */
export const results = tenantTable(
  "results",
  {
    engagementId: uuid("engagement_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    name: text("name").notNull(),
    unit: text("unit").notNull(),
    target: bigint("target", { mode: "number" }).notNull(),
  },
  (t) => [
    belongsTo("results_engagement", t, t.engagementId, engagements),
    uniqueIndex("results_name").on(t.organisationId, t.engagementId, t.name),
  ],
  { candidateReads: own, candidateAdds: own },
);

/** A dated value of a result, recorded by the consultant and confirmed by the sponsor. */
export const readings = tenantTable(
  "readings",
  {
    resultId: uuid("result_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    readOn: on("read_on").notNull(),
    value: bigint("value", { mode: "number" }).notNull(),
    note: text("note").notNull().default(""),
    recordedAt: at("recorded_at").notNull(),
    confirmedAt: at("confirmed_at"),
    confirmedBy: uuid("confirmed_by"),
  },
  (t) => [
    belongsTo("readings_result", t, t.resultId, results),
    uniqueIndex("readings_day").on(t.organisationId, t.resultId, t.readOn),
  ],
  { candidateReads: own, candidateAdds: own },
);
