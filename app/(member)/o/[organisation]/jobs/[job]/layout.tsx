import { Approval } from "@/app/_parts/jobs/approval";
import { JobActions } from "@/app/_parts/jobs/job-actions";
import { JOB_TONES } from "@/app/_parts/jobs/job-tones";
import { jobLine } from "@/app/_parts/jobs/job-words";
import { Badge } from "@/app/_ui/badge";
import { figure } from "@/app/_ui/figure";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { TabLinks } from "@/app/_ui/tab-links";
import { TextLink } from "@/app/_ui/text-link";
import { api } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { JOB_STATE_WORDS } from "@/server/domain/jobs/words";
import { findSurroundings } from "../../_shell/surroundings";

/** What all parts of a job share: its name, its state, and the ways to change it. */
export default async function Layout({ children, params }: LayoutProps<"/o/[organisation]/jobs/[job]">) {
  const { organisation: slug, job: jobId } = await params;
  const caller = await api(slug);
  const job = await caller.jobs.get({ jobId });
  const { me, organisation } = await findSurroundings(slug);
  const here = `/o/${slug}/jobs/${job.id}`;
  return (
    <>
      <PageHeader
        title={job.title}
        badge={<Badge tone={JOB_TONES[job.state]}>{JOB_STATE_WORDS[job.state]}</Badge>}
        description={jobLine(job)}
        back={{ href: `/o/${slug}/jobs`, label: "Jobs" }}
        actions={
          may(me.role, "jobs.write") && (
            <JobActions
              jobId={job.id}
              state={job.state}
              needsApproval={job.approval.isNeeded}
              isPublic={job.publishedAt !== null && job.state !== "closed"}
              careersHref={`/careers/${slug}/${job.slug}`}
              waiting={job.waiting}
              tellHref={may(me.role, "outcomes.release") ? `${here}/outcomes` : null}
            />
          )
        }
      />
      {job.unpublishedReason && (
        <Notice className="mb-5" title="Never published">
          {job.unpublishedReason}
        </Notice>
      )}
      <Approval
        jobId={job.id}
        version={job.version}
        state={job.state}
        approval={job.approval}
        timeZone={organisation.timeZone}
      />
      {job.hired >= job.openings && job.waiting > 0 && job.state !== "closed" && (
        <Notice
          className="mb-5"
          title={job.openings === 1 ? "The opening is filled" : `All ${job.openings} openings are filled`}
        >
          {job.waiting === 1 ? "One person still waits" : `${figure(job.waiting)} people still wait`} for an
          answer.{" "}
          {may(me.role, "outcomes.release") && (
            <TextLink href={`${here}/outcomes`}>
              {job.waiting === 1 ? "Tell them" : "Tell them together"}
            </TextLink>
          )}
        </Notice>
      )}
      <TabLinks
        label={job.title}
        tabs={[
          { href: here, label: "Board" },
          { href: `${here}/applications`, label: "Applications" },
          { href: `${here}/shortlist`, label: "Shortlist" },
          ...(may(me.role, "outcomes.release") ? [{ href: `${here}/outcomes`, label: "Outcomes" }] : []),
          { href: `${here}/plan`, label: "Interview plan" },
          { href: `${here}/stages`, label: "Stages" },
          { href: `${here}/form`, label: "Form" },
          { href: `${here}/details`, label: "Details" },
        ]}
      />
      {children}
    </>
  );
}
