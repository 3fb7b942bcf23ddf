import { sql } from "drizzle-orm";
import { check, index, integer, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { anything, at, belongsTo, on, oneOf, tenantTable, word } from "../columns";
import { applications } from "./applications";
import { terms } from "./engagements";
import { jobs } from "./jobs";
import { offers } from "./offers";
import { members, ROLES } from "./organisations";

/** What an organisation approves before strangers or a candidate read it. */
export const APPROVAL_KINDS = ["job", "offer", "terms"] as const;
export const APPROVAL_ORDERINGS = ["in_turn", "in_parallel"] as const;
export const APPROVAL_STATES = ["waiting", "approved", "sent_back", "void"] as const;
export const APPROVAL_ANSWERS = ["approved", "sent_back"] as const;

/** The chain that an organisation has named for a kind. Without one, an owner or administrator approves. */
export const approvalChains = tenantTable(
  "approval_chains",
  {
    kind: word("kind", APPROVAL_KINDS).notNull(),
    ordering: word("ordering", APPROVAL_ORDERINGS).notNull(),
    namedBy: uuid("named_by").notNull(),
    namedAt: at("named_at").notNull(),
  },
  (t) => [
    oneOf("approval_chains_kind", t.kind, APPROVAL_KINDS),
    oneOf("approval_chains_ordering", t.ordering, APPROVAL_ORDERINGS),
    belongsTo("approval_chains_member", t, t.namedBy, members),
    uniqueIndex("approval_chains_once").on(t.organisationId, t.kind),
  ],
  { candidateReads: anything },
);

/** One link of a chain: a person, or anybody of a role. */
const link = () => ({
  position: integer("position").notNull(),
  memberId: uuid("member_id"),
  role: word("role", ROLES),
});

export const approvalChainSteps = tenantTable(
  "approval_chain_steps",
  { chainId: uuid("chain_id").notNull(), ...link() },
  (t) => [
    check("approval_chain_steps_one", sql`num_nonnulls(${t.memberId}, ${t.role}) = 1`),
    oneOf("approval_chain_steps_role", t.role, ROLES),
    belongsTo("approval_chain_steps_chain", t, t.chainId, approvalChains),
    belongsTo("approval_chain_steps_member", t, t.memberId, members),
    uniqueIndex("approval_chain_steps_position").on(t.organisationId, t.chainId, t.position),
  ],
  { candidateReads: anything },
);

/** One asking for approval of one version of a job, an offer or terms. Its steps are the chain as it was at that moment. */
export const approvals = tenantTable(
  "approvals",
  {
    kind: word("kind", APPROVAL_KINDS).notNull(),
    jobId: uuid("job_id"),
    offerId: uuid("offer_id"),
    termsId: uuid("terms_id"),
    applicationId: uuid("application_id"),
    version: integer("version").notNull(),
    ordering: word("ordering", APPROVAL_ORDERINGS).notNull(),
    state: word("state", APPROVAL_STATES).notNull().default("waiting"),
    /** Null when a candidate asked, by proposing terms. */
    askedBy: uuid("asked_by"),
    askedAt: at("asked_at").notNull(),
    /** Who hears how it ended. */
    answersTo: uuid("answers_to").notNull(),
    endedAt: at("ended_at"),
  },
  (t) => [
    oneOf("approvals_kind", t.kind, APPROVAL_KINDS),
    oneOf("approvals_ordering", t.ordering, APPROVAL_ORDERINGS),
    oneOf("approvals_state", t.state, APPROVAL_STATES),
    check("approvals_one_subject", sql`num_nonnulls(${t.jobId}, ${t.offerId}, ${t.termsId}) = 1`),
    belongsTo("approvals_job", t, t.jobId, jobs),
    belongsTo("approvals_offer", t, t.offerId, offers),
    belongsTo("approvals_terms", t, t.termsId, terms),
    belongsTo("approvals_application", t, t.applicationId, applications),
    belongsTo("approvals_asked_by", t, t.askedBy, members),
    belongsTo("approvals_answers_to", t, t.answersTo, members),
    // One asking stands at a time: what was approved before is void by then.
    uniqueIndex("approvals_job_standing")
      .on(t.organisationId, t.jobId)
      .where(sql`state in ('waiting', 'approved') and job_id is not null`),
    uniqueIndex("approvals_offer_standing")
      .on(t.organisationId, t.offerId)
      .where(sql`state in ('waiting', 'approved') and offer_id is not null`),
    uniqueIndex("approvals_terms_standing")
      .on(t.organisationId, t.termsId)
      .where(sql`state in ('waiting', 'approved') and terms_id is not null`),
    index("approvals_job").on(t.organisationId, t.jobId),
    index("approvals_offer").on(t.organisationId, t.offerId),
    index("approvals_terms").on(t.organisationId, t.termsId),
    index("approvals_waiting").on(t.organisationId, t.askedAt).where(sql`state = 'waiting'`),
  ],
  { candidateAdds: anything },
);

export const approvalSteps = tenantTable(
  "approval_steps",
  {
    approvalId: uuid("approval_id").notNull(),
    ...link(),
    answer: word("answer", APPROVAL_ANSWERS),
    answeredBy: uuid("answered_by"),
    /** The member in whose absence they answered. */
    answeredFor: uuid("answered_for"),
    answeredAt: at("answered_at"),
    reason: text("reason").notNull().default(""),
  },
  (t) => [
    check("approval_steps_one", sql`num_nonnulls(${t.memberId}, ${t.role}) = 1`),
    check(
      "approval_steps_answered",
      sql`(${t.answer} is null) = (${t.answeredBy} is null) and (${t.answer} is null) = (${t.answeredAt} is null)`,
    ),
    oneOf("approval_steps_role", t.role, ROLES),
    oneOf("approval_steps_answer", t.answer, APPROVAL_ANSWERS),
    belongsTo("approval_steps_approval", t, t.approvalId, approvals),
    belongsTo("approval_steps_member", t, t.memberId, members),
    belongsTo("approval_steps_answered_by", t, t.answeredBy, members),
    belongsTo("approval_steps_answered_for", t, t.answeredFor, members),
    uniqueIndex("approval_steps_position").on(t.organisationId, t.approvalId, t.position),
  ],
  { candidateAdds: anything },
);

/** Who approves while a member is away, from the first day to the last, both included. */
export const approvalDelegations = tenantTable(
  "approval_delegations",
  {
    memberId: uuid("member_id").notNull(),
    delegateId: uuid("delegate_id").notNull(),
    fromDay: on("from_day").notNull(),
    untilDay: on("until_day").notNull(),
    namedAt: at("named_at").notNull(),
    endedAt: at("ended_at"),
  },
  (t) => [
    check("approval_delegations_days", sql`${t.fromDay} <= ${t.untilDay}`),
    check("approval_delegations_other", sql`${t.memberId} <> ${t.delegateId}`),
    belongsTo("approval_delegations_member", t, t.memberId, members),
    belongsTo("approval_delegations_delegate", t, t.delegateId, members),
    index("approval_delegations_member").on(t.organisationId, t.memberId),
  ],
  { candidateReads: anything },
);

/** Whom an organisation has named to sign for it. Without any, whoever's role may sign. */
export const signatories = tenantTable(
  "signatories",
  {
    memberId: uuid("member_id").notNull(),
    namedBy: uuid("named_by").notNull(),
    namedAt: at("named_at").notNull(),
  },
  (t) => [
    belongsTo("signatories_member", t, t.memberId, members),
    belongsTo("signatories_named_by", t, t.namedBy, members),
    uniqueIndex("signatories_once").on(t.organisationId, t.memberId),
  ],
  { candidateReads: anything },
);
