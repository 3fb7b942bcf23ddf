CREATE TABLE "debrief_notes" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"debrief_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"body" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "debrief_notes_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "debrief_notes" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "dismissals" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"panel_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"dismissed_at" timestamp with time zone NOT NULL,
	"replaced_by" uuid,
	CONSTRAINT "dismissals_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "dismissals" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "finalists" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"chosen_by" uuid NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "finalists_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "finalists" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "scorecard_versions" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"scorecard_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"overall" text,
	"summary" text DEFAULT '' NOT NULL,
	"ratings" jsonb NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"informed" boolean DEFAULT false NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"written_by" uuid NOT NULL,
	CONSTRAINT "scorecard_versions_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "scorecard_versions_overall" CHECK ("scorecard_versions"."overall" in ('definitely_not', 'no', 'yes', 'strong_yes', 'no_decision'))
);
--> statement-breakpoint
ALTER TABLE "scorecard_versions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "scorecards" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "scorecards" ADD COLUMN "amended_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "scorecards" ADD COLUMN "amendment_reason" text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE "scorecards" ADD COLUMN "informed" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "debrief_notes" ADD CONSTRAINT "debrief_notes_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "debrief_notes" ADD CONSTRAINT "debrief_notes_debrief_fk" FOREIGN KEY ("organisation_id","debrief_id") REFERENCES "public"."debriefs"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "debrief_notes" ADD CONSTRAINT "debrief_notes_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_panel_fk" FOREIGN KEY ("organisation_id","panel_id") REFERENCES "public"."panels"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_replaced_by_fk" FOREIGN KEY ("organisation_id","replaced_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "finalists" ADD CONSTRAINT "finalists_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "finalists" ADD CONSTRAINT "finalists_job_fk" FOREIGN KEY ("organisation_id","job_id") REFERENCES "public"."jobs"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "finalists" ADD CONSTRAINT "finalists_chosen_by_fk" FOREIGN KEY ("organisation_id","chosen_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "scorecard_versions" ADD CONSTRAINT "scorecard_versions_scorecard_fk" FOREIGN KEY ("organisation_id","scorecard_id") REFERENCES "public"."scorecards"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "debrief_notes_debrief" ON "debrief_notes" USING btree ("organisation_id","debrief_id","written_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "dismissals_once" ON "dismissals" USING btree ("organisation_id","panel_id","member_id");
--> statement-breakpoint
CREATE INDEX "dismissals_application" ON "dismissals" USING btree ("organisation_id","application_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "finalists_once" ON "finalists" USING btree ("organisation_id","application_id");
--> statement-breakpoint
CREATE INDEX "finalists_job" ON "finalists" USING btree ("organisation_id","job_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "scorecard_versions_once" ON "scorecard_versions" USING btree ("organisation_id","scorecard_id","version");
--> statement-breakpoint
CREATE POLICY "debrief_notes_tenant" ON "debrief_notes" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "debrief_notes_reach" ON "debrief_notes" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));
--> statement-breakpoint
CREATE POLICY "debrief_notes_blind" ON "debrief_notes" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) <> 'member' or not (blind_to(application_id)))) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "dismissals_tenant" ON "dismissals" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "dismissals_reach" ON "dismissals" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));
--> statement-breakpoint
CREATE POLICY "dismissals_blind" ON "dismissals" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) <> 'member' or not (member_id <> (select nullif(current_setting('app.member_id', true), '')::uuid) and blind_to(application_id)))) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "finalists_tenant" ON "finalists" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "finalists_reach" ON "finalists" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));
--> statement-breakpoint
CREATE POLICY "finalists_blind" ON "finalists" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) <> 'member' or not (blind_to(application_id)))) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "scorecard_versions_tenant" ON "scorecard_versions" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "scorecard_versions_reach" ON "scorecard_versions" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));
--> statement-breakpoint
CREATE POLICY "scorecard_versions_blind" ON "scorecard_versions" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) <> 'member' or not (not exists (select 1 from scorecards s where s.organisation_id = scorecard_versions.organisation_id and s.id = scorecard_versions.scorecard_id)))) WITH CHECK (true);
--> statement-breakpoint
ALTER POLICY "audit_entries_blind" ON "audit_entries" TO second_door_app,second_door_worker USING (((select current_setting('app.actor', true)) <> 'member' or not (application_id is not null and subject_type in ('scorecard', 'debrief', 'decision', 'outcome', 'note', 'finalist') and member_id is distinct from (select nullif(current_setting('app.member_id', true), '')::uuid) and blind_to(application_id)))) WITH CHECK (true);
--> statement-breakpoint
ALTER POLICY "scorecards_blind" ON "scorecards" TO second_door_app,second_door_worker USING (((select current_setting('app.actor', true)) <> 'member' or not (member_id <> (select nullif(current_setting('app.member_id', true), '')::uuid) and (submitted_at is null or blind_to(application_id))))) WITH CHECK (true);
--> statement-breakpoint
-- The owner is held to row-level security too; for this one sentence it is not.
ALTER TABLE "scorecards" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
INSERT INTO "dismissals" ("organisation_id", "panel_id", "application_id", "member_id", "dismissed_at")
SELECT "organisation_id", "panel_id", "application_id", "member_id", "dismissed_at" FROM "scorecards" WHERE "dismissed_at" IS NOT NULL;
--> statement-breakpoint
ALTER TABLE "scorecards" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "scorecards" DROP COLUMN "dismissed_at";
