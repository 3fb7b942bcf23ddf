CREATE TABLE "note_mentions" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"note_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"mentioned_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "note_mentions_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "note_mentions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tasks" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"candidate_id" uuid NOT NULL,
	"application_id" uuid,
	"what" text NOT NULL,
	"assignee_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"done_by" uuid,
	"done_at" timestamp with time zone,
	CONSTRAINT "tasks_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "tasks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "email_templates" DROP CONSTRAINT "email_templates_kind";--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_kind";--> statement-breakpoint
ALTER TABLE "muted_notifications" DROP CONSTRAINT "muted_notifications_kind";--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "audience" text DEFAULT 'team' NOT NULL;--> statement-breakpoint
ALTER TABLE "note_mentions" ADD CONSTRAINT "note_mentions_note_fk" FOREIGN KEY ("organisation_id","note_id") REFERENCES "public"."notes"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_mentions" ADD CONSTRAINT "note_mentions_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_mentions" ADD CONSTRAINT "note_mentions_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_candidate_fk" FOREIGN KEY ("organisation_id","candidate_id") REFERENCES "public"."candidates"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_assignee_fk" FOREIGN KEY ("organisation_id","assignee_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_adder_fk" FOREIGN KEY ("organisation_id","added_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "note_mentions_once" ON "note_mentions" USING btree ("organisation_id","note_id","member_id");--> statement-breakpoint
CREATE INDEX "note_mentions_unread" ON "note_mentions" USING btree ("organisation_id","member_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "tasks_candidate" ON "tasks" USING btree ("organisation_id","candidate_id","due_on");--> statement-breakpoint
CREATE INDEX "tasks_open" ON "tasks" USING btree ("organisation_id","assignee_id","due_on") WHERE done_at is null;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_audience" CHECK ("notes"."audience" in ('team', 'named'));--> statement-breakpoint
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_kind" CHECK ("email_templates"."kind" in ('application_received', 'times_proposed', 'times_withdrawn', 'time_chosen', 'other_times_asked', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'still_deciding', 'promise_due', 'decision_reversed', 'portal_link', 'visitor_here', 'adjustments_stated', 'member_invitation', 'message', 'mail_returned', 'mentioned'));--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_kind" CHECK ("outbox"."kind" in ('application_received', 'times_proposed', 'times_withdrawn', 'time_chosen', 'other_times_asked', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'still_deciding', 'promise_due', 'decision_reversed', 'portal_link', 'visitor_here', 'adjustments_stated', 'member_invitation', 'message', 'mail_returned', 'mentioned'));--> statement-breakpoint
ALTER TABLE "muted_notifications" ADD CONSTRAINT "muted_notifications_kind" CHECK ("muted_notifications"."kind" in ('message', 'mail_returned', 'mentioned', 'promise_due', 'time_chosen', 'other_times_asked', 'adjustments_stated', 'interview_reminder', 'visitor_here', 'scorecard_due'));--> statement-breakpoint
CREATE POLICY "note_mentions_tenant" ON "note_mentions" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "note_mentions_reach" ON "note_mentions" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "note_mentions_blind" ON "note_mentions" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING ((not (select current_setting('app.actor', true) in ('member')) or not (author_id <> (select nullif(current_setting('app.member_id', true), '')::uuid) and (member_id <> (select nullif(current_setting('app.member_id', true), '')::uuid) or ((select may_be_blind()) and blind_to(application_id)))))) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tasks_tenant" ON "tasks" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tasks_reach" ON "tasks" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "tasks_blind" ON "tasks" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING ((not (select current_setting('app.actor', true) in ('member')) or not (added_by <> (select nullif(current_setting('app.member_id', true), '')::uuid) and ((select may_be_blind()) and blind_to(application_id))))) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "notes_blind" ON "notes" TO second_door_app,second_door_worker USING ((not (select current_setting('app.actor', true) in ('member')) or not (member_id <> (select nullif(current_setting('app.member_id', true), '')::uuid) and (((select may_be_blind()) and blind_to(application_id)) or (audience = 'named' and not exists (select 1 from note_mentions m where m.organisation_id = notes.organisation_id and m.note_id = notes.id)))))) WITH CHECK (true);