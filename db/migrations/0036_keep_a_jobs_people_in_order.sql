ALTER TABLE "applications" ADD COLUMN "candidate_created_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
-- Custom: since when each candidate is known, and the trigger that keeps it from here on. Whatever awaits the end of the
-- transaction is done before the table changes again.
ALTER TABLE "applications" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "candidates" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "applications" a SET "candidate_created_at" = c."created_at" FROM "candidates" c
	WHERE c."organisation_id" = a."organisation_id" AND c."id" = a."candidate_id";--> statement-breakpoint
SET CONSTRAINTS ALL IMMEDIATE;--> statement-breakpoint
ALTER TABLE "applications" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "candidates" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TRIGGER "applications_candidate_created_at" BEFORE INSERT OR UPDATE OF "candidate_id" ON "applications" FOR EACH ROW EXECUTE FUNCTION note_candidate_created_at();--> statement-breakpoint
CREATE INDEX "applications_people" ON "applications" USING btree ("organisation_id","job_id","candidate_created_at","candidate_id","state","stage_id","source","owner_id");
