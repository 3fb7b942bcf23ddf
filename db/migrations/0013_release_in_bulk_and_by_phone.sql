CREATE TABLE "bulk_releases" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"released_by" uuid NOT NULL,
	"released_at" timestamp with time zone NOT NULL,
	"leaves_at" timestamp with time zone NOT NULL,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" uuid,
	CONSTRAINT "bulk_releases_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "bulk_releases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "phone_calls" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"outcome_id" uuid NOT NULL,
	"told_by" uuid NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "phone_calls_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "phone_calls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "suppressions" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"address_norm" text NOT NULL,
	"outbox_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"suppressed_at" timestamp with time zone NOT NULL,
	"lifted_at" timestamp with time zone,
	"lifted_by" uuid,
	CONSTRAINT "suppressions_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "suppressions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_state";--> statement-breakpoint
ALTER TABLE "outcomes" ADD COLUMN "bulk_release_id" uuid;--> statement-breakpoint
ALTER TABLE "outcomes" ADD COLUMN "waits_for_hire" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "bulk_releases" ADD CONSTRAINT "bulk_releases_released_by_fk" FOREIGN KEY ("organisation_id","released_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone_calls" ADD CONSTRAINT "phone_calls_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone_calls" ADD CONSTRAINT "phone_calls_outcome_fk" FOREIGN KEY ("organisation_id","outcome_id") REFERENCES "public"."outcomes"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone_calls" ADD CONSTRAINT "phone_calls_told_by_fk" FOREIGN KEY ("organisation_id","told_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone_calls" ADD CONSTRAINT "phone_calls_recorded_by_fk" FOREIGN KEY ("organisation_id","recorded_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suppressions" ADD CONSTRAINT "suppressions_outbox_fk" FOREIGN KEY ("organisation_id","outbox_id") REFERENCES "public"."outbox"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bulk_releases_newest" ON "bulk_releases" USING btree ("organisation_id","released_at");--> statement-breakpoint
CREATE INDEX "phone_calls_application" ON "phone_calls" USING btree ("organisation_id","application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "suppressions_standing" ON "suppressions" USING btree ("organisation_id","address_norm") WHERE lifted_at is null;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_bulk_release_fk" FOREIGN KEY ("organisation_id","bulk_release_id") REFERENCES "public"."bulk_releases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outcomes_bulk_release" ON "outcomes" USING btree ("organisation_id","bulk_release_id") WHERE bulk_release_id is not null;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_state" CHECK ("outbox"."state" in ('queued', 'held', 'sending', 'sent', 'failed', 'cancelled'));--> statement-breakpoint
CREATE POLICY "bulk_releases_tenant" ON "bulk_releases" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "bulk_releases_reach" ON "bulk_releases" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "phone_calls_tenant" ON "phone_calls" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "phone_calls_reach" ON "phone_calls" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));--> statement-breakpoint
CREATE POLICY "phone_calls_blind" ON "phone_calls" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) <> 'member' or not (((select may_be_blind()) and blind_to(application_id))))) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suppressions_tenant" ON "suppressions" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "suppressions_reach" ON "suppressions" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false))) WITH CHECK (((select current_setting('app.actor', true)) in ('member', 'system') or ((select current_setting('app.actor', true)) = 'candidate' and false) or ((select current_setting('app.actor', true)) = 'visitor' and false)));