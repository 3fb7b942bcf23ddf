CREATE TABLE "work_ratings" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"panel_id" uuid NOT NULL,
	"competency_id" uuid NOT NULL,
	"competency" text NOT NULL,
	"rating" text NOT NULL,
	"anchor" text DEFAULT '' NOT NULL,
	"evidence" text DEFAULT '' NOT NULL,
	"rated_by" uuid NOT NULL,
	"rated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "work_ratings_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "work_ratings_rating" CHECK ("work_ratings"."rating" in ('definitely_not', 'no', 'mixed', 'yes', 'strong_yes'))
);
--> statement-breakpoint
ALTER TABLE "work_ratings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "work_ratings" ADD CONSTRAINT "work_ratings_engagement_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagements"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_ratings" ADD CONSTRAINT "work_ratings_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_ratings" ADD CONSTRAINT "work_ratings_panel_fk" FOREIGN KEY ("organisation_id","panel_id") REFERENCES "public"."panels"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_ratings" ADD CONSTRAINT "work_ratings_member_fk" FOREIGN KEY ("organisation_id","rated_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "work_ratings_once" ON "work_ratings" USING btree ("organisation_id","engagement_id","panel_id","competency_id");--> statement-breakpoint
CREATE POLICY "work_ratings_tenant" ON "work_ratings" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "work_ratings_reach" ON "work_ratings" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "work_ratings_blind" ON "work_ratings" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING ((not (select current_setting('app.actor', true) in ('member')) or not (((select may_be_blind()) and blind_to(application_id))))) WITH CHECK (true);