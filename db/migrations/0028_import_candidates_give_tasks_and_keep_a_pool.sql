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
CREATE TABLE "import_rows" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"import_id" uuid NOT NULL,
	"row_number" integer NOT NULL,
	"fate" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"cells" jsonb,
	"added_id" uuid,
	CONSTRAINT "import_rows_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "import_rows_fate" CHECK ("import_rows"."fate" in ('added', 'known', 'broken', 'removed', 'kept'))
);
--> statement-breakpoint
ALTER TABLE "import_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imports" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"storage_key" text NOT NULL,
	"encoding" text NOT NULL,
	"headings" jsonb NOT NULL,
	"sample" jsonb NOT NULL,
	"state" text DEFAULT 'uploaded' NOT NULL,
	"mapping" jsonb,
	"source" text DEFAULT '' NOT NULL,
	"job_id" uuid,
	"stage_id" uuid,
	"rows_total" integer DEFAULT 0 NOT NULL,
	"rows_done" integer DEFAULT 0 NOT NULL,
	"added_count" integer DEFAULT 0 NOT NULL,
	"known_count" integer DEFAULT 0 NOT NULL,
	"broken_count" integer DEFAULT 0 NOT NULL,
	"progressed_at" timestamp with time zone NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"started_by" uuid,
	"finished_at" timestamp with time zone,
	"undone_by" uuid,
	"undone_at" timestamp with time zone,
	CONSTRAINT "imports_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "imports_state" CHECK ("imports"."state" in ('uploaded', 'checking', 'checked', 'running', 'done', 'undoing', 'undone', 'discarded'))
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pool_entries" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"candidate_id" uuid NOT NULL,
	"why" text NOT NULL,
	"until_on" date NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"left_by" uuid,
	"left_at" timestamp with time zone,
	CONSTRAINT "pool_entries_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "pool_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_fk" FOREIGN KEY ("organisation_id","import_id") REFERENCES "public"."imports"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_job_fk" FOREIGN KEY ("organisation_id","job_id") REFERENCES "public"."jobs"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_uploader_fk" FOREIGN KEY ("organisation_id","uploaded_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_entries" ADD CONSTRAINT "pool_entries_candidate_fk" FOREIGN KEY ("organisation_id","candidate_id") REFERENCES "public"."candidates"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_entries" ADD CONSTRAINT "pool_entries_adder_fk" FOREIGN KEY ("organisation_id","added_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_candidate_fk" FOREIGN KEY ("organisation_id","candidate_id") REFERENCES "public"."candidates"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_assignee_fk" FOREIGN KEY ("organisation_id","assignee_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_adder_fk" FOREIGN KEY ("organisation_id","added_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "note_mentions_once" ON "note_mentions" USING btree ("organisation_id","note_id","member_id");--> statement-breakpoint
CREATE INDEX "note_mentions_unread" ON "note_mentions" USING btree ("organisation_id","member_id") WHERE read_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "import_rows_once" ON "import_rows" USING btree ("organisation_id","import_id","row_number");--> statement-breakpoint
CREATE INDEX "import_rows_fate" ON "import_rows" USING btree ("organisation_id","import_id","fate","row_number");--> statement-breakpoint
CREATE INDEX "imports_newest" ON "imports" USING btree ("organisation_id","uploaded_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "pool_entries_standing" ON "pool_entries" USING btree ("organisation_id","candidate_id") WHERE left_at is null;--> statement-breakpoint
CREATE INDEX "pool_entries_until" ON "pool_entries" USING btree ("organisation_id","until_on","id") WHERE left_at is null;--> statement-breakpoint
CREATE INDEX "tasks_candidate" ON "tasks" USING btree ("organisation_id","candidate_id","due_on");--> statement-breakpoint
CREATE INDEX "tasks_open" ON "tasks" USING btree ("organisation_id","assignee_id","due_on") WHERE done_at is null;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_audience" CHECK ("notes"."audience" in ('team', 'named'));--> statement-breakpoint
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_kind" CHECK ("email_templates"."kind" in ('application_received', 'times_proposed', 'times_withdrawn', 'time_chosen', 'other_times_asked', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'still_deciding', 'promise_due', 'decision_reversed', 'portal_link', 'visitor_here', 'adjustments_stated', 'member_invitation', 'message', 'mail_returned', 'mentioned'));--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_kind" CHECK ("outbox"."kind" in ('application_received', 'times_proposed', 'times_withdrawn', 'time_chosen', 'other_times_asked', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'still_deciding', 'promise_due', 'decision_reversed', 'portal_link', 'visitor_here', 'adjustments_stated', 'member_invitation', 'message', 'mail_returned', 'mentioned'));--> statement-breakpoint
ALTER TABLE "muted_notifications" ADD CONSTRAINT "muted_notifications_kind" CHECK ("muted_notifications"."kind" in ('message', 'mail_returned', 'mentioned', 'promise_due', 'time_chosen', 'other_times_asked', 'adjustments_stated', 'interview_reminder', 'visitor_here', 'scorecard_due'));--> statement-breakpoint
CREATE POLICY "note_mentions_tenant" ON "note_mentions" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "note_mentions_reach" ON "note_mentions" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "note_mentions_blind" ON "note_mentions" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING ((not (select current_setting('app.actor', true) in ('member')) or not (author_id <> (select nullif(current_setting('app.member_id', true), '')::uuid) and (member_id <> (select nullif(current_setting('app.member_id', true), '')::uuid) or ((select may_be_blind()) and blind_to(application_id)))))) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "import_rows_tenant" ON "import_rows" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "import_rows_reach" ON "import_rows" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "imports_tenant" ON "imports" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "imports_reach" ON "imports" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "pool_entries_tenant" ON "pool_entries" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "pool_entries_reach" ON "pool_entries" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "pool_entries_blind" ON "pool_entries" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING ((not (select current_setting('app.actor', true) in ('member')) or not (added_by <> (select nullif(current_setting('app.member_id', true), '')::uuid) and ((select may_be_blind()) and exists (select 1 from applications a where a.organisation_id = pool_entries.organisation_id and a.candidate_id = pool_entries.candidate_id and blind_to(a.id)))))) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tasks_tenant" ON "tasks" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tasks_reach" ON "tasks" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "tasks_blind" ON "tasks" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING ((not (select current_setting('app.actor', true) in ('member')) or not (added_by <> (select nullif(current_setting('app.member_id', true), '')::uuid) and case when application_id is null then ((select may_be_blind()) and exists (select 1 from applications a where a.organisation_id = tasks.organisation_id and a.candidate_id = tasks.candidate_id and blind_to(a.id))) else ((select may_be_blind()) and blind_to(application_id)) end))) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "notes_blind" ON "notes" TO second_door_app,second_door_worker USING ((not (select current_setting('app.actor', true) in ('member')) or not (member_id <> (select nullif(current_setting('app.member_id', true), '')::uuid) and (((select may_be_blind()) and blind_to(application_id)) or (audience = 'named' and not exists (select 1 from note_mentions m where m.organisation_id = notes.organisation_id and m.note_id = notes.id)))))) WITH CHECK (true);--> statement-breakpoint
-- The documents of those who are there already get what their names nearly are.
ALTER TABLE "candidates" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "candidate_words" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "candidate_words" w SET "words" = w."words" || array_to_tsvector(name_lexemes(c."name_norm"))
FROM "candidates" c
WHERE c."organisation_id" = w."organisation_id" AND c."id" = w."id" AND c."merged_into_id" IS NULL;--> statement-breakpoint
UPDATE "candidate_words" w SET "words" = w."words" || array_to_tsvector(name_lexemes(m."name_norm"))
FROM "candidates" m
WHERE m."organisation_id" = w."organisation_id" AND m."merged_into_id" = w."id";--> statement-breakpoint
ALTER TABLE "candidates" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "candidate_words" FORCE ROW LEVEL SECURITY;
