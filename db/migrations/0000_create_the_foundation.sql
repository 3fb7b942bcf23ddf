CREATE TABLE "application_answers" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"value" jsonb NOT NULL,
	CONSTRAINT "application_answers_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "application_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "applications" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"job_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"stage_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"state" text DEFAULT 'active' NOT NULL,
	"source" text DEFAULT 'careers page' NOT NULL,
	"open_to_engagement" boolean,
	"next_step" text DEFAULT '' NOT NULL,
	"applied_at" timestamp with time zone NOT NULL,
	"stage_entered_at" timestamp with time zone NOT NULL,
	"promised_on" date NOT NULL,
	"answered_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"cv_id" uuid,
	"consent_text" text DEFAULT '' NOT NULL,
	"called_back_from_id" uuid,
	CONSTRAINT "applications_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "applications_state" CHECK ("applications"."state" in ('active', 'hired', 'not_now', 'consult_instead', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "messages" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"member_id" uuid,
	"body" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "messages_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notes" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"body" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notes_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "promises" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"promised_on" date NOT NULL,
	"reason" text NOT NULL,
	"set_by" uuid,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "promises_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "promises" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stage_moves" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"from_stage_id" uuid,
	"to_stage_id" uuid NOT NULL,
	"moved_by" uuid,
	"moved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "stage_moves_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "stage_moves" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "withdrawals" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"withdrawn_at" timestamp with time zone NOT NULL,
	CONSTRAINT "withdrawals_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "withdrawals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"member_id" uuid,
	"candidate_id" uuid,
	"verb" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"application_id" uuid,
	"digest" "bytea" NOT NULL,
	CONSTRAINT "audit_entries_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "audit_entries_actor" CHECK ("audit_entries"."actor" in ('member', 'candidate', 'visitor', 'system'))
);
--> statement-breakpoint
ALTER TABLE "audit_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_sealed_entries" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"seal_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "audit_sealed_entries_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_sealed_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"sequence" integer NOT NULL,
	"previous_hash" "bytea",
	"hash" "bytea" NOT NULL,
	"entry_count" integer NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_seals_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_seals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_values" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"entry_id" uuid NOT NULL,
	"salt" "bytea",
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "audit_values_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_values" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "candidates" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_norm" text NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"location" text DEFAULT '' NOT NULL,
	"time_zone" text,
	"locale" text DEFAULT 'en' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "candidates_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "candidates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "files" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"candidate_id" uuid NOT NULL,
	"application_id" uuid,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"content_type" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"storage_key" text NOT NULL,
	"text" text,
	"text_state" text DEFAULT 'waiting' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "files_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "files_kind" CHECK ("files"."kind" in ('cv', 'answer', 'delivery', 'contract')),
	CONSTRAINT "files_text_state" CHECK ("files"."text_state" in ('waiting', 'read', 'unreadable'))
);
--> statement-breakpoint
ALTER TABLE "files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contract_seals" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"contract_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "contract_seals_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "contract_seals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contract_signers" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"contract_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"party" text NOT NULL,
	"member_id" uuid,
	"name" text NOT NULL,
	CONSTRAINT "contract_signers_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "contract_signers_party" CHECK ("contract_signers"."party" in ('candidate', 'organisation'))
);
--> statement-breakpoint
ALTER TABLE "contract_signers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contracts" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"body_sha256" text NOT NULL,
	"drawn_up_at" timestamp with time zone NOT NULL,
	"voided_at" timestamp with time zone,
	"signed_at" timestamp with time zone,
	CONSTRAINT "contracts_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "contracts_kind" CHECK ("contracts"."kind" in ('consulting', 'employment'))
);
--> statement-breakpoint
ALTER TABLE "contracts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "signatures" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"contract_id" uuid NOT NULL,
	"signer_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"method" text NOT NULL,
	"mark" text NOT NULL,
	"consent_text" text NOT NULL,
	"body_sha256" text NOT NULL,
	"address" text NOT NULL,
	"user_agent" text NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "signatures_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "signatures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision_reasons" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "decision_reasons_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "decision_reasons_kind" CHECK ("decision_reasons"."kind" in ('hire', 'not_now', 'consult_instead'))
);
--> statement-breakpoint
ALTER TABLE "decision_reasons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decisions" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason_id" uuid NOT NULL,
	"rationale" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"reversed_at" timestamp with time zone,
	"reversed_by" uuid,
	CONSTRAINT "decisions_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "decisions_kind" CHECK ("decisions"."kind" in ('hire', 'not_now', 'consult_instead'))
);
--> statement-breakpoint
ALTER TABLE "decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outcomes" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'leaving' NOT NULL,
	"outbox_id" uuid NOT NULL,
	"released_by" uuid NOT NULL,
	"released_at" timestamp with time zone NOT NULL,
	"leaves_at" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" uuid,
	CONSTRAINT "outcomes_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "outcomes_kind" CHECK ("outcomes"."kind" in ('hired', 'not_now', 'consult_instead')),
	CONSTRAINT "outcomes_state" CHECK ("outcomes"."state" in ('leaving', 'told', 'cancelled', 'undelivered'))
);
--> statement-breakpoint
ALTER TABLE "outcomes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "email_templates" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"locale" text NOT NULL,
	"version" integer NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "email_templates_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "email_templates_kind" CHECK ("email_templates"."kind" in ('application_received', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'still_deciding', 'portal_link', 'visitor_here', 'member_invitation', 'message'))
);
--> statement-breakpoint
ALTER TABLE "email_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"application_id" uuid,
	"candidate_id" uuid,
	"member_id" uuid,
	"to_name" text NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"attachments" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"leased_until" timestamp with time zone,
	"last_error" text,
	"sent_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outbox_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "outbox_kind" CHECK ("outbox"."kind" in ('application_received', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'still_deciding', 'portal_link', 'visitor_here', 'member_invitation', 'message')),
	CONSTRAINT "outbox_state" CHECK ("outbox"."state" in ('queued', 'sending', 'sent', 'failed', 'cancelled'))
);
--> statement-breakpoint
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox_attempts" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"outbox_id" uuid NOT NULL,
	"attempt" integer NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"result" text NOT NULL,
	"response" text,
	CONSTRAINT "outbox_attempts_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "outbox_attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "classification_checks" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"terms_id" uuid NOT NULL,
	"chooses_how" boolean NOT NULL,
	"chooses_hours" boolean NOT NULL,
	"uses_own_tools" boolean NOT NULL,
	"may_work_for_others" boolean NOT NULL,
	"checked_by" uuid NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "classification_checks_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "classification_checks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "engagements" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"terms_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"sponsor_id" uuid NOT NULL,
	"title" text NOT NULL,
	"state" text DEFAULT 'signing' NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"began_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "engagements_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "engagements_state" CHECK ("engagements"."state" in ('signing', 'running', 'closed'))
);
--> statement-breakpoint
ALTER TABLE "engagements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "milestones" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"due_on" date NOT NULL,
	"delivered_at" timestamp with time zone,
	"delivery_note" text DEFAULT '' NOT NULL,
	"file_id" uuid,
	"approved_at" timestamp with time zone,
	"approved_by" uuid,
	CONSTRAINT "milestones_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "milestones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "readings" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"result_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"read_on" date NOT NULL,
	"value" bigint NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"confirmed_by" uuid,
	CONSTRAINT "readings_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "readings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "results" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"name" text NOT NULL,
	"unit" text NOT NULL,
	"target" bigint NOT NULL,
	CONSTRAINT "results_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "terms" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"author" text NOT NULL,
	"scope" text NOT NULL,
	"deliverables" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"day_quarters" integer NOT NULL,
	"rate_minor_units" bigint NOT NULL,
	"currency" text NOT NULL,
	"sponsor_id" uuid NOT NULL,
	"answer_by" timestamp with time zone NOT NULL,
	"measure_name" text DEFAULT '' NOT NULL,
	"measure_unit" text DEFAULT '' NOT NULL,
	"measure_target" bigint,
	"state" text DEFAULT 'proposed' NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "terms_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "terms_state" CHECK ("terms"."state" in ('proposed', 'approved', 'offered', 'accepted', 'declined', 'countered', 'superseded'))
);
--> statement-breakpoint
ALTER TABLE "terms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "terms_answers" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"terms_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "terms_answers_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "terms_answers_kind" CHECK ("terms_answers"."kind" in ('accept', 'decline', 'ask', 'counter'))
);
--> statement-breakpoint
ALTER TABLE "terms_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "terms_approvals" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"terms_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"approved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "terms_approvals_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "terms_approvals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panelists" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"panel_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"required" boolean DEFAULT true NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"released_at" timestamp with time zone,
	"answer" text,
	"answered_at" timestamp with time zone,
	CONSTRAINT "panelists_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "panelists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panels" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"plan_id" uuid,
	"name" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"link" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'scheduled' NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"kit" jsonb NOT NULL,
	"adjustments" text DEFAULT '' NOT NULL,
	"scheduled_by" uuid NOT NULL,
	"scheduled_at" timestamp with time zone NOT NULL,
	CONSTRAINT "panels_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "panels_state" CHECK ("panels"."state" in ('scheduled', 'cancelled'))
);
--> statement-breakpoint
ALTER TABLE "panels" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_competencies" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"plan_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"weight" integer DEFAULT 1 NOT NULL,
	"required" boolean DEFAULT true NOT NULL,
	"anchors" jsonb NOT NULL,
	CONSTRAINT "plan_competencies_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "plan_competencies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_questions" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"plan_id" uuid NOT NULL,
	"competency_id" uuid,
	"position" integer NOT NULL,
	"prompt" text NOT NULL,
	"guidance" text DEFAULT '' NOT NULL,
	CONSTRAINT "plan_questions_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "plan_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"job_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"duration_minutes" integer NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"briefing" text DEFAULT '' NOT NULL,
	CONSTRAINT "plans_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "visits" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"panel_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"code" text NOT NULL,
	"room" text DEFAULT '' NOT NULL,
	"checked_in_at" timestamp with time zone,
	"checked_in_by" uuid,
	"no_show_at" timestamp with time zone,
	CONSTRAINT "visits_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "visits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "job_questions" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"job_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"label" text NOT NULL,
	"kind" text NOT NULL,
	"required" boolean DEFAULT false NOT NULL,
	"options" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "job_questions_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "job_questions_kind" CHECK ("job_questions"."kind" in ('short', 'long', 'choice', 'several', 'number', 'date', 'yes_no'))
);
--> statement-breakpoint
ALTER TABLE "job_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jobs" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"department" text DEFAULT '' NOT NULL,
	"location" text DEFAULT '' NOT NULL,
	"workplace" text DEFAULT 'office' NOT NULL,
	"employment_type" text DEFAULT 'full_time' NOT NULL,
	"level" text DEFAULT '' NOT NULL,
	"salary_min_minor_units" bigint,
	"salary_max_minor_units" bigint,
	"currency" text DEFAULT 'GBP' NOT NULL,
	"pay_period" text DEFAULT 'year' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"openings" integer DEFAULT 1 NOT NULL,
	"promised_days" integer DEFAULT 14 NOT NULL,
	"asks_for_engagement" boolean DEFAULT true NOT NULL,
	"recruiter_id" uuid NOT NULL,
	"hiring_manager_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"unpublished_reason" text,
	CONSTRAINT "jobs_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "jobs_state" CHECK ("jobs"."state" in ('draft', 'published', 'paused', 'closed')),
	CONSTRAINT "jobs_workplace" CHECK ("jobs"."workplace" in ('office', 'hybrid', 'remote')),
	CONSTRAINT "jobs_employment_type" CHECK ("jobs"."employment_type" in ('full_time', 'part_time', 'contractor', 'temporary', 'internship')),
	CONSTRAINT "jobs_pay_period" CHECK ("jobs"."pay_period" in ('year', 'month', 'day', 'hour'))
);
--> statement-breakpoint
ALTER TABLE "jobs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stages" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"job_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"candidate_name" text NOT NULL,
	"kind" text NOT NULL,
	"promised_days" integer,
	CONSTRAINT "stages_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "stages_kind" CHECK ("stages"."kind" in ('applied', 'review', 'interview', 'decision', 'final'))
);
--> statement-breakpoint
ALTER TABLE "stages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_approvals" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"offer_id" uuid NOT NULL,
	"offer_version" integer NOT NULL,
	"member_id" uuid NOT NULL,
	"approved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "offer_approvals_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "offer_approvals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offers" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"engagement_id" uuid,
	"contract_id" uuid,
	"title" text NOT NULL,
	"level" text DEFAULT '' NOT NULL,
	"level_reason" text DEFAULT '' NOT NULL,
	"salary_minor_units" bigint NOT NULL,
	"currency" text NOT NULL,
	"pay_period" text DEFAULT 'year' NOT NULL,
	"starts_on" date NOT NULL,
	"answer_by" timestamp with time zone NOT NULL,
	"conditions" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"drafted_by" uuid NOT NULL,
	"drafted_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"viewed_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	CONSTRAINT "offers_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "offers_state" CHECK ("offers"."state" in ('draft', 'approved', 'sent', 'accepted', 'declined', 'rescinded', 'signed'))
);
--> statement-breakpoint
ALTER TABLE "offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "holidays" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"day" date NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "holidays_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "holidays" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"role" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitations_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "invitations_role" CHECK ("invitations"."role" in ('owner', 'admin', 'recruiter', 'hiring_manager', 'panelist', 'front_desk'))
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "members" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"role" text NOT NULL,
	"time_zone" text,
	"joined_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	CONSTRAINT "members_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "members_role" CHECK ("members"."role" in ('owner', 'admin', 'recruiter', 'hiring_manager', 'panelist', 'front_desk'))
);
--> statement-breakpoint
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"brand_colour" text DEFAULT '#1f4d3f' NOT NULL,
	"reply_to" text,
	"outcomes_leave_at" time DEFAULT '09:30' NOT NULL,
	"holiday_region" text,
	"founded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "organisations_pk" PRIMARY KEY("organisation_id")
);
--> statement-breakpoint
ALTER TABLE "organisations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "debriefs" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"sealed_score" double precision,
	"sealed_inputs" jsonb NOT NULL,
	"missing" jsonb NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	CONSTRAINT "debriefs_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "debriefs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ratings" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"scorecard_id" uuid NOT NULL,
	"competency_id" uuid NOT NULL,
	"rating" text,
	"evidence" text DEFAULT '' NOT NULL,
	"not_assessed_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "ratings_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "ratings_rating" CHECK ("ratings"."rating" in ('definitely_not', 'no', 'mixed', 'yes', 'strong_yes'))
);
--> statement-breakpoint
ALTER TABLE "ratings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "scorecards" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"panel_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"overall" text,
	"summary" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"submitted_by" uuid,
	"dismissed_at" timestamp with time zone,
	"late" boolean DEFAULT false NOT NULL,
	CONSTRAINT "scorecards_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "scorecards_overall" CHECK ("scorecards"."overall" in ('definitely_not', 'no', 'yes', 'strong_yes', 'no_decision'))
);
--> statement-breakpoint
ALTER TABLE "scorecards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"type" text NOT NULL,
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"email" text NOT NULL,
	"name" text,
	"email_verified_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code_proved_at" timestamp with time zone,
	CONSTRAINT "sessions_audience" CHECK ("sessions"."audience" in ('member', 'candidate'))
);
--> statement-breakpoint
CREATE TABLE "sign_in_codes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"email" text NOT NULL,
	"code_hash" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"audience" text NOT NULL,
	"asked_for_at" timestamp with time zone,
	"browser_hash" text,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sign_in_links_audience" CHECK ("sign_in_links"."audience" in ('member', 'candidate'))
);
--> statement-breakpoint
CREATE TABLE "sign_in_mails" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"email" text NOT NULL,
	"audience" text NOT NULL,
	"purpose" text NOT NULL,
	"browser_hash" text,
	"state" text DEFAULT 'queued' NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"leased_until" timestamp with time zone,
	"last_error" text,
	"sent_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sign_in_mails_audience" CHECK ("sign_in_mails"."audience" in ('member', 'candidate'))
);
--> statement-breakpoint
ALTER TABLE "application_answers" ADD CONSTRAINT "application_answers_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_answers" ADD CONSTRAINT "application_answers_question_fk" FOREIGN KEY ("organisation_id","question_id") REFERENCES "public"."job_questions"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_job_fk" FOREIGN KEY ("organisation_id","job_id") REFERENCES "public"."jobs"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_candidate_fk" FOREIGN KEY ("organisation_id","candidate_id") REFERENCES "public"."candidates"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_stage_fk" FOREIGN KEY ("organisation_id","stage_id") REFERENCES "public"."stages"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_owner_fk" FOREIGN KEY ("organisation_id","owner_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_cv_fk" FOREIGN KEY ("organisation_id","cv_id") REFERENCES "public"."files"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_moves" ADD CONSTRAINT "stage_moves_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_sealed_entries" ADD CONSTRAINT "audit_sealed_entries_seal_fk" FOREIGN KEY ("organisation_id","seal_id") REFERENCES "public"."audit_seals"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_sealed_entries" ADD CONSTRAINT "audit_sealed_entries_entry_fk" FOREIGN KEY ("organisation_id","entry_id") REFERENCES "public"."audit_entries"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_values" ADD CONSTRAINT "audit_values_entry_fk" FOREIGN KEY ("organisation_id","entry_id") REFERENCES "public"."audit_entries"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_candidate_fk" FOREIGN KEY ("organisation_id","candidate_id") REFERENCES "public"."candidates"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_seals" ADD CONSTRAINT "contract_seals_contract_fk" FOREIGN KEY ("organisation_id","contract_id") REFERENCES "public"."contracts"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_seals" ADD CONSTRAINT "contract_seals_file_fk" FOREIGN KEY ("organisation_id","file_id") REFERENCES "public"."files"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_signers" ADD CONSTRAINT "contract_signers_contract_fk" FOREIGN KEY ("organisation_id","contract_id") REFERENCES "public"."contracts"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_contract_fk" FOREIGN KEY ("organisation_id","contract_id") REFERENCES "public"."contracts"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_signer_fk" FOREIGN KEY ("organisation_id","signer_id") REFERENCES "public"."contract_signers"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_reason_fk" FOREIGN KEY ("organisation_id","reason_id") REFERENCES "public"."decision_reasons"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_decided_by_fk" FOREIGN KEY ("organisation_id","decided_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_decision_fk" FOREIGN KEY ("organisation_id","decision_id") REFERENCES "public"."decisions"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_outbox_fk" FOREIGN KEY ("organisation_id","outbox_id") REFERENCES "public"."outbox"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_attempts" ADD CONSTRAINT "outbox_attempts_outbox_fk" FOREIGN KEY ("organisation_id","outbox_id") REFERENCES "public"."outbox"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "classification_checks" ADD CONSTRAINT "classification_checks_terms_fk" FOREIGN KEY ("organisation_id","terms_id") REFERENCES "public"."terms"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_terms_fk" FOREIGN KEY ("organisation_id","terms_id") REFERENCES "public"."terms"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_contract_fk" FOREIGN KEY ("organisation_id","contract_id") REFERENCES "public"."contracts"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_sponsor_fk" FOREIGN KEY ("organisation_id","sponsor_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_engagement_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagements"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_file_fk" FOREIGN KEY ("organisation_id","file_id") REFERENCES "public"."files"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_result_fk" FOREIGN KEY ("organisation_id","result_id") REFERENCES "public"."results"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_engagement_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagements"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_decision_fk" FOREIGN KEY ("organisation_id","decision_id") REFERENCES "public"."decisions"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_sponsor_fk" FOREIGN KEY ("organisation_id","sponsor_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms_answers" ADD CONSTRAINT "terms_answers_terms_fk" FOREIGN KEY ("organisation_id","terms_id") REFERENCES "public"."terms"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms_approvals" ADD CONSTRAINT "terms_approvals_terms_fk" FOREIGN KEY ("organisation_id","terms_id") REFERENCES "public"."terms"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms_approvals" ADD CONSTRAINT "terms_approvals_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panelists" ADD CONSTRAINT "panelists_panel_fk" FOREIGN KEY ("organisation_id","panel_id") REFERENCES "public"."panels"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panelists" ADD CONSTRAINT "panelists_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panels" ADD CONSTRAINT "panels_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panels" ADD CONSTRAINT "panels_plan_fk" FOREIGN KEY ("organisation_id","plan_id") REFERENCES "public"."plans"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panels" ADD CONSTRAINT "panels_scheduled_by_fk" FOREIGN KEY ("organisation_id","scheduled_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_competencies" ADD CONSTRAINT "plan_competencies_plan_fk" FOREIGN KEY ("organisation_id","plan_id") REFERENCES "public"."plans"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_questions" ADD CONSTRAINT "plan_questions_plan_fk" FOREIGN KEY ("organisation_id","plan_id") REFERENCES "public"."plans"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_questions" ADD CONSTRAINT "plan_questions_competency_fk" FOREIGN KEY ("organisation_id","competency_id") REFERENCES "public"."plan_competencies"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_job_fk" FOREIGN KEY ("organisation_id","job_id") REFERENCES "public"."jobs"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_panel_fk" FOREIGN KEY ("organisation_id","panel_id") REFERENCES "public"."panels"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_questions" ADD CONSTRAINT "job_questions_job_fk" FOREIGN KEY ("organisation_id","job_id") REFERENCES "public"."jobs"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_recruiter_fk" FOREIGN KEY ("organisation_id","recruiter_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_hiring_manager_fk" FOREIGN KEY ("organisation_id","hiring_manager_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stages" ADD CONSTRAINT "stages_job_fk" FOREIGN KEY ("organisation_id","job_id") REFERENCES "public"."jobs"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_approvals" ADD CONSTRAINT "offer_approvals_offer_fk" FOREIGN KEY ("organisation_id","offer_id") REFERENCES "public"."offers"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_approvals" ADD CONSTRAINT "offer_approvals_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_engagement_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagements"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_contract_fk" FOREIGN KEY ("organisation_id","contract_id") REFERENCES "public"."contracts"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_drafted_by_fk" FOREIGN KEY ("organisation_id","drafted_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_fk" FOREIGN KEY ("organisation_id","invited_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_opened_by_fk" FOREIGN KEY ("organisation_id","opened_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_scorecard_fk" FOREIGN KEY ("organisation_id","scorecard_id") REFERENCES "public"."scorecards"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scorecards" ADD CONSTRAINT "scorecards_panel_fk" FOREIGN KEY ("organisation_id","panel_id") REFERENCES "public"."panels"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scorecards" ADD CONSTRAINT "scorecards_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scorecards" ADD CONSTRAINT "scorecards_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "application_answers_once" ON "application_answers" USING btree ("organisation_id","application_id","question_id");--> statement-breakpoint
CREATE UNIQUE INDEX "applications_once" ON "applications" USING btree ("organisation_id","job_id","candidate_id");--> statement-breakpoint
CREATE INDEX "applications_board" ON "applications" USING btree ("organisation_id","job_id","stage_id","stage_entered_at");--> statement-breakpoint
CREATE INDEX "applications_candidate" ON "applications" USING btree ("organisation_id","candidate_id");--> statement-breakpoint
CREATE INDEX "applications_newest" ON "applications" USING btree ("organisation_id","applied_at","id");--> statement-breakpoint
CREATE INDEX "applications_promised" ON "applications" USING btree ("organisation_id","promised_on") WHERE answered_at is null and state = 'active';--> statement-breakpoint
CREATE INDEX "messages_application" ON "messages" USING btree ("organisation_id","application_id","sent_at");--> statement-breakpoint
CREATE INDEX "notes_application" ON "notes" USING btree ("organisation_id","application_id","written_at");--> statement-breakpoint
CREATE INDEX "promises_application" ON "promises" USING btree ("organisation_id","application_id","set_at");--> statement-breakpoint
CREATE INDEX "stage_moves_application" ON "stage_moves" USING btree ("organisation_id","application_id","moved_at");--> statement-breakpoint
CREATE UNIQUE INDEX "withdrawals_once" ON "withdrawals" USING btree ("organisation_id","application_id");--> statement-breakpoint
CREATE INDEX "audit_entries_at" ON "audit_entries" USING btree ("organisation_id","at");--> statement-breakpoint
CREATE INDEX "audit_entries_application" ON "audit_entries" USING btree ("organisation_id","application_id","at");--> statement-breakpoint
CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("organisation_id","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_sealed_entries_entry" ON "audit_sealed_entries" USING btree ("organisation_id","entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_seals_sequence" ON "audit_seals" USING btree ("organisation_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_values_entry" ON "audit_values" USING btree ("organisation_id","entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "candidates_email" ON "candidates" USING btree ("organisation_id","email_norm");--> statement-breakpoint
CREATE INDEX "candidates_newest" ON "candidates" USING btree ("organisation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "files_candidate" ON "files" USING btree ("organisation_id","candidate_id","created_at");--> statement-breakpoint
CREATE INDEX "files_application" ON "files" USING btree ("organisation_id","application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contract_seals_once" ON "contract_seals" USING btree ("organisation_id","contract_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contract_signers_position" ON "contract_signers" USING btree ("organisation_id","contract_id","position");--> statement-breakpoint
CREATE INDEX "contracts_application" ON "contracts" USING btree ("organisation_id","application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "signatures_once" ON "signatures" USING btree ("organisation_id","signer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_reasons_label" ON "decision_reasons" USING btree ("organisation_id","kind","label");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_standing" ON "decisions" USING btree ("organisation_id","application_id") WHERE reversed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "outcomes_standing" ON "outcomes" USING btree ("organisation_id","application_id") WHERE state <> 'cancelled';--> statement-breakpoint
CREATE INDEX "outcomes_outbox" ON "outcomes" USING btree ("organisation_id","outbox_id");--> statement-breakpoint
CREATE INDEX "outcomes_leaving" ON "outcomes" USING btree ("organisation_id","state","leaves_at");--> statement-breakpoint
CREATE UNIQUE INDEX "email_templates_version" ON "email_templates" USING btree ("organisation_id","kind","locale","version");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_once" ON "outbox" USING btree ("organisation_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("due_at") WHERE state in ('queued', 'sending');--> statement-breakpoint
CREATE INDEX "outbox_application" ON "outbox" USING btree ("organisation_id","application_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_attempts_once" ON "outbox_attempts" USING btree ("organisation_id","outbox_id","attempt");--> statement-breakpoint
CREATE UNIQUE INDEX "classification_checks_once" ON "classification_checks" USING btree ("organisation_id","terms_id");--> statement-breakpoint
CREATE UNIQUE INDEX "engagements_application" ON "engagements" USING btree ("organisation_id","application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "milestones_position" ON "milestones" USING btree ("organisation_id","engagement_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "readings_day" ON "readings" USING btree ("organisation_id","result_id","read_on");--> statement-breakpoint
CREATE UNIQUE INDEX "results_name" ON "results" USING btree ("organisation_id","engagement_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "terms_version" ON "terms" USING btree ("organisation_id","application_id","version");--> statement-breakpoint
CREATE INDEX "terms_answers_terms" ON "terms_answers" USING btree ("organisation_id","terms_id","answered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "terms_approvals_once" ON "terms_approvals" USING btree ("organisation_id","terms_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "panelists_once" ON "panelists" USING btree ("organisation_id","panel_id","member_id");--> statement-breakpoint
CREATE INDEX "panelists_member" ON "panelists" USING btree ("organisation_id","member_id","starts_at");--> statement-breakpoint
CREATE INDEX "panels_application" ON "panels" USING btree ("organisation_id","application_id");--> statement-breakpoint
CREATE INDEX "panels_starts" ON "panels" USING btree ("organisation_id","starts_at");--> statement-breakpoint
CREATE INDEX "plan_competencies_plan" ON "plan_competencies" USING btree ("organisation_id","plan_id","position");--> statement-breakpoint
CREATE INDEX "plan_questions_plan" ON "plan_questions" USING btree ("organisation_id","plan_id","position");--> statement-breakpoint
CREATE INDEX "plans_job" ON "plans" USING btree ("organisation_id","job_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "visits_panel" ON "visits" USING btree ("organisation_id","panel_id");--> statement-breakpoint
CREATE UNIQUE INDEX "visits_code" ON "visits" USING btree ("organisation_id","code");--> statement-breakpoint
CREATE INDEX "job_questions_job" ON "job_questions" USING btree ("organisation_id","job_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "jobs_slug" ON "jobs" USING btree ("organisation_id","slug");--> statement-breakpoint
CREATE INDEX "jobs_state" ON "jobs" USING btree ("organisation_id","state","published_at");--> statement-breakpoint
CREATE UNIQUE INDEX "stages_position" ON "stages" USING btree ("organisation_id","job_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "offer_approvals_once" ON "offer_approvals" USING btree ("organisation_id","offer_id","offer_version","member_id");--> statement-breakpoint
CREATE INDEX "offers_application" ON "offers" USING btree ("organisation_id","application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "offers_standing" ON "offers" USING btree ("organisation_id","application_id") WHERE state not in ('declined', 'rescinded');--> statement-breakpoint
CREATE UNIQUE INDEX "holidays_day" ON "holidays" USING btree ("organisation_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_open" ON "invitations" USING btree ("organisation_id","email") WHERE accepted_at is null and revoked_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "members_person" ON "members" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "members_email" ON "members" USING btree ("organisation_id","email");--> statement-breakpoint
CREATE UNIQUE INDEX "organisations_slug" ON "organisations" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "debriefs_once" ON "debriefs" USING btree ("organisation_id","application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ratings_once" ON "ratings" USING btree ("organisation_id","scorecard_id","competency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "scorecards_once" ON "scorecards" USING btree ("organisation_id","panel_id","member_id");--> statement-breakpoint
CREATE INDEX "scorecards_application" ON "scorecards" USING btree ("organisation_id","application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_provider" ON "accounts" USING btree ("provider","provider_account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_links_email" ON "sign_in_links" USING btree ("email","audience");--> statement-breakpoint
CREATE INDEX "sign_in_mails_due" ON "sign_in_mails" USING btree ("due_at") WHERE state in ('queued', 'sending');--> statement-breakpoint
CREATE POLICY "application_answers_tenant" ON "application_answers" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "application_answers_reach" ON "application_answers" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and true)));--> statement-breakpoint
CREATE POLICY "applications_tenant" ON "applications" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "applications_reach" ON "applications" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and true)));--> statement-breakpoint
CREATE POLICY "messages_tenant" ON "messages" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "messages_reach" ON "messages" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "notes_tenant" ON "notes" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "notes_reach" ON "notes" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "notes_blind" ON "notes" AS RESTRICTIVE FOR SELECT TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) <> 'member' or not (member_id <> (select nullif(current_setting('app.member_id', true), '')::uuid) and blind_to(application_id))));--> statement-breakpoint
CREATE POLICY "promises_tenant" ON "promises" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "promises_reach" ON "promises" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and true)));--> statement-breakpoint
CREATE POLICY "stage_moves_tenant" ON "stage_moves" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "stage_moves_reach" ON "stage_moves" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and true)));--> statement-breakpoint
CREATE POLICY "withdrawals_tenant" ON "withdrawals" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "withdrawals_reach" ON "withdrawals" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "audit_entries_tenant" ON "audit_entries" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "audit_entries_reach" ON "audit_entries" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and true) or ((select current_setting('app.actor', true)) = 'visitor' and true)));--> statement-breakpoint
CREATE POLICY "audit_entries_blind" ON "audit_entries" AS RESTRICTIVE FOR SELECT TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) <> 'member' or not (application_id is not null and verb like 'scorecard.%' and member_id is distinct from (select nullif(current_setting('app.member_id', true), '')::uuid) and blind_to(application_id))));--> statement-breakpoint
CREATE POLICY "audit_sealed_entries_tenant" ON "audit_sealed_entries" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "audit_sealed_entries_reach" ON "audit_sealed_entries" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "audit_seals_tenant" ON "audit_seals" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "audit_seals_reach" ON "audit_seals" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "audit_values_tenant" ON "audit_values" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "audit_values_reach" ON "audit_values" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and true) or ((select current_setting('app.actor', true)) = 'visitor' and true)));--> statement-breakpoint
CREATE POLICY "audit_values_blind" ON "audit_values" AS RESTRICTIVE FOR SELECT TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) <> 'member' or not (not exists (select 1 from audit_entries e where e.organisation_id = audit_values.organisation_id and e.id = audit_values.entry_id))));--> statement-breakpoint
CREATE POLICY "candidates_tenant" ON "candidates" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "candidates_reach" ON "candidates" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and true)));--> statement-breakpoint
CREATE POLICY "files_tenant" ON "files" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "files_reach" ON "files" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and true)));--> statement-breakpoint
CREATE POLICY "contract_seals_tenant" ON "contract_seals" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "contract_seals_reach" ON "contract_seals" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "contract_signers_tenant" ON "contract_signers" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "contract_signers_reach" ON "contract_signers" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "contracts_tenant" ON "contracts" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "contracts_reach" ON "contracts" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "signatures_tenant" ON "signatures" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "signatures_reach" ON "signatures" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "decision_reasons_tenant" ON "decision_reasons" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "decision_reasons_reach" ON "decision_reasons" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "decisions_tenant" ON "decisions" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "decisions_reach" ON "decisions" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "decisions_blind" ON "decisions" AS RESTRICTIVE FOR SELECT TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) <> 'member' or not (blind_to(application_id))));--> statement-breakpoint
CREATE POLICY "outcomes_tenant" ON "outcomes" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "outcomes_reach" ON "outcomes" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid) and state = 'told') or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "email_templates_tenant" ON "email_templates" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "email_templates_reach" ON "email_templates" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and true) or ((select current_setting('app.actor', true)) = 'visitor' and true))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "outbox_tenant" ON "outbox" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "outbox_reach" ON "outbox" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and true) or ((select current_setting('app.actor', true)) = 'visitor' and true)));--> statement-breakpoint
CREATE POLICY "outbox_attempts_tenant" ON "outbox_attempts" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "outbox_attempts_reach" ON "outbox_attempts" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "classification_checks_tenant" ON "classification_checks" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "classification_checks_reach" ON "classification_checks" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "engagements_tenant" ON "engagements" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "engagements_reach" ON "engagements" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "milestones_tenant" ON "milestones" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "milestones_reach" ON "milestones" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "readings_tenant" ON "readings" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "readings_reach" ON "readings" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "results_tenant" ON "results" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "results_reach" ON "results" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "terms_tenant" ON "terms" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "terms_reach" ON "terms" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid) and (state in ('offered', 'accepted', 'declined', 'countered') or author = 'candidate')) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "terms_answers_tenant" ON "terms_answers" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "terms_answers_reach" ON "terms_answers" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "terms_approvals_tenant" ON "terms_approvals" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "terms_approvals_reach" ON "terms_approvals" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "panelists_tenant" ON "panelists" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "panelists_reach" ON "panelists" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "panels_tenant" ON "panels" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "panels_reach" ON "panels" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "plan_competencies_tenant" ON "plan_competencies" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "plan_competencies_reach" ON "plan_competencies" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "plan_questions_tenant" ON "plan_questions" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "plan_questions_reach" ON "plan_questions" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "plans_tenant" ON "plans" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "plans_reach" ON "plans" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "visits_tenant" ON "visits" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "visits_reach" ON "visits" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "job_questions_tenant" ON "job_questions" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "job_questions_reach" ON "job_questions" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and true) or ((select current_setting('app.actor', true)) = 'visitor' and true))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "jobs_tenant" ON "jobs" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_reach" ON "jobs" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and true) or ((select current_setting('app.actor', true)) = 'visitor' and state in ('published', 'paused', 'closed') and published_at is not null))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "stages_tenant" ON "stages" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "stages_reach" ON "stages" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and true) or ((select current_setting('app.actor', true)) = 'visitor' and true))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "offer_approvals_tenant" ON "offer_approvals" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "offer_approvals_reach" ON "offer_approvals" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "offers_tenant" ON "offers" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "offers_reach" ON "offers" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid) and sent_at is not null) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid) and sent_at is not null) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "holidays_tenant" ON "holidays" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "holidays_reach" ON "holidays" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and true) or ((select current_setting('app.actor', true)) = 'visitor' and true))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "invitations_tenant" ON "invitations" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "invitations_reach" ON "invitations" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "members_tenant" ON "members" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "members_reach" ON "members" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and true) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "organisations_tenant" ON "organisations" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "organisations_reach" ON "organisations" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and true) or ((select current_setting('app.actor', true)) = 'visitor' and true))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "debriefs_tenant" ON "debriefs" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "debriefs_reach" ON "debriefs" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "debriefs_blind" ON "debriefs" AS RESTRICTIVE FOR SELECT TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) <> 'member' or not (blind_to(application_id))));--> statement-breakpoint
CREATE POLICY "ratings_tenant" ON "ratings" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "ratings_reach" ON "ratings" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "ratings_blind" ON "ratings" AS RESTRICTIVE FOR SELECT TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) <> 'member' or not (not exists (select 1 from scorecards s where s.organisation_id = ratings.organisation_id and s.id = ratings.scorecard_id))));--> statement-breakpoint
CREATE POLICY "scorecards_tenant" ON "scorecards" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "scorecards_reach" ON "scorecards" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "scorecards_blind" ON "scorecards" AS RESTRICTIVE FOR SELECT TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) <> 'member' or not (member_id <> (select nullif(current_setting('app.member_id', true), '')::uuid) and (submitted_at is null or blind_to(application_id)))));