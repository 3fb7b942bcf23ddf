CREATE TABLE "stage_templates" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"stages" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "stage_templates_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "stage_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "stages_position";--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "stages_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "stage_templates" ADD CONSTRAINT "stage_templates_saved_by_fk" FOREIGN KEY ("organisation_id","saved_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stage_templates_name" ON "stage_templates" USING btree ("organisation_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "stages_position" ON "stages" USING btree ("organisation_id","job_id","position") WHERE removed_at is null;--> statement-breakpoint
CREATE POLICY "stage_templates_tenant" ON "stage_templates" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "stage_templates_reach" ON "stage_templates" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));