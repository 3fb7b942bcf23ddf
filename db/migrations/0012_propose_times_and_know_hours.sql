CREATE TABLE "busy_times" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"calendar_id" uuid,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "busy_times_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "busy_times_end_after_start" CHECK (ends_at > starts_at)
);
--> statement-breakpoint
ALTER TABLE "busy_times" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imported_calendars" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"address" text,
	"text" text,
	"state" text DEFAULT 'waiting' NOT NULL,
	"problem" text DEFAULT '' NOT NULL,
	"busy_count" integer DEFAULT 0 NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "imported_calendars_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "imported_calendars_state" CHECK ("imported_calendars"."state" in ('waiting', 'read', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "imported_calendars" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "working_hours" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"weekday" integer NOT NULL,
	"opens_at" time NOT NULL,
	"closes_at" time NOT NULL,
	CONSTRAINT "working_hours_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "working_hours_weekday" CHECK (weekday between 1 and 7),
	CONSTRAINT "working_hours_close_after_opening" CHECK (closes_at > opens_at)
);
--> statement-breakpoint
ALTER TABLE "working_hours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposals" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"plan_id" uuid,
	"panel_id" uuid,
	"time_zone" text NOT NULL,
	"duration_minutes" integer NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"link" text DEFAULT '' NOT NULL,
	"panelist_ids" jsonb NOT NULL,
	"alternate_ids" jsonb NOT NULL,
	"optional_ids" jsonb NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "proposals_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "proposals_state" CHECK ("proposals"."state" in ('open', 'chosen', 'declined', 'withdrawn')),
	CONSTRAINT "proposals_of_something" CHECK (plan_id is not null or panel_id is not null)
);
--> statement-breakpoint
ALTER TABLE "proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposed_times" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"proposal_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"chosen_at" timestamp with time zone,
	CONSTRAINT "proposed_times_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "proposed_times_end_after_start" CHECK (ends_at > starts_at)
);
--> statement-breakpoint
ALTER TABLE "proposed_times" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "time_requests" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"panel_id" uuid,
	"proposal_id" uuid,
	"asked_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "time_requests_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "time_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "email_templates" DROP CONSTRAINT "email_templates_kind";--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_kind";--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "weekly_panel_limit" integer;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "weekly_panel_limit" integer DEFAULT 6 NOT NULL;--> statement-breakpoint
ALTER TABLE "busy_times" ADD CONSTRAINT "busy_times_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "busy_times" ADD CONSTRAINT "busy_times_calendar_fk" FOREIGN KEY ("organisation_id","calendar_id") REFERENCES "public"."imported_calendars"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_calendars" ADD CONSTRAINT "imported_calendars_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_hours" ADD CONSTRAINT "working_hours_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_plan_fk" FOREIGN KEY ("organisation_id","plan_id") REFERENCES "public"."plans"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_panel_fk" FOREIGN KEY ("organisation_id","panel_id") REFERENCES "public"."panels"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_proposed_by_fk" FOREIGN KEY ("organisation_id","proposed_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_times" ADD CONSTRAINT "proposed_times_proposal_fk" FOREIGN KEY ("organisation_id","proposal_id") REFERENCES "public"."proposals"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_requests" ADD CONSTRAINT "time_requests_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_requests" ADD CONSTRAINT "time_requests_panel_fk" FOREIGN KEY ("organisation_id","panel_id") REFERENCES "public"."panels"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_requests" ADD CONSTRAINT "time_requests_proposal_fk" FOREIGN KEY ("organisation_id","proposal_id") REFERENCES "public"."proposals"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "busy_times_member" ON "busy_times" USING btree ("organisation_id","member_id","ends_at");--> statement-breakpoint
CREATE INDEX "busy_times_calendar" ON "busy_times" USING btree ("organisation_id","calendar_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_token" ON "calendar_feeds" USING btree ("organisation_id","token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_open" ON "calendar_feeds" USING btree ("organisation_id","member_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "imported_calendars_member" ON "imported_calendars" USING btree ("organisation_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "working_hours_day" ON "working_hours" USING btree ("organisation_id","member_id","weekday");--> statement-breakpoint
CREATE INDEX "proposals_application" ON "proposals" USING btree ("organisation_id","application_id","proposed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "proposed_times_once" ON "proposed_times" USING btree ("organisation_id","proposal_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "time_requests_open" ON "time_requests" USING btree ("organisation_id","application_id") WHERE answered_at is null;--> statement-breakpoint
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_kind" CHECK ("email_templates"."kind" in ('application_received', 'times_proposed', 'times_withdrawn', 'time_chosen', 'other_times_asked', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'still_deciding', 'portal_link', 'visitor_here', 'adjustments_stated', 'member_invitation', 'message'));--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_kind" CHECK ("outbox"."kind" in ('application_received', 'times_proposed', 'times_withdrawn', 'time_chosen', 'other_times_asked', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'still_deciding', 'portal_link', 'visitor_here', 'adjustments_stated', 'member_invitation', 'message'));--> statement-breakpoint
CREATE POLICY "busy_times_tenant" ON "busy_times" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "busy_times_reach" ON "busy_times" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "calendar_feeds_tenant" ON "calendar_feeds" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "calendar_feeds_reach" ON "calendar_feeds" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "imported_calendars_tenant" ON "imported_calendars" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "imported_calendars_reach" ON "imported_calendars" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "working_hours_tenant" ON "working_hours" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "working_hours_reach" ON "working_hours" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "proposals_tenant" ON "proposals" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "proposals_reach" ON "proposals" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "proposed_times_tenant" ON "proposed_times" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "proposed_times_reach" ON "proposed_times" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "time_requests_tenant" ON "time_requests" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "time_requests_reach" ON "time_requests" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));