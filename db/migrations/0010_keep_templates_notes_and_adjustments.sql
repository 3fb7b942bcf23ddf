CREATE TABLE "adjustments" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"words" text NOT NULL,
	"member_id" uuid,
	"stated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "adjustments_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "adjustments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_notes" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"panel_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"covered" text DEFAULT '' NOT NULL,
	"to_ask" text DEFAULT '' NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "panel_notes_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "panel_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_panelists" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"plan_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"required" boolean DEFAULT true NOT NULL,
	CONSTRAINT "plan_panelists_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "plan_panelists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_templates" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"plan" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "plan_templates_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "plan_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "email_templates" DROP CONSTRAINT "email_templates_kind";--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_kind";--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "link" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "met_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "met_by" uuid;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "no_show_by" uuid;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "walked_out_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "walked_out_by" uuid;--> statement-breakpoint
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_notes" ADD CONSTRAINT "panel_notes_panel_fk" FOREIGN KEY ("organisation_id","panel_id") REFERENCES "public"."panels"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_notes" ADD CONSTRAINT "panel_notes_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_notes" ADD CONSTRAINT "panel_notes_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_panelists" ADD CONSTRAINT "plan_panelists_plan_fk" FOREIGN KEY ("organisation_id","plan_id") REFERENCES "public"."plans"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_panelists" ADD CONSTRAINT "plan_panelists_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_templates" ADD CONSTRAINT "plan_templates_saved_by_fk" FOREIGN KEY ("organisation_id","saved_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "adjustments_application" ON "adjustments" USING btree ("organisation_id","application_id","stated_at");--> statement-breakpoint
CREATE UNIQUE INDEX "panel_notes_once" ON "panel_notes" USING btree ("organisation_id","panel_id","member_id");--> statement-breakpoint
CREATE INDEX "panel_notes_application" ON "panel_notes" USING btree ("organisation_id","application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_panelists_once" ON "plan_panelists" USING btree ("organisation_id","plan_id","member_id");--> statement-breakpoint
CREATE INDEX "plan_templates_name" ON "plan_templates" USING btree ("organisation_id","name");--> statement-breakpoint
-- What was written into panels goes where its readers are said. The owner reads past its own policies for a moment.
ALTER TABLE "panels" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "adjustments" ("organisation_id", "application_id", "candidate_id", "words", "member_id", "stated_at")
SELECT "organisation_id", "application_id", "candidate_id", "adjustments", "scheduled_by", "scheduled_at" FROM "panels" WHERE "adjustments" <> '';--> statement-breakpoint
ALTER TABLE "panels" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "panels" DROP COLUMN "adjustments";--> statement-breakpoint
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_kind" CHECK ("email_templates"."kind" in ('application_received', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'still_deciding', 'portal_link', 'visitor_here', 'adjustments_stated', 'member_invitation', 'message'));--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_kind" CHECK ("outbox"."kind" in ('application_received', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'still_deciding', 'portal_link', 'visitor_here', 'adjustments_stated', 'member_invitation', 'message'));--> statement-breakpoint
CREATE POLICY "adjustments_tenant" ON "adjustments" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "adjustments_reach" ON "adjustments" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid) and member_id is null) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "adjustments_blind" ON "adjustments" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) <> 'member' or not (exists (select 1 from members m where m.organisation_id = adjustments.organisation_id and m.id = (select nullif(current_setting('app.member_id', true), '')::uuid) and m.role in ('hiring_manager', 'panelist'))))) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "panel_notes_tenant" ON "panel_notes" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "panel_notes_reach" ON "panel_notes" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "panel_notes_blind" ON "panel_notes" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) <> 'member' or not (member_id <> (select nullif(current_setting('app.member_id', true), '')::uuid) and blind_in_panel(panel_id, application_id)))) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "plan_panelists_tenant" ON "plan_panelists" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "plan_panelists_reach" ON "plan_panelists" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "plan_templates_tenant" ON "plan_templates" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "plan_templates_reach" ON "plan_templates" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
-- A panel's kit is what its people prepare with and score on: nothing that is served can change it.
CREATE FUNCTION refuse_another_kit() RETURNS trigger LANGUAGE plpgsql AS
$$ begin raise exception 'A panel keeps the kit it was scheduled with.' using errcode = 'check_violation'; end $$;--> statement-breakpoint
CREATE TRIGGER panels_keep_their_kit BEFORE UPDATE OF kit ON panels
FOR EACH ROW WHEN (old.kit IS DISTINCT FROM new.kit) EXECUTE FUNCTION refuse_another_kit();
