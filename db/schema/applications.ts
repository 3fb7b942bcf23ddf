import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { anything, at, belongsTo, blind, currentMember, on, oneOf, own, tenantTable, word } from "../columns";
import { candidates, files } from "./candidates";
import { jobQuestions, jobs, stages } from "./jobs";
import { members } from "./organisations";

/** Where an application stands as its candidate knows it. */
export const APPLICATION_STATES = ["active", "hired", "not_now", "consult_instead", "withdrawn"] as const;

/** One candidate for one job. */
export const applications = tenantTable(
  "applications",
  {
    jobId: uuid("job_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    /** When we first knew of the candidate, by which lists of people go. The database keeps it. */
    candidateCreatedAt: at("candidate_created_at").notNull().defaultNow(),
    stageId: uuid("stage_id").notNull(),
    ownerId: uuid("owner_id").notNull(),
    state: word("state", APPLICATION_STATES).notNull().default("active"),
    source: text("source").notNull().default("careers page"),
    openToEngagement: boolean("open_to_engagement"),
    nextStep: text("next_step").notNull().default(""),
    appliedAt: at("applied_at").notNull(),
    stageEnteredAt: at("stage_entered_at").notNull(),
    /** How far it ever came, as the place of a stage's kind in `STAGE_KINDS`. The database keeps it. */
    reach: smallint("reach").notNull().default(0),
    /** The day by which the candidate will hear. */
    promisedOn: on("promised_on").notNull(),
    /** Since when, and until when at most, it is the candidate we wait for: those days are added to the promise. */
    promisePausedAt: at("promise_paused_at"),
    promisePausedUntil: at("promise_paused_until"),
    /** When the answer was told: the mail went, or somebody telephoned. */
    answeredAt: at("answered_at"),
    /** Counts every change of stage or state: who writes names the version they saw, and of two one wins. */
    version: integer("version").notNull().default(1),
    cvId: uuid("cv_id"),
    consentText: text("consent_text").notNull().default(""),
    /** For a call back: the application it grew out of. */
    calledBackFromId: uuid("called_back_from_id"),
  },
  (t) => [
    oneOf("applications_state", t.state, APPLICATION_STATES),
    belongsTo("applications_job", t, t.jobId, jobs),
    belongsTo("applications_candidate", t, t.candidateId, candidates),
    belongsTo("applications_stage", t, t.stageId, stages),
    belongsTo("applications_owner", t, t.ownerId, members),
    belongsTo("applications_cv", t, t.cvId, files),
    uniqueIndex("applications_once").on(t.organisationId, t.jobId, t.candidateId),
    index("applications_board")
      .on(t.organisationId, t.jobId, t.stageId, t.stageEnteredAt, t.id)
      .where(sql`state = 'active'`),
    index("applications_told")
      .on(t.organisationId, t.jobId, t.answeredAt, t.id)
      .where(sql`state in ('hired', 'not_now', 'consult_instead')`),
    index("applications_of_job").on(t.organisationId, t.jobId, t.appliedAt, t.id),
    // A job's people in the order of lists, with all that lists can be filtered by.
    index("applications_people").on(
      t.organisationId,
      t.jobId,
      t.candidateCreatedAt,
      t.candidateId,
      t.state,
      t.stageId,
      t.source,
      t.ownerId,
    ),
    // How many each job has of those whom lists of jobs count, without a row of the table.
    index("applications_standing")
      .on(t.organisationId, t.jobId, t.state, t.candidateId)
      .where(sql`state in ('active', 'hired')`),
    index("applications_source").on(t.organisationId, t.source),
    index("applications_candidate").on(t.organisationId, t.candidateId),
    index("applications_newest").on(t.organisationId, t.appliedAt, t.id),
    index("applications_called_back")
      .on(t.organisationId, t.calledBackFromId)
      .where(sql`called_back_from_id is not null`),
    index("applications_promised")
      .on(t.organisationId, t.promisedOn, t.id)
      .where(sql`answered_at is null and state = 'active'`),
    // All that the funnel asks of an application and its policy of the one who asks: it reads no row of the table.
    index("applications_funnel").on(t.organisationId, t.appliedAt, t.jobId, t.state, t.reach, t.candidateId),
    index("applications_waiting").on(t.organisationId, t.appliedAt, t.id).where(sql`state = 'active'`),
    index("applications_answered")
      .on(t.organisationId, t.answeredAt, t.promisedOn)
      .where(sql`state in ('hired', 'not_now', 'consult_instead')`),
    index("applications_paused")
      .on(t.organisationId, t.promisePausedUntil)
      .where(sql`promise_paused_at is not null`),
  ],
  { candidateReads: own, candidateAdds: own, visitorAdds: anything },
);

export const applicationAnswers = tenantTable(
  "application_answers",
  {
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    questionId: uuid("question_id").notNull(),
    /** Of a file: the id of its row. */
    value: jsonb("value").$type<string | string[] | number | boolean>().notNull(),
    /** Whether it was an answer to notice when it was given. */
    flagged: boolean("flagged").notNull().default(false),
  },
  (t) => [
    belongsTo("application_answers_application", t, t.applicationId, applications),
    belongsTo("application_answers_question", t, t.questionId, jobQuestions),
    uniqueIndex("application_answers_once").on(t.organisationId, t.applicationId, t.questionId),
  ],
  { candidateReads: own, visitorAdds: anything },
);

/** The history of an application's way through the pipeline. */
export const stageMoves = tenantTable(
  "stage_moves",
  {
    applicationId: uuid("application_id").notNull(),
    fromStageId: uuid("from_stage_id"),
    toStageId: uuid("to_stage_id").notNull(),
    movedBy: uuid("moved_by"),
    movedAt: at("moved_at").notNull(),
  },
  (t) => [
    belongsTo("stage_moves_application", t, t.applicationId, applications),
    index("stage_moves_application").on(t.organisationId, t.applicationId, t.movedAt),
  ],
  // The portal tells how far an application came. The sub-select runs under the applications' own policies.
  {
    candidateReads: sql`exists (select 1 from applications a where a.organisation_id = stage_moves.organisation_id and a.id = stage_moves.application_id)`,
    visitorAdds: anything,
  },
);

/** Every promised date an application ever had, and why it moved. */
export const promises = tenantTable(
  "promises",
  {
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    promisedOn: on("promised_on").notNull(),
    reason: word("reason", ["applied", "stage", "still_deciding", "reconsidered", "waited"]).notNull(),
    setBy: uuid("set_by"),
    setAt: at("set_at").notNull(),
  },
  (t) => [
    belongsTo("promises_application", t, t.applicationId, applications),
    index("promises_application").on(t.organisationId, t.applicationId, t.setAt),
  ],
  { candidateReads: own, visitorAdds: anything },
);

export const withdrawals = tenantTable(
  "withdrawals",
  {
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    reason: text("reason").notNull().default(""),
    withdrawnAt: at("withdrawn_at").notNull(),
  },
  (t) => [
    belongsTo("withdrawals_application", t, t.applicationId, applications),
    uniqueIndex("withdrawals_once").on(t.organisationId, t.applicationId),
  ],
  { candidateReads: own, candidateAdds: own },
);

export const NOTE_AUDIENCES = ["team", "named"] as const;

// The sub-select runs under the mentions' own policy, which knows nothing but one's own.
const forOthers = sql`audience = 'named' and not exists (select 1 from note_mentions m where m.organisation_id = notes.organisation_id and m.note_id = notes.id)`;

/**
 * What members note beside an application. As blind as scorecards for somebody who has still to score; a private note
 * is nobody's but its writer's and theirs whom it names.
 */
export const notes = tenantTable(
  "notes",
  {
    applicationId: uuid("application_id").notNull(),
    memberId: uuid("member_id").notNull(),
    body: text("body").notNull(),
    /** Whose it is to read: everybody's who may read notes, or only theirs whom it names. */
    audience: word("audience", NOTE_AUDIENCES).notNull().default("team"),
    writtenAt: at("written_at").notNull(),
  },
  (t) => [
    oneOf("notes_audience", t.audience, NOTE_AUDIENCES),
    belongsTo("notes_application", t, t.applicationId, applications),
    belongsTo("notes_member", t, t.memberId, members),
    index("notes_application").on(t.organisationId, t.applicationId, t.writtenAt),
  ],
  { hidden: sql`member_id <> ${currentMember} and (${blind} or (${forOthers}))` },
);

/**
 * Whom a note names. They alone read of it, and who wrote it; as blind to it as to scorecards, for whoever has still to
 * score must not be led to what is said of them.
 */
export const noteMentions = tenantTable(
  "note_mentions",
  {
    noteId: uuid("note_id").notNull(),
    applicationId: uuid("application_id").notNull(),
    authorId: uuid("author_id").notNull(),
    memberId: uuid("member_id").notNull(),
    mentionedAt: at("mentioned_at").notNull(),
    readAt: at("read_at"),
  },
  (t) => [
    belongsTo("note_mentions_note", t, t.noteId, notes),
    belongsTo("note_mentions_application", t, t.applicationId, applications),
    belongsTo("note_mentions_member", t, t.memberId, members),
    uniqueIndex("note_mentions_once").on(t.organisationId, t.noteId, t.memberId),
    index("note_mentions_unread").on(t.organisationId, t.memberId).where(sql`read_at is null`),
  ],
  { hidden: sql`author_id <> ${currentMember} and (member_id <> ${currentMember} or ${blind})` },
);

/** The conversation between a candidate and the organisation about one application. */
export const messages = tenantTable(
  "messages",
  {
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    /** Null when the candidate wrote it. */
    memberId: uuid("member_id"),
    body: text("body").notNull(),
    /** When it leaves: what is written to many stays back for some seconds, and is not the candidate's until then. */
    sentAt: at("sent_at").notNull(),
    readAt: at("read_at"),
    /** The id of the mail it came by, when it was not written in the portal: each mail is one message. */
    mailId: text("mail_id"),
  },
  (t) => [
    belongsTo("messages_application", t, t.applicationId, applications),
    uniqueIndex("messages_mail").on(t.organisationId, t.mailId),
    index("messages_application").on(t.organisationId, t.applicationId, t.sentAt),
    index("messages_unread")
      .on(t.organisationId, t.applicationId)
      .where(sql`member_id is null and read_at is null`),
    index("messages_waiting")
      .on(t.organisationId, t.sentAt, t.id)
      .where(sql`member_id is null and read_at is null`),
  ],
  { candidateReads: own, candidateAdds: own },
);
