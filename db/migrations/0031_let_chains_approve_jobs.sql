ALTER TABLE "approval_chains" DROP CONSTRAINT "approval_chains_kind";
--> statement-breakpoint
ALTER TABLE "approvals" DROP CONSTRAINT "approvals_kind";
--> statement-breakpoint
ALTER TABLE "approvals" DROP CONSTRAINT "approvals_one_subject";
--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "job_id" uuid;
--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_job_fk" FOREIGN KEY ("organisation_id","job_id") REFERENCES "public"."jobs"("organisation_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "approvals_job_standing" ON "approvals" USING btree ("organisation_id","job_id") WHERE state in ('waiting', 'approved') and job_id is not null;
--> statement-breakpoint
CREATE INDEX "approvals_job" ON "approvals" USING btree ("organisation_id","job_id");
--> statement-breakpoint
ALTER TABLE "approval_chains" ADD CONSTRAINT "approval_chains_kind" CHECK ("approval_chains"."kind" in ('job', 'offer', 'terms'));
--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_kind" CHECK ("approvals"."kind" in ('job', 'offer', 'terms'));
--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_one_subject" CHECK (num_nonnulls("approvals"."job_id", "approvals"."offer_id", "approvals"."terms_id") = 1);
--> statement-breakpoint
-- What was asked about jobs, and what came of it, as chains of one step: whoever was named, or an owner or administrator.
alter table jobs no force row level security;
--> statement-breakpoint
alter table job_approvals no force row level security;
--> statement-breakpoint
alter table approvals no force row level security;
--> statement-breakpoint
alter table approval_steps no force row level security;
--> statement-breakpoint
-- An approval stands for the figures it was given for, and only the newest does.
insert into approvals (organisation_id, id, kind, job_id, version, ordering, state, asked_by, asked_at, answers_to, ended_at)
select a.organisation_id, a.id, 'job', a.job_id, a.job_version, 'in_turn',
  case
    when a.verdict = 'sent_back' then 'sent_back'
    when a.verdict = 'taken_back' or a.job_version <> j.version then 'void'
    when row_number() over (
      partition by a.organisation_id, a.job_id, a.job_version, coalesce(a.verdict, 'approved') = 'approved'
      order by a.asked_at desc, a.id desc
    ) > 1 then 'void'
    when a.verdict is null then 'waiting'
    else 'approved'
  end,
  a.asked_by, a.asked_at, a.asked_by, coalesce(a.decided_at, case when a.job_version <> j.version then a.asked_at end)
from job_approvals a join jobs j on j.organisation_id = a.organisation_id and j.id = a.job_id;
--> statement-breakpoint
insert into approval_steps (organisation_id, approval_id, position, member_id, role, answer, answered_by, answered_at, reason)
select organisation_id, id, 1, approver_id, case when approver_id is null then 'admin' end,
  case when answers then verdict end, case when answers then decided_by end, case when answers then decided_at end,
  case when answers then reason else '' end
from (select *, coalesce(verdict in ('approved', 'sent_back'), false) as answers from job_approvals) asked;
--> statement-breakpoint
ALTER TABLE "job_approvals" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY "job_approvals_tenant" ON "job_approvals" CASCADE;
--> statement-breakpoint
DROP POLICY "job_approvals_reach" ON "job_approvals" CASCADE;
--> statement-breakpoint
DROP TABLE "job_approvals" CASCADE;
