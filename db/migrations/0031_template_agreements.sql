CREATE TABLE "agreement_templates" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"content" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agreement_templates_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "agreement_templates_kind" CHECK ("agreement_templates"."kind" in ('terms', 'offer'))
);
--> statement-breakpoint
ALTER TABLE "agreement_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agreement_templates" ADD CONSTRAINT "agreement_templates_member_fk" FOREIGN KEY ("organisation_id","saved_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_templates_name" ON "agreement_templates" USING btree ("organisation_id","kind","name");--> statement-breakpoint
CREATE POLICY "agreement_templates_tenant" ON "agreement_templates" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "agreement_templates_reach" ON "agreement_templates" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));