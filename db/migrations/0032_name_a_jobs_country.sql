ALTER TABLE "jobs" ADD COLUMN "country" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_country" CHECK ("jobs"."country" ~ '^[A-Z]{2}$');