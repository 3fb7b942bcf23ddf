CREATE TABLE "agreement_templates" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"content" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agreement_templates_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "agreement_templates_kind" CHECK ("agreement_templates"."kind" in ('terms', 'offer'))
);
--> statement-breakpoint
ALTER TABLE "agreement_templates" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "approval_chain_steps" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"chain_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"member_id" uuid,
	"role" text,
	CONSTRAINT "approval_chain_steps_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "approval_chain_steps_one" CHECK (num_nonnulls("approval_chain_steps"."member_id", "approval_chain_steps"."role") = 1),
	CONSTRAINT "approval_chain_steps_role" CHECK ("approval_chain_steps"."role" in ('owner', 'admin', 'recruiter', 'hiring_manager', 'panelist', 'front_desk'))
);
--> statement-breakpoint
ALTER TABLE "approval_chain_steps" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "approval_chains" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"ordering" text NOT NULL,
	"named_by" uuid NOT NULL,
	"named_at" timestamp with time zone NOT NULL,
	CONSTRAINT "approval_chains_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "approval_chains_kind" CHECK ("approval_chains"."kind" in ('offer', 'terms')),
	CONSTRAINT "approval_chains_ordering" CHECK ("approval_chains"."ordering" in ('in_turn', 'in_parallel'))
);
--> statement-breakpoint
ALTER TABLE "approval_chains" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "approval_delegations" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"delegate_id" uuid NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"named_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "approval_delegations_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "approval_delegations_days" CHECK ("approval_delegations"."from_day" <= "approval_delegations"."until_day"),
	CONSTRAINT "approval_delegations_other" CHECK ("approval_delegations"."member_id" <> "approval_delegations"."delegate_id")
);
--> statement-breakpoint
ALTER TABLE "approval_delegations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "approval_steps" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"approval_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"member_id" uuid,
	"role" text,
	"answer" text,
	"answered_by" uuid,
	"answered_for" uuid,
	"answered_at" timestamp with time zone,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "approval_steps_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "approval_steps_one" CHECK (num_nonnulls("approval_steps"."member_id", "approval_steps"."role") = 1),
	CONSTRAINT "approval_steps_answered" CHECK (("approval_steps"."answer" is null) = ("approval_steps"."answered_by" is null) and ("approval_steps"."answer" is null) = ("approval_steps"."answered_at" is null)),
	CONSTRAINT "approval_steps_role" CHECK ("approval_steps"."role" in ('owner', 'admin', 'recruiter', 'hiring_manager', 'panelist', 'front_desk')),
	CONSTRAINT "approval_steps_answer" CHECK ("approval_steps"."answer" in ('approved', 'sent_back'))
);
--> statement-breakpoint
ALTER TABLE "approval_steps" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "approvals" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"offer_id" uuid,
	"terms_id" uuid,
	"application_id" uuid,
	"version" integer NOT NULL,
	"ordering" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"asked_by" uuid,
	"asked_at" timestamp with time zone NOT NULL,
	"answers_to" uuid NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "approvals_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "approvals_kind" CHECK ("approvals"."kind" in ('offer', 'terms')),
	CONSTRAINT "approvals_ordering" CHECK ("approvals"."ordering" in ('in_turn', 'in_parallel')),
	CONSTRAINT "approvals_state" CHECK ("approvals"."state" in ('waiting', 'approved', 'sent_back', 'void')),
	CONSTRAINT "approvals_one_subject" CHECK (num_nonnulls("approvals"."offer_id", "approvals"."terms_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "approvals" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "signatories" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"named_by" uuid NOT NULL,
	"named_at" timestamp with time zone NOT NULL,
	CONSTRAINT "signatories_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "signatories" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "engagement_references" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"body" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"checked_by" uuid,
	"checked_at" timestamp with time zone,
	"file_id" uuid,
	"sha256" text,
	"issued_at" timestamp with time zone,
	CONSTRAINT "engagement_references_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "engagement_references" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "work_ratings" (
	"organisation_id" uuid DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"engagement_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"panel_id" uuid NOT NULL,
	"competency_id" uuid NOT NULL,
	"competency" text NOT NULL,
	"rating" text NOT NULL,
	"anchor" text DEFAULT '' NOT NULL,
	"evidence" text DEFAULT '' NOT NULL,
	"rated_by" uuid NOT NULL,
	"rated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "work_ratings_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "work_ratings_rating" CHECK ("work_ratings"."rating" in ('definitely_not', 'no', 'mixed', 'yes', 'strong_yes'))
);
--> statement-breakpoint
ALTER TABLE "work_ratings" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_kind";
--> statement-breakpoint
ALTER TABLE "email_templates" DROP CONSTRAINT "email_templates_kind";
--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_kind";
--> statement-breakpoint
ALTER TABLE "muted_notifications" DROP CONSTRAINT "muted_notifications_kind";
--> statement-breakpoint
ALTER TABLE "agreement_templates" ADD CONSTRAINT "agreement_templates_member_fk" FOREIGN KEY ("organisation_id","saved_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "approval_chain_steps" ADD CONSTRAINT "approval_chain_steps_chain_fk" FOREIGN KEY ("organisation_id","chain_id") REFERENCES "public"."approval_chains"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "approval_chain_steps" ADD CONSTRAINT "approval_chain_steps_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "approval_chains" ADD CONSTRAINT "approval_chains_member_fk" FOREIGN KEY ("organisation_id","named_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "approval_delegations" ADD CONSTRAINT "approval_delegations_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "approval_delegations" ADD CONSTRAINT "approval_delegations_delegate_fk" FOREIGN KEY ("organisation_id","delegate_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "approval_steps" ADD CONSTRAINT "approval_steps_approval_fk" FOREIGN KEY ("organisation_id","approval_id") REFERENCES "public"."approvals"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "approval_steps" ADD CONSTRAINT "approval_steps_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "approval_steps" ADD CONSTRAINT "approval_steps_answered_by_fk" FOREIGN KEY ("organisation_id","answered_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "approval_steps" ADD CONSTRAINT "approval_steps_answered_for_fk" FOREIGN KEY ("organisation_id","answered_for") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_offer_fk" FOREIGN KEY ("organisation_id","offer_id") REFERENCES "public"."offers"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_terms_fk" FOREIGN KEY ("organisation_id","terms_id") REFERENCES "public"."terms"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_asked_by_fk" FOREIGN KEY ("organisation_id","asked_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_answers_to_fk" FOREIGN KEY ("organisation_id","answers_to") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "signatories" ADD CONSTRAINT "signatories_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "signatories" ADD CONSTRAINT "signatories_named_by_fk" FOREIGN KEY ("organisation_id","named_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "engagement_references" ADD CONSTRAINT "engagement_references_engagement_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagements"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "engagement_references" ADD CONSTRAINT "engagement_references_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "engagement_references" ADD CONSTRAINT "engagement_references_written_by_fk" FOREIGN KEY ("organisation_id","written_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "engagement_references" ADD CONSTRAINT "engagement_references_checked_by_fk" FOREIGN KEY ("organisation_id","checked_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "engagement_references" ADD CONSTRAINT "engagement_references_file_fk" FOREIGN KEY ("organisation_id","file_id") REFERENCES "public"."files"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "work_ratings" ADD CONSTRAINT "work_ratings_engagement_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagements"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "work_ratings" ADD CONSTRAINT "work_ratings_application_fk" FOREIGN KEY ("organisation_id","application_id") REFERENCES "public"."applications"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "work_ratings" ADD CONSTRAINT "work_ratings_panel_fk" FOREIGN KEY ("organisation_id","panel_id") REFERENCES "public"."panels"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "work_ratings" ADD CONSTRAINT "work_ratings_member_fk" FOREIGN KEY ("organisation_id","rated_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_templates_name" ON "agreement_templates" USING btree ("organisation_id","kind","name");
--> statement-breakpoint
CREATE UNIQUE INDEX "approval_chain_steps_position" ON "approval_chain_steps" USING btree ("organisation_id","chain_id","position");
--> statement-breakpoint
CREATE UNIQUE INDEX "approval_chains_once" ON "approval_chains" USING btree ("organisation_id","kind");
--> statement-breakpoint
CREATE INDEX "approval_delegations_member" ON "approval_delegations" USING btree ("organisation_id","member_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "approval_steps_position" ON "approval_steps" USING btree ("organisation_id","approval_id","position");
--> statement-breakpoint
CREATE UNIQUE INDEX "approvals_offer_standing" ON "approvals" USING btree ("organisation_id","offer_id") WHERE state in ('waiting', 'approved') and offer_id is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX "approvals_terms_standing" ON "approvals" USING btree ("organisation_id","terms_id") WHERE state in ('waiting', 'approved') and terms_id is not null;
--> statement-breakpoint
CREATE INDEX "approvals_offer" ON "approvals" USING btree ("organisation_id","offer_id");
--> statement-breakpoint
CREATE INDEX "approvals_terms" ON "approvals" USING btree ("organisation_id","terms_id");
--> statement-breakpoint
CREATE INDEX "approvals_waiting" ON "approvals" USING btree ("organisation_id","asked_at") WHERE state = 'waiting';
--> statement-breakpoint
CREATE UNIQUE INDEX "signatories_once" ON "signatories" USING btree ("organisation_id","member_id");
--> statement-breakpoint
CREATE INDEX "engagement_references_sha256" ON "engagement_references" USING btree ("sha256");
--> statement-breakpoint
CREATE UNIQUE INDEX "engagement_references_once" ON "engagement_references" USING btree ("organisation_id","engagement_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "work_ratings_once" ON "work_ratings" USING btree ("organisation_id","engagement_id","panel_id","competency_id");
--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_kind" CHECK ("files"."kind" in ('cv', 'answer', 'delivery', 'contract', 'reference'));
--> statement-breakpoint
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_kind" CHECK ("email_templates"."kind" in ('application_received', 'times_proposed', 'times_withdrawn', 'time_chosen', 'other_times_asked', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'approval_asked', 'approval_answered', 'terms_unanswered', 'milestone_due', 'work_waits', 'reference_issued', 'still_deciding', 'promise_due', 'decision_reversed', 'portal_link', 'visitor_here', 'adjustments_stated', 'member_invitation', 'message', 'mail_returned', 'mentioned', 'notes_released', 'notes_due', 'erasure_notice'));
--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_kind" CHECK ("outbox"."kind" in ('application_received', 'times_proposed', 'times_withdrawn', 'time_chosen', 'other_times_asked', 'interview_invitation', 'interview_rescheduled', 'interview_cancelled', 'interview_reminder', 'scorecard_due', 'outcome_hired', 'outcome_not_now', 'outcome_consult_instead', 'offer', 'signed', 'approval_asked', 'approval_answered', 'terms_unanswered', 'milestone_due', 'work_waits', 'reference_issued', 'still_deciding', 'promise_due', 'decision_reversed', 'portal_link', 'visitor_here', 'adjustments_stated', 'member_invitation', 'message', 'mail_returned', 'mentioned', 'notes_released', 'notes_due', 'erasure_notice'));
--> statement-breakpoint
ALTER TABLE "muted_notifications" ADD CONSTRAINT "muted_notifications_kind" CHECK ("muted_notifications"."kind" in ('message', 'mail_returned', 'mentioned', 'promise_due', 'time_chosen', 'other_times_asked', 'adjustments_stated', 'interview_reminder', 'visitor_here', 'scorecard_due', 'approval_asked', 'approval_answered', 'work_waits'));
--> statement-breakpoint
CREATE POLICY "agreement_templates_tenant" ON "agreement_templates" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "agreement_templates_reach" ON "agreement_templates" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));
--> statement-breakpoint
CREATE POLICY "approval_chain_steps_tenant" ON "approval_chain_steps" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "approval_chain_steps_reach" ON "approval_chain_steps" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and true) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));
--> statement-breakpoint
CREATE POLICY "approval_chains_tenant" ON "approval_chains" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "approval_chains_reach" ON "approval_chains" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and true) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));
--> statement-breakpoint
CREATE POLICY "approval_delegations_tenant" ON "approval_delegations" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "approval_delegations_reach" ON "approval_delegations" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and true) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));
--> statement-breakpoint
CREATE POLICY "approval_steps_tenant" ON "approval_steps" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "approval_steps_reach" ON "approval_steps" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and true) or ((select current_setting('app.actor', true) in ('visitor')) and false)));
--> statement-breakpoint
CREATE POLICY "approvals_tenant" ON "approvals" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "approvals_reach" ON "approvals" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and true) or ((select current_setting('app.actor', true) in ('visitor')) and false)));
--> statement-breakpoint
CREATE POLICY "signatories_tenant" ON "signatories" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "signatories_reach" ON "signatories" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and true) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));
--> statement-breakpoint
CREATE POLICY "engagement_references_tenant" ON "engagement_references" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "engagement_references_reach" ON "engagement_references" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and candidate_id = (select nullif(current_setting('app.candidate_id', true), '')::uuid) and issued_at is not null) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));
--> statement-breakpoint
CREATE POLICY "work_ratings_tenant" ON "work_ratings" AS PERMISSIVE FOR ALL TO public USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)) WITH CHECK (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "work_ratings_reach" ON "work_ratings" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false))) WITH CHECK (((select current_setting('app.actor', true) in ('member', 'system')) or ((select current_setting('app.actor', true) in ('candidate')) and false) or ((select current_setting('app.actor', true) in ('visitor')) and false)));
--> statement-breakpoint
CREATE POLICY "work_ratings_blind" ON "work_ratings" AS RESTRICTIVE FOR ALL TO "second_door_app", "second_door_worker" USING ((not (select current_setting('app.actor', true) in ('member')) or not (((select may_be_blind()) and blind_to(application_id))))) WITH CHECK (true);
--> statement-breakpoint
-- Nobody is away twice at once, and names one delegate for a day.
alter table approval_delegations add constraint approval_delegations_apart exclude using gist (
  organisation_id with =, member_id with =, daterange(from_day, until_day, '[]') with &&
) where (ended_at is null);
--> statement-breakpoint
-- What was approved, and what waits, as chains of one step: an owner or administrator.
alter table offers no force row level security;
--> statement-breakpoint
alter table offer_approvals no force row level security;
--> statement-breakpoint
alter table terms no force row level security;
--> statement-breakpoint
alter table terms_approvals no force row level security;
--> statement-breakpoint
insert into approvals (organisation_id, kind, offer_id, application_id, version, ordering, state, asked_by, asked_at, answers_to, ended_at)
select o.organisation_id, 'offer', o.id, o.application_id, a.offer_version, 'in_turn',
  case when a.offer_version = o.version then 'approved' else 'void' end, o.drafted_by, o.drafted_at, o.drafted_by, min(a.approved_at)
from offer_approvals a join offers o on o.organisation_id = a.organisation_id and o.id = a.offer_id
group by o.organisation_id, o.id, a.offer_version
union all
select organisation_id, 'offer', id, application_id, version, 'in_turn', 'waiting', drafted_by, drafted_at, drafted_by, null
from offers where state = 'draft';
--> statement-breakpoint
insert into approvals (organisation_id, kind, terms_id, application_id, version, ordering, state, asked_by, asked_at, answers_to, ended_at)
select t.organisation_id, 'terms', t.id, t.application_id, t.version, 'in_turn', 'approved', t.created_by, t.created_at,
  coalesce(t.created_by, t.sponsor_id), min(a.approved_at)
from terms_approvals a join terms t on t.organisation_id = a.organisation_id and t.id = a.terms_id
group by t.organisation_id, t.id
union all
select organisation_id, 'terms', id, application_id, version, 'in_turn', 'waiting', created_by, created_at,
  coalesce(created_by, sponsor_id), null
from terms where state = 'proposed';
--> statement-breakpoint
insert into approval_steps (organisation_id, approval_id, position, role, answer, answered_by, answered_at)
select p.organisation_id, p.id, 1, 'admin', case when a.member_id is not null then 'approved' end, a.member_id, a.approved_at
from approvals p left join lateral (
  select member_id, approved_at from offer_approvals where organisation_id = p.organisation_id and offer_id = p.offer_id and offer_version = p.version
  union all
  select member_id, approved_at from terms_approvals where organisation_id = p.organisation_id and terms_id = p.terms_id
  order by approved_at limit 1
) a on true;
--> statement-breakpoint
ALTER TABLE "terms_approvals" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "offer_approvals" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY "terms_approvals_tenant" ON "terms_approvals" CASCADE;
--> statement-breakpoint
DROP POLICY "terms_approvals_reach" ON "terms_approvals" CASCADE;
--> statement-breakpoint
DROP TABLE "terms_approvals" CASCADE;
--> statement-breakpoint
DROP POLICY "offer_approvals_tenant" ON "offer_approvals" CASCADE;
--> statement-breakpoint
DROP POLICY "offer_approvals_reach" ON "offer_approvals" CASCADE;
--> statement-breakpoint
DROP TABLE "offer_approvals" CASCADE;
