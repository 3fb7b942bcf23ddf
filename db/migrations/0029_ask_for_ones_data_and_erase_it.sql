CREATE TABLE "erasures" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"candidate_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"asked_by" uuid,
	"asked_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "erasures_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "erasures_reason" CHECK ("erasures"."reason" in ('asked', 'member', 'retention'))
);
--> statement-breakpoint
ALTER TABLE "erasures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "retention_notices" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"candidate_id" uuid NOT NULL,
	"noticed_at" timestamp with time zone NOT NULL,
	"erases_on" date NOT NULL,
	"kept_at" timestamp with time zone,
	CONSTRAINT "retention_notices_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "retention_notices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notes_items" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"request_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"heading" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"body" text NOT NULL,
	"redactions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"withheld_for" text,
	"checked_at" timestamp with time zone,
	"checked_by" uuid,
	CONSTRAINT "notes_items_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "notes_items_kind" CHECK ("notes_items"."kind" in ('scorecard', 'evidence', 'note', 'panel_note', 'debrief_note', 'rationale')),
	CONSTRAINT "notes_items_withheld_for" CHECK ("notes_items"."withheld_for" in ('third_party', 'others_rights'))
);
--> statement-breakpoint
ALTER TABLE "notes_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notes_reminders" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"request_id" uuid NOT NULL,
	"step" text NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notes_reminders_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "notes_reminders_step" CHECK ("notes_reminders"."step" in ('week', 'two_days', 'last_day', 'overdue'))
);
--> statement-breakpoint
ALTER TABLE "notes_reminders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notes_requests" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"candidate_id" uuid NOT NULL,
	"state" text DEFAULT 'asked' NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"due_on" date NOT NULL,
	"texts" integer DEFAULT 0 NOT NULL,
	"begun_at" timestamp with time zone,
	"begun_by" uuid,
	"ready_at" timestamp with time zone,
	"ready_by" uuid,
	"released_at" timestamp with time zone,
	"released_by" uuid,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "notes_requests_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "notes_requests_state" CHECK ("notes_requests"."state" in ('asked', 'checking', 'ready', 'released', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "notes_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "released_notes" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"request_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"heading" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"parts" jsonb NOT NULL,
	CONSTRAINT "released_notes_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "released_notes_kind" CHECK ("released_notes"."kind" in ('scorecard', 'evidence', 'note', 'panel_note', 'debrief_note', 'rationale'))
);
--> statement-breakpoint
ALTER TABLE "released_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "email_templates" DROP CONSTRAINT "email_templates_kind";--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_kind";--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "retention_months" integer;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "code_proved_for" text;--> statement-breakpoint
ALTER TABLE "sign_in_codes" ADD COLUMN "purpose" text DEFAULT 'sign' NOT NULL;--> statement-breakpoint
ALTER TABLE "sign_in_mails" ADD COLUMN "code_purpose" text;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_candidate_fk" FOREIGN KEY ("organisation_id","candidate_id") REFERENCES "public"."candidates"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_asked_by_fk" FOREIGN KEY ("organisation_id","asked_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_notices" ADD CONSTRAINT "retention_notices_candidate_fk" FOREIGN KEY ("organisation_id","candidate_id") REFERENCES "public"."candidates"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes_items" ADD CONSTRAINT "notes_items_request_fk" FOREIGN KEY ("organisation_id","request_id") REFERENCES "public"."notes_requests"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes_items" ADD CONSTRAINT "notes_items_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes_items" ADD CONSTRAINT "notes_items_checked_by_fk" FOREIGN KEY ("organisation_id","checked_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes_reminders" ADD CONSTRAINT "notes_reminders_request_fk" FOREIGN KEY ("organisation_id","request_id") REFERENCES "public"."notes_requests"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes_requests" ADD CONSTRAINT "notes_requests_candidate_fk" FOREIGN KEY ("organisation_id","candidate_id") REFERENCES "public"."candidates"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "released_notes" ADD CONSTRAINT "released_notes_request_fk" FOREIGN KEY ("organisation_id","request_id") REFERENCES "public"."notes_requests"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "released_notes" ADD CONSTRAINT "released_notes_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "erasures_once" ON "erasures" USING btree ("organisation_id","candidate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "retention_notices_standing" ON "retention_notices" USING btree ("organisation_id","candidate_id") WHERE kept_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "notes_items_position" ON "notes_items" USING btree ("organisation_id","request_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "notes_reminders_once" ON "notes_reminders" USING btree ("organisation_id","request_id","step");--> statement-breakpoint
CREATE UNIQUE INDEX "notes_requests_open" ON "notes_requests" USING btree ("organisation_id","candidate_id") WHERE state in ('asked', 'checking', 'ready');--> statement-breakpoint
CREATE UNIQUE INDEX "released_notes_position" ON "released_notes" USING btree ("organisation_id","request_id","position");--> statement-breakpoint
CREATE INDEX "sign_in_codes_email" ON "sign_in_codes" USING btree ("email","purpose","id");--> statement-breakpoint
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_kind" CHECK ("email_templates"."kind" in ('application_received', 'times_proposed', 'times_withdrawn', 'time_chosen', 'other_times_asked', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'still_deciding', 'promise_due', 'decision_reversed', 'portal_link', 'visitor_here', 'adjustments_stated', 'member_invitation', 'message', 'mail_returned', 'mentioned', 'notes_released', 'notes_due', 'erasure_notice'));--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_kind" CHECK ("outbox"."kind" in ('application_received', 'times_proposed', 'times_withdrawn', 'time_chosen', 'other_times_asked', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'still_deciding', 'promise_due', 'decision_reversed', 'portal_link', 'visitor_here', 'adjustments_stated', 'member_invitation', 'message', 'mail_returned', 'mentioned', 'notes_released', 'notes_due', 'erasure_notice'));--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_code_proved_for" CHECK ("sessions"."code_proved_for" in ('sign', 'my_data', 'erase'));--> statement-breakpoint
ALTER TABLE "sign_in_codes" ADD CONSTRAINT "sign_in_codes_purpose" CHECK ("sign_in_codes"."purpose" in ('sign', 'my_data', 'erase'));--> statement-breakpoint
ALTER TABLE "sign_in_mails" ADD CONSTRAINT "sign_in_mails_code_purpose" CHECK ("sign_in_mails"."code_purpose" in ('sign', 'my_data', 'erase'));--> statement-breakpoint
CREATE POLICY "erasures_tenant" ON "erasures" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "erasures_reach" ON "erasures" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "retention_notices_tenant" ON "retention_notices" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "retention_notices_reach" ON "retention_notices" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "notes_items_tenant" ON "notes_items" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "notes_items_reach" ON "notes_items" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "notes_items_blind" ON "notes_items" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING ((not (select current_setting('app.actor', true) in ('member')) or not (((select may_be_blind()) and blind_to(application_id))))) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notes_reminders_tenant" ON "notes_reminders" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "notes_reminders_reach" ON "notes_reminders" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "notes_requests_tenant" ON "notes_requests" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "notes_requests_reach" ON "notes_requests" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "released_notes_tenant" ON "released_notes" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "released_notes_reach" ON "released_notes" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid)) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));--> statement-breakpoint
CREATE POLICY "released_notes_blind" ON "released_notes" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING ((not (select current_setting('app.actor', true) in ('member')) or not (((select may_be_blind()) and blind_to(application_id))))) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "outbox_reach" ON "outbox" TO second_door_app,second_door_worker USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid) and member_id is null and state = 'sent') or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and true) or ((select current_setting('app.actor', true) in ('visitor')) and true)));--> statement-breakpoint
-- By hand, from here on: what erasing empties must never be part of what binds. A signed document's words, its signers
-- and its signatures stay as they are, whoever asks.
CREATE FUNCTION refuse_change_of_signed() RETURNS trigger LANGUAGE plpgsql AS $$
declare
  contract uuid := coalesce((to_jsonb(old) ->> 'contract_id')::uuid, old.id);
begin
  if exists (select 1 from contracts c
    where c.organisation_id = old.organisation_id and c.id = contract and c.signed_at is not null)
  then
    raise exception 'A signed document never changes.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
CREATE TRIGGER contracts_signed BEFORE UPDATE OF title, body, body_sha256 ON contracts
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_signed();
--> statement-breakpoint
CREATE TRIGGER contract_signers_signed BEFORE UPDATE OF name ON contract_signers
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_signed();
--> statement-breakpoint
CREATE TRIGGER signatures_signed BEFORE UPDATE OF mark, consent_text, address, user_agent ON signatures
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_signed();
