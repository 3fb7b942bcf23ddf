CREATE TABLE "muted_notifications" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"muted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "muted_notifications_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "muted_notifications_kind" CHECK ("muted_notifications"."kind" in ('message', 'mail_returned', 'promise_due', 'time_chosen', 'other_times_asked', 'adjustments_stated', 'interview_reminder', 'visitor_here', 'scorecard_due'))
);
--> statement-breakpoint
ALTER TABLE "muted_notifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "muted_notifications" ADD CONSTRAINT "muted_notifications_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "muted_notifications_once" ON "muted_notifications" USING btree ("organisation_id","member_id","kind");--> statement-breakpoint
CREATE POLICY "muted_notifications_tenant" ON "muted_notifications" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "muted_notifications_reach" ON "muted_notifications" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));