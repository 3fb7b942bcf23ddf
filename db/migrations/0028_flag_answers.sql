ALTER TABLE "job_questions" DROP CONSTRAINT "job_questions_kind";--> statement-breakpoint
ALTER TABLE "application_answers" ADD COLUMN "flagged" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "job_questions" ADD COLUMN "help" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "job_questions" ADD COLUMN "flags" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "job_questions" ADD CONSTRAINT "job_questions_kind" CHECK ("job_questions"."kind" in ('short', 'long', 'choice', 'several', 'number', 'date', 'file', 'yes_no'));