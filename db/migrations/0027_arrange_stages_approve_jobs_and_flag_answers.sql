CREATE TABLE "job_approvals" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"job_id" uuid NOT NULL,
	"job_version" integer NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"approver_id" uuid,
	"verdict" text,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "job_approvals_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "job_approvals_verdict" CHECK ("job_approvals"."verdict" in ('approved', 'sent_back', 'taken_back'))
);
--> statement-breakpoint
ALTER TABLE "job_approvals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
ALTER TABLE "job_questions" DROP CONSTRAINT "job_questions_kind";--> statement-breakpoint
ALTER TABLE "jobs" DROP CONSTRAINT "jobs_state";--> statement-breakpoint
DROP INDEX "stages_position";--> statement-breakpoint
ALTER TABLE "application_answers" ADD COLUMN "flagged" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "job_questions" ADD COLUMN "help" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "job_questions" ADD COLUMN "flags" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "stages_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "approves_jobs" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "job_approvals" ADD CONSTRAINT "job_approvals_job_fk" FOREIGN KEY ("organisation_id","job_id") REFERENCES "public"."jobs"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_approvals" ADD CONSTRAINT "job_approvals_asked_by_fk" FOREIGN KEY ("organisation_id","asked_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_approvals" ADD CONSTRAINT "job_approvals_approver_fk" FOREIGN KEY ("organisation_id","approver_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_approvals" ADD CONSTRAINT "job_approvals_decided_by_fk" FOREIGN KEY ("organisation_id","decided_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_templates" ADD CONSTRAINT "stage_templates_saved_by_fk" FOREIGN KEY ("organisation_id","saved_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_approvals_job" ON "job_approvals" USING btree ("organisation_id","job_id","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "job_approvals_open" ON "job_approvals" USING btree ("organisation_id","job_id") WHERE verdict is null;--> statement-breakpoint
CREATE INDEX "stage_templates_name" ON "stage_templates" USING btree ("organisation_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "stages_position" ON "stages" USING btree ("organisation_id","job_id","position") WHERE removed_at is null;--> statement-breakpoint
ALTER TABLE "job_questions" ADD CONSTRAINT "job_questions_kind" CHECK ("job_questions"."kind" in ('short', 'long', 'choice', 'several', 'number', 'date', 'file', 'yes_no'));--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_state" CHECK ("jobs"."state" in ('draft', 'asked', 'approved', 'published', 'paused', 'closed'));--> statement-breakpoint
CREATE POLICY "job_approvals_tenant" ON "job_approvals" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "job_approvals_reach" ON "job_approvals" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "stage_templates_tenant" ON "stage_templates" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "stage_templates_reach" ON "stage_templates" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
ALTER POLICY "jobs_reach" ON "jobs" TO second_door_app,second_door_worker USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and true) or ((select current_setting('app.actor', true) in ('visitor')) and published_at is not null))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));