import { sql } from "drizzle-orm";
import { doublePrecision, index, integer, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { anything, at, belongsTo, blind, oneOf, own, tenantTable, word } from "../columns";
import { DELIVERY_STATES, delivery } from "./delivery";

/** Every kind of message the product sends on an organisation's behalf. */
export const EMAIL_KINDS = [
  "application_received",
  "times_proposed",
  "times_withdrawn",
  "time_chosen",
  "other_times_asked",
  "interview_invitation",
  "interview_rescheduled",
  "interview_cancelled",
  "interview_reminder",
  "scorecard_due",
  "outcome_hired",
  "outcome_not_now",
  "outcome_consult_instead",
  "offer",
  "signed",
  "approval_asked",
  "approval_answered",
  "terms_unanswered",
  "milestone_due",
  "work_waits",
  "reference_issued",
  "still_deciding",
  "promise_due",
  "decision_reversed",
  "portal_link",
  "visitor_here",
  "adjustments_stated",
  "member_invitation",
  "message",
  "mail_returned",
  "mentioned",
  "notes_released",
  "notes_due",
  "erasure_notice",
] as const;
export type EmailKind = (typeof EMAIL_KINDS)[number];

/** An organisation's own words for a kind of message. A change is a new version; the newest one counts. */
export const emailTemplates = tenantTable(
  "email_templates",
  {
    kind: word("kind", EMAIL_KINDS).notNull(),
    locale: text("locale").notNull(),
    version: integer("version").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    writtenBy: uuid("written_by").notNull(),
    writtenAt: at("written_at").notNull(),
  },
  (t) => [
    oneOf("email_templates_kind", t.kind, EMAIL_KINDS),
    uniqueIndex("email_templates_version").on(t.organisationId, t.kind, t.locale, t.version),
  ],
  { candidateReads: anything, visitorReads: anything },
);

/** A calendar part or a small file that travels with a message. */
export interface Attachment {
  filename: string;
  contentType: string;
  content: string;
}

/** Messages on their way. A verb only queues; the worker sends, outside any transaction. */
export const outbox = tenantTable(
  "outbox",
  {
    kind: word("kind", EMAIL_KINDS).notNull(),
    /** What may be sent only once, such as one outcome to one person. */
    idempotencyKey: text("idempotency_key").notNull(),
    applicationId: uuid("application_id"),
    candidateId: uuid("candidate_id"),
    memberId: uuid("member_id"),
    toName: text("to_name").notNull(),
    toAddress: text("to_address").notNull(),
    subject: text("subject").notNull(),
    /** `{{portal_link}}` is still open in both: the worker makes the link when it sends, and keeps only its hash. */
    html: text("html").notNull(),
    text: text("text").notNull(),
    attachments: jsonb("attachments").$type<Attachment[]>().notNull().default(sql`'[]'::jsonb`),
    ...delivery(),
  },
  (t) => [
    oneOf("outbox_kind", t.kind, EMAIL_KINDS),
    oneOf("outbox_state", t.state, DELIVERY_STATES),
    uniqueIndex("outbox_once").on(t.organisationId, t.idempotencyKey),
    index("outbox_due").on(t.dueAt).where(sql`state in ('queued', 'sending')`),
    // Who brings an answer names the mail alone, and learns its organisation by that.
    index("outbox_named").on(t.id),
    index("outbox_application").on(t.organisationId, t.applicationId, t.createdAt),
  ],
  {
    // What has reached them is theirs; what members are told about them is not.
    candidateReads: sql`${own} and member_id is null and state = 'sent'`,
    candidateAdds: anything,
    visitorAdds: anything,
    // The mail of an outcome tells the decision: as blind as that.
    hidden: sql`application_id is not null and (kind like 'outcome_%' or kind = 'decision_reversed') and ${blind}`,
  },
);

export const outboxAttempts = tenantTable(
  "outbox_attempts",
  {
    outboxId: uuid("outbox_id").notNull(),
    attempt: integer("attempt").notNull(),
    endedAt: at("ended_at").notNull(),
    result: word("result", ["sent", "deferred", "failed"]).notNull(),
    response: text("response"),
  },
  (t) => [
    belongsTo("outbox_attempts_outbox", t, t.outboxId, outbox),
    uniqueIndex("outbox_attempts_once").on(t.organisationId, t.outboxId, t.attempt),
  ],
);

/** Addresses that refused for good: nothing more is sent there until somebody has looked at it. */
export const suppressions = tenantTable(
  "suppressions",
  {
    addressNorm: text("address_norm").notNull(),
    outboxId: uuid("outbox_id").notNull(),
    /** What the other side said, shortened. */
    reason: text("reason").notNull(),
    suppressedAt: at("suppressed_at").notNull(),
    liftedAt: at("lifted_at"),
    liftedBy: uuid("lifted_by"),
  },
  (t) => [
    belongsTo("suppressions_outbox", t, t.outboxId, outbox),
    uniqueIndex("suppressions_standing").on(t.organisationId, t.addressNorm).where(sql`lifted_at is null`),
  ],
);

/** How many mails an organisation may still send at this moment, where a limit is set; it fills as time passes. */
export const sendingAllowances = tenantTable(
  "sending_allowances",
  { left: doublePrecision("left").notNull(), countedAt: at("counted_at").notNull() },
  (t) => [uniqueIndex("sending_allowances_one").on(t.organisationId)],
);
