CREATE TABLE "candidate_merge_rows" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"merge_id" uuid NOT NULL,
	"table_name" text NOT NULL,
	"row_id" uuid NOT NULL,
	CONSTRAINT "candidate_merge_rows_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "candidate_merge_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "candidate_merges" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"kept_id" uuid NOT NULL,
	"merged_id" uuid NOT NULL,
	"merged_by" uuid NOT NULL,
	"merged_at" timestamp with time zone NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"undone_by" uuid,
	"undone_at" timestamp with time zone,
	CONSTRAINT "candidate_merges_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "candidate_merges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "phone_norm" text GENERATED ALWAYS AS (case when length(regexp_replace(phone, '[^0-9]', '', 'g')) >= 7 then right(regexp_replace(phone, '[^0-9]', '', 'g'), 9) else '' end) STORED;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "candidate_merge_rows" ADD CONSTRAINT "candidate_merge_rows_merge_fk" FOREIGN KEY ("organisation_id","merge_id") REFERENCES "public"."candidate_merges"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_merges" ADD CONSTRAINT "candidate_merges_kept_fk" FOREIGN KEY ("organisation_id","kept_id") REFERENCES "public"."candidates"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_merges" ADD CONSTRAINT "candidate_merges_merged_fk" FOREIGN KEY ("organisation_id","merged_id") REFERENCES "public"."candidates"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "candidate_merge_rows_merge" ON "candidate_merge_rows" USING btree ("organisation_id","merge_id");--> statement-breakpoint
CREATE UNIQUE INDEX "candidate_merges_standing" ON "candidate_merges" USING btree ("organisation_id","merged_id") WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX "candidate_merges_kept" ON "candidate_merges" USING btree ("organisation_id","kept_id","merged_at");--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_merged_into_fk" FOREIGN KEY ("organisation_id","merged_into_id") REFERENCES "public"."candidates"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "candidates_merged_into" ON "candidates" USING btree ("organisation_id","merged_into_id") WHERE merged_into_id is not null;--> statement-breakpoint
CREATE INDEX "candidates_phone" ON "candidates" USING btree ("organisation_id","phone_norm") WHERE phone_norm <> '';--> statement-breakpoint
CREATE POLICY "candidate_merge_rows_tenant" ON "candidate_merge_rows" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "candidate_merge_rows_reach" ON "candidate_merge_rows" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "candidate_merges_tenant" ON "candidate_merges" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "candidate_merges_reach" ON "candidate_merges" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
DROP TRIGGER "candidates_words" ON "candidates";--> statement-breakpoint
CREATE TRIGGER "candidates_words" AFTER INSERT OR UPDATE OF "name_norm", "email_norm", "merged_into_id" ON "candidates" FOR EACH ROW EXECUTE FUNCTION note_candidate_words();--> statement-breakpoint
DROP TRIGGER "files_words" ON "files";--> statement-breakpoint
CREATE TRIGGER "files_words" AFTER UPDATE OF "text", "candidate_id" OR DELETE ON "files" FOR EACH ROW EXECUTE FUNCTION note_cv_words();
