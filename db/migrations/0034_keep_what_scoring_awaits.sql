CREATE TABLE "awaited_debriefs" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"application_id" uuid NOT NULL,
	"promised_on" date NOT NULL,
	"is_due" boolean DEFAULT false NOT NULL,
	CONSTRAINT "awaited_debriefs_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "awaited_debriefs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "awaited_scorecards" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"panel_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"seats" integer NOT NULL,
	CONSTRAINT "awaited_scorecards_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "awaited_scorecards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE UNIQUE INDEX "awaited_debriefs_once" ON "awaited_debriefs" USING btree ("organisation_id","application_id");--> statement-breakpoint
CREATE INDEX "awaited_debriefs_due" ON "awaited_debriefs" USING btree ("organisation_id","promised_on","application_id") WHERE is_due;--> statement-breakpoint
CREATE UNIQUE INDEX "awaited_scorecards_once" ON "awaited_scorecards" USING btree ("organisation_id","panel_id");--> statement-breakpoint
CREATE INDEX "awaited_scorecards_application" ON "awaited_scorecards" USING btree ("organisation_id","application_id");--> statement-breakpoint
CREATE INDEX "awaited_scorecards_newest" ON "awaited_scorecards" USING btree ("organisation_id","starts_at","panel_id");--> statement-breakpoint
CREATE INDEX "applications_funnel" ON "applications" USING btree ("organisation_id","applied_at","job_id","state","reach","candidate_id");--> statement-breakpoint
CREATE INDEX "applications_waiting" ON "applications" USING btree ("organisation_id","applied_at","id") WHERE state = 'active';--> statement-breakpoint
CREATE INDEX "messages_waiting" ON "messages" USING btree ("organisation_id","sent_at","id") WHERE member_id is null and read_at is null;--> statement-breakpoint
CREATE INDEX "dismissals_member" ON "dismissals" USING btree ("organisation_id","member_id");--> statement-breakpoint
CREATE POLICY "awaited_debriefs_tenant" ON "awaited_debriefs" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "awaited_debriefs_reach" ON "awaited_debriefs" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "awaited_debriefs_blind" ON "awaited_debriefs" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING ((not (select current_setting('app.actor', true) in ('member')) or not (((select may_be_blind()) and blind_to(application_id))))) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "awaited_scorecards_tenant" ON "awaited_scorecards" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "awaited_scorecards_reach" ON "awaited_scorecards" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "awaited_scorecards_blind" ON "awaited_scorecards" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING ((not (select current_setting('app.actor', true) in ('member')) or not (((select may_be_blind()) and blind_to(application_id))))) WITH CHECK (true);--> statement-breakpoint
-- Custom: what is awaited now, and the triggers that keep it from here on. They fire as a transaction ends: a migration
-- that writes these columns and alters the table afterwards says SET CONSTRAINTS ALL IMMEDIATE in between.
ALTER TABLE "applications" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "panels" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "panelists" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "visits" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "scorecards" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "dismissals" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "debriefs" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "decisions" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
SELECT renew_awaited(met.organisation_id, met.application_id) FROM (
	SELECT organisation_id, application_id FROM "panels" UNION SELECT organisation_id, application_id FROM "debriefs") met;--> statement-breakpoint
ALTER TABLE "applications" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "panels" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "panelists" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "visits" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "scorecards" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "dismissals" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "debriefs" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "decisions" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "applications_awaited" AFTER UPDATE OF "state", "promised_on" ON "applications" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.state, old.promised_on) <> (new.state, new.promised_on)) EXECUTE FUNCTION note_awaited('id');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "panels_awaited" AFTER UPDATE OF "state", "starts_at", "ends_at" ON "panels" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_awaited('application_id');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "panelists_awaited" AFTER INSERT OR UPDATE OF "required", "released_at" OR DELETE ON "panelists" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_awaited('panel_id');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "visits_awaited" AFTER INSERT OR UPDATE OF "checked_in_at", "no_show_at", "walked_out_at" OR DELETE ON "visits" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_awaited('panel_id');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "scorecards_awaited_inserted" AFTER INSERT ON "scorecards" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.submitted_at is not null) EXECUTE FUNCTION note_awaited('application_id');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "scorecards_awaited_updated" AFTER UPDATE OF "submitted_at" ON "scorecards" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (old.submitted_at is distinct from new.submitted_at) EXECUTE FUNCTION note_awaited('application_id');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "scorecards_awaited_deleted" AFTER DELETE ON "scorecards" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (old.submitted_at is not null) EXECUTE FUNCTION note_awaited('application_id');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "dismissals_awaited" AFTER INSERT OR DELETE ON "dismissals" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_awaited('application_id');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "debriefs_awaited" AFTER INSERT OR DELETE ON "debriefs" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_awaited('application_id');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "decisions_awaited" AFTER INSERT OR UPDATE OF "reversed_at" OR DELETE ON "decisions" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_awaited('application_id');
