CREATE TABLE "candidate_words" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"period" integer NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "candidate_words_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "candidate_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "candidates_words";--> statement-breakpoint
DROP INDEX "candidates_address";--> statement-breakpoint
DROP INDEX "files_words";--> statement-breakpoint
ALTER TABLE "candidate_words" ADD CONSTRAINT "candidate_words_candidate_fk" FOREIGN KEY ("organisation_id","id") REFERENCES "public"."candidates"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "candidate_words_newest" ON "candidate_words" USING btree ("organisation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "candidate_words_words" ON "candidate_words" USING gin ("organisation_id","period","words");--> statement-breakpoint
CREATE POLICY "candidate_words_tenant" ON "candidate_words" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "candidate_words_reach" ON "candidate_words" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true) in ('visitor')) and true)));--> statement-breakpoint
ALTER TABLE "candidates" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "files" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "candidate_words" ("organisation_id", "id", "created_at", "period", "words")
	SELECT c.organisation_id, c.id, c.created_at, floor(extract(epoch from c.created_at) / 2592000), candidate_document(c.name_norm, c.email_norm, string_agg(f.text, ' ' ORDER BY f.id))
	FROM "candidates" c LEFT JOIN "files" f ON f.organisation_id = c.organisation_id AND f.candidate_id = c.id AND f.kind = 'cv'
	GROUP BY c.organisation_id, c.id;--> statement-breakpoint
ALTER TABLE "candidates" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "files" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TRIGGER "candidates_words" AFTER INSERT OR UPDATE OF "name_norm", "email_norm" ON "candidates" FOR EACH ROW EXECUTE FUNCTION note_candidate_words();--> statement-breakpoint
CREATE TRIGGER "files_words" AFTER UPDATE OF "text" OR DELETE ON "files" FOR EACH ROW EXECUTE FUNCTION note_cv_words();
