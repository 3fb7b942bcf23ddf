CREATE TABLE "promise_escalations" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"promised_on" date NOT NULL,
	"who" text NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	CONSTRAINT "promise_escalations_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "promise_escalations_who" CHECK ("promise_escalations"."who" in ('recruiter', 'manager', 'owner'))
);
--> statement-breakpoint
ALTER TABLE "promise_escalations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "promise_paused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "promise_paused_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "promised_days" integer DEFAULT 14 NOT NULL;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "review_promised_days" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "interview_promised_days" integer DEFAULT 14 NOT NULL;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "decision_promised_days" integer DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE "promise_escalations" ADD CONSTRAINT "promise_escalations_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "promise_escalations_once" ON "promise_escalations" USING btree ("organisation_id","application_id","promised_on","who");--> statement-breakpoint
CREATE INDEX "applications_paused" ON "applications" USING btree ("organisation_id","promise_paused_until") WHERE promise_paused_at is not null;--> statement-breakpoint
CREATE POLICY "promise_escalations_tenant" ON "promise_escalations" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "promise_escalations_reach" ON "promise_escalations" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));