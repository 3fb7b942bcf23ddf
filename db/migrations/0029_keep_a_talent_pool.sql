CREATE TABLE "pool_entries" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"candidate_id" uuid NOT NULL,
	"why" text NOT NULL,
	"until_on" date NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"left_by" uuid,
	"left_at" timestamp with time zone,
	CONSTRAINT "pool_entries_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "pool_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "pool_entries" ADD CONSTRAINT "pool_entries_candidate_fk" FOREIGN KEY ("organisation_id","candidate_id") REFERENCES "public"."candidates"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_entries" ADD CONSTRAINT "pool_entries_adder_fk" FOREIGN KEY ("organisation_id","added_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "pool_entries_standing" ON "pool_entries" USING btree ("organisation_id","candidate_id") WHERE left_at is null;--> statement-breakpoint
CREATE INDEX "pool_entries_until" ON "pool_entries" USING btree ("organisation_id","until_on","id") WHERE left_at is null;--> statement-breakpoint
CREATE POLICY "pool_entries_tenant" ON "pool_entries" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "pool_entries_reach" ON "pool_entries" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "pool_entries_blind" ON "pool_entries" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING ((not (select current_setting('app.actor', true) in ('member')) or not (added_by <> (select nullif(current_setting('app.member_id', true), '')::uuid) and ((select may_be_blind()) and exists (select 1 from applications a where a.organisation_id = pool_entries.organisation_id and a.candidate_id = pool_entries.candidate_id and blind_to(a.id)))))) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "tasks_blind" ON "tasks" TO second_door_app,second_door_worker USING ((not (select current_setting('app.actor', true) in ('member')) or not (added_by <> (select nullif(current_setting('app.member_id', true), '')::uuid) and case when application_id is null then ((select may_be_blind()) and exists (select 1 from applications a where a.organisation_id = tasks.organisation_id and a.candidate_id = tasks.candidate_id and blind_to(a.id))) else ((select may_be_blind()) and blind_to(application_id)) end))) WITH CHECK (true);