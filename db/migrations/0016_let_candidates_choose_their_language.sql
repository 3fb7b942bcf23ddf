ALTER TABLE "candidates" ALTER COLUMN "locale" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "candidates" ALTER COLUMN "locale" DROP NOT NULL;--> statement-breakpoint
-- Nobody had chosen yet: what stands there is what every row began with.
ALTER TABLE "candidates" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "candidates" SET "locale" = NULL;--> statement-breakpoint
ALTER TABLE "candidates" FORCE ROW LEVEL SECURITY;
