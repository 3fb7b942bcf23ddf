DROP INDEX "candidate_words_words";--> statement-breakpoint
ALTER TABLE "candidate_words" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "candidates" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "files" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "candidate_tags" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "tags" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "applications" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "application_answers" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "job_questions" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notes" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "candidate_words" SET "words" = candidate_words_of("organisation_id", "id");--> statement-breakpoint
ALTER TABLE "candidate_words" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "candidates" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "files" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "candidate_tags" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "tags" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "applications" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "application_answers" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "job_questions" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notes" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "candidate_words_words" ON "candidate_words" USING gin ("organisation_id",search_blocks("created_at"),"words") WITH (fastupdate=false);--> statement-breakpoint
ALTER TABLE "candidate_words" DROP COLUMN "period";--> statement-breakpoint
DROP FUNCTION IF EXISTS candidates_span();--> statement-breakpoint
DROP FUNCTION IF EXISTS search_period(timestamptz);--> statement-breakpoint
DROP FUNCTION IF EXISTS candidates_matching(text, text, integer);--> statement-breakpoint
DROP FUNCTION IF EXISTS candidates_found(text, text, timestamptz, uuid, integer);--> statement-breakpoint
DROP TRIGGER "candidates_words" ON "candidates";--> statement-breakpoint
CREATE TRIGGER "candidates_words" AFTER INSERT OR UPDATE OF "name_norm", "email_norm", "phone", "merged_into_id" ON "candidates" FOR EACH ROW EXECUTE FUNCTION note_candidate_words();--> statement-breakpoint
CREATE TRIGGER "applications_words" AFTER UPDATE OF "candidate_id" ON "applications" FOR EACH ROW EXECUTE FUNCTION note_tag_words();--> statement-breakpoint
CREATE TRIGGER "application_answers_words" AFTER INSERT ON "application_answers" REFERENCING NEW TABLE AS given FOR EACH STATEMENT EXECUTE FUNCTION note_given_words();--> statement-breakpoint
CREATE TRIGGER "application_answers_changed_words" AFTER UPDATE OF "value" OR DELETE ON "application_answers" FOR EACH ROW EXECUTE FUNCTION note_tag_words();--> statement-breakpoint
DROP TRIGGER "candidate_tags_words" ON "candidate_tags";--> statement-breakpoint
CREATE TRIGGER "candidate_tags_words" AFTER INSERT ON "candidate_tags" REFERENCING NEW TABLE AS given FOR EACH STATEMENT EXECUTE FUNCTION note_given_words();--> statement-breakpoint
CREATE TRIGGER "candidate_tags_changed_words" AFTER UPDATE OF "candidate_id" OR DELETE ON "candidate_tags" FOR EACH ROW EXECUTE FUNCTION note_tag_words();--> statement-breakpoint
CREATE TRIGGER "notes_words" AFTER INSERT OR UPDATE OF "body", "audience" OR DELETE ON "notes" FOR EACH ROW EXECUTE FUNCTION note_note_words();--> statement-breakpoint
CREATE POLICY "candidate_words_blind" ON "candidate_words" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING ((not (select current_setting('app.actor', true) in ('member')) or not (true))) WITH CHECK (true);