ALTER TABLE "applications" ADD COLUMN "reach" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "applications_called_back" ON "applications" USING btree ("organisation_id","called_back_from_id") WHERE called_back_from_id is not null;--> statement-breakpoint
CREATE INDEX "decisions_newest" ON "decisions" USING btree ("organisation_id","decided_at") WHERE reversed_at is null;--> statement-breakpoint
CREATE INDEX "phone_calls_outcome" ON "phone_calls" USING btree ("organisation_id","outcome_id");--> statement-breakpoint
CREATE INDEX "proposals_panel" ON "proposals" USING btree ("organisation_id","panel_id") WHERE panel_id is not null;--> statement-breakpoint
ALTER TABLE "applications" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "stage_moves" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "stages" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "applications" a SET "reach" = far.reach
	FROM (SELECT m.organisation_id, m.application_id, max(reach_of(s.kind)) AS reach FROM "stage_moves" m
		JOIN "stages" s ON s.organisation_id = m.organisation_id AND s.id = m.to_stage_id
		GROUP BY m.organisation_id, m.application_id) far
	WHERE far.organisation_id = a.organisation_id AND far.application_id = a.id AND far.reach > 0;--> statement-breakpoint
ALTER TABLE "applications" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "stage_moves" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "stages" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TRIGGER "applications_reach" BEFORE INSERT OR UPDATE OF "stage_id" ON "applications" FOR EACH ROW EXECUTE FUNCTION note_reach();
