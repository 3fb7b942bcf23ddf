DROP INDEX "candidate_words_words";--> statement-breakpoint
CREATE INDEX "candidate_words_words" ON "candidate_words" USING gin ("organisation_id",search_blocks("created_at"),"words") WITH (fastupdate=false);--> statement-breakpoint
ALTER TABLE "candidate_words" DROP COLUMN "period";--> statement-breakpoint
DROP FUNCTION IF EXISTS candidates_span();--> statement-breakpoint
DROP FUNCTION IF EXISTS search_period(timestamptz);--> statement-breakpoint
DROP FUNCTION IF EXISTS candidates_matching(text, text, integer);--> statement-breakpoint
DROP FUNCTION IF EXISTS candidates_found(text, text, timestamptz, uuid, integer);
