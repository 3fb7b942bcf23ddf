import { sql } from "drizzle-orm";
import { bigint, index, integer, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, on, oneOf, tenantTable, word } from "../columns";
import { applications } from "./applications";
import { contracts } from "./contracts";
import { engagements } from "./engagements";
import { PAY_PERIODS } from "./jobs";
import { members } from "./organisations";

export const OFFER_STATES = [
  "draft",
  "approved",
  "sent",
  "accepted",
  "declined",
  "rescinded",
  "signed",
] as const;

const sentToMe = sql`candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid) and sent_at is not null`;

/** An offer of a job. A changed figure voids what was approved. */
export const offers = tenantTable(
  "offers",
  {
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    /** The engagement an offer grows out of: a call back. */
    engagementId: uuid("engagement_id"),
    contractId: uuid("contract_id"),
    title: text("title").notNull(),
    level: text("level").notNull().default(""),
    /** Why the level differs from the one the candidate applied for. */
    levelReason: text("level_reason").notNull().default(""),
    salaryMinorUnits: bigint("salary_minor_units", { mode: "number" }).notNull(),
    currency: text("currency").notNull(),
    payPeriod: word("pay_period", PAY_PERIODS).notNull().default("year"),
    startsOn: on("starts_on").notNull(),
    answerBy: at("answer_by").notNull(),
    /** Who will sign for the organisation. */
    signatoryId: uuid("signatory_id").notNull(),
    conditions: text("conditions").notNull().default(""),
    state: word("state", OFFER_STATES).notNull().default("draft"),
    /** Counts changes of figures; an approval names the one it approved. */
    version: integer("version").notNull().default(1),
    draftedBy: uuid("drafted_by").notNull(),
    draftedAt: at("drafted_at").notNull(),
    sentAt: at("sent_at"),
    viewedAt: at("viewed_at"),
    answeredAt: at("answered_at"),
    /** Why it was declined or rescinded, in the words of who did. */
    endReason: text("end_reason").notNull().default(""),
  },
  (t) => [
    oneOf("offers_state", t.state, OFFER_STATES),
    belongsTo("offers_application", t, t.applicationId, applications),
    belongsTo("offers_engagement", t, t.engagementId, engagements),
    belongsTo("offers_contract", t, t.contractId, contracts),
    belongsTo("offers_drafted_by", t, t.draftedBy, members),
    belongsTo("offers_signatory", t, t.signatoryId, members),
    index("offers_application").on(t.organisationId, t.applicationId),
    uniqueIndex("offers_standing")
      .on(t.organisationId, t.applicationId)
      .where(sql`state not in ('declined', 'rescinded')`),
  ],
  { candidateReads: sentToMe, candidateAdds: sentToMe },
);
