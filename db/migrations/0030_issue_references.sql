CREATE TABLE "engagement_references" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"body" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"checked_by" uuid,
	"checked_at" timestamp with time zone,
	"file_id" uuid,
	"sha256" text,
	"issued_at" timestamp with time zone,
	CONSTRAINT "engagement_references_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "engagement_references" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_kind";--> statement-breakpoint
ALTER TABLE "email_templates" DROP CONSTRAINT "email_templates_kind";--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_kind";--> statement-breakpoint
ALTER TABLE "engagement_references" ADD CONSTRAINT "engagement_references_engagement_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagements"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_references" ADD CONSTRAINT "engagement_references_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_references" ADD CONSTRAINT "engagement_references_written_by_fk" FOREIGN KEY ("organisation_id","written_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_references" ADD CONSTRAINT "engagement_references_checked_by_fk" FOREIGN KEY ("organisation_id","checked_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_references" ADD CONSTRAINT "engagement_references_file_fk" FOREIGN KEY ("organisation_id","file_id") REFERENCES "public"."files"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "engagement_references_sha256" ON "engagement_references" USING btree ("sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "engagement_references_once" ON "engagement_references" USING btree ("organisation_id","engagement_id");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_kind" CHECK ("files"."kind" in ('cv', 'answer', 'delivery', 'contract', 'reference'));--> statement-breakpoint
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_kind" CHECK ("email_templates"."kind" in ('application_received', 'times_proposed', 'times_withdrawn', 'time_chosen', 'other_times_asked', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'approval_asked', 'approval_answered', 'terms_unanswered', 'milestone_due', 'work_waits', 'reference_issued', 'still_deciding', 'promise_due', 'decision_reversed', 'portal_link', 'visitor_here', 'adjustments_stated', 'member_invitation', 'message', 'mail_returned'));--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_kind" CHECK ("outbox"."kind" in ('application_received', 'times_proposed', 'times_withdrawn', 'time_chosen', 'other_times_asked', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'approval_asked', 'approval_answered', 'terms_unanswered', 'milestone_due', 'work_waits', 'reference_issued', 'still_deciding', 'promise_due', 'decision_reversed', 'portal_link', 'visitor_here', 'adjustments_stated', 'member_invitation', 'message', 'mail_returned'));--> statement-breakpoint
CREATE POLICY "engagement_references_tenant" ON "engagement_references" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "engagement_references_reach" ON "engagement_references" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid) and issued_at is not null) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));