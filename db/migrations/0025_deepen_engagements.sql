CREATE TABLE "engagement_changes" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ended_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"added_quarters" integer DEFAULT 0 NOT NULL,
	"reason" text NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "engagement_changes_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "engagement_changes_kind" CHECK ("engagement_changes"."kind" in ('extended', 'ended'))
);
--> statement-breakpoint
ALTER TABLE "engagement_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "logged_days" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"worked_on" date NOT NULL,
	"day_quarters" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"logged_at" timestamp with time zone NOT NULL,
	"approved_at" timestamp with time zone,
	"approved_by" uuid,
	CONSTRAINT "logged_days_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "logged_days_quarters" CHECK ("logged_days"."day_quarters" between 1 and 4)
);
--> statement-breakpoint
ALTER TABLE "logged_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "terms" DROP CONSTRAINT "terms_state";--> statement-breakpoint
ALTER TABLE "engagement_changes" ADD CONSTRAINT "engagement_changes_engagement_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagements"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_changes" ADD CONSTRAINT "engagement_changes_member_fk" FOREIGN KEY ("organisation_id","changed_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "logged_days" ADD CONSTRAINT "logged_days_engagement_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagements"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "engagement_changes_engagement" ON "engagement_changes" USING btree ("organisation_id","engagement_id","changed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "logged_days_once" ON "logged_days" USING btree ("organisation_id","engagement_id","worked_on");--> statement-breakpoint
CREATE INDEX "contract_seals_sha256" ON "contract_seals" USING btree ("sha256");--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_state" CHECK ("terms"."state" in ('proposed', 'approved', 'offered', 'accepted', 'declined', 'countered', 'superseded', 'withdrawn'));--> statement-breakpoint
CREATE POLICY "engagement_changes_tenant" ON "engagement_changes" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "engagement_changes_reach" ON "engagement_changes" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "logged_days_tenant" ON "logged_days" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "logged_days_reach" ON "logged_days" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
ALTER POLICY "terms_reach" ON "terms" TO second_door_app,second_door_worker USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid) and (state in ('offered', 'accepted', 'declined', 'countered', 'withdrawn') or author = 'candidate')) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true) in ('visitor')) and false)));