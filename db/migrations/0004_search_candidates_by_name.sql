ALTER TABLE "candidates" ADD COLUMN "name_norm" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "files_storage_key" ON "files" USING btree ("organisation_id","storage_key");