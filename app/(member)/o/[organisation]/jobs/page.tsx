import type { inferProcedureOutput } from "@trpc/server";
import { JOB_TONES } from "@/app/_parts/jobs/job-tones";
import { jobLine } from "@/app/_parts/jobs/job-words";
import { Badge } from "@/app/_ui/badge";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { api } from "@/server/api/caller";
import type { AppRouter } from "@/server/api/root";
import { may } from "@/server/auth/permissions";
import { JOB_STATE_WORDS } from "@/server/domain/jobs/words";
import { findSurroundings } from "../_shell/surroundings";

export const metadata = { title: "Jobs" };

type Job = inferProcedureOutput<AppRouter["jobs"]["list"]>[number];

export default async function Page({ params }: PageProps<"/o/[organisation]/jobs">) {
  const { organisation: slug } = await params;
  const caller = await api(slug);
  const jobs = await caller.jobs.list();
  const { me } = await findSurroundings(slug);
  const current = jobs.filter(({ state }) => state !== "closed");
  const closed = jobs.filter(({ state }) => state === "closed");
  const here = `/o/${slug}/jobs`;
  const create = may(me.role, "jobs.write") && (
    <LinkButton variant="primary" href={`${here}/new`}>
      New job
    </LinkButton>
  );

  return (
    <>
      <PageHeader title="Jobs" actions={create} />
      {jobs.length === 0 && (
        <EmptyState title="No jobs yet">
          Describe the first one; publishing it puts it on your careers page.
        </EmptyState>
      )}
      {current.length > 0 && <JobTable label="Current jobs" jobs={current} here={here} />}
      {closed.length > 0 && (
        <Section title="Closed" count={closed.length} className="mt-8">
          <JobTable label="Closed jobs" jobs={closed} here={here} />
        </Section>
      )}
    </>
  );
}

function JobTable({ label, jobs, here }: { label: string; jobs: readonly Job[]; here: string }) {
  return (
    <Table label={label}>
      <TableHead>
        <Column>Job</Column>
        <Column className="sm:w-28">State</Column>
        <Column align="right" className="sm:w-28">
          In process
        </Column>
        <Column align="right" wideOnly className="w-28">
          Overdue
        </Column>
        <Column align="right" wideOnly className="w-24">
          Hired
        </Column>
        <Column wideOnly className="w-56 pl-8">
          Looked after by
        </Column>
      </TableHead>
      <TableBody>
        {jobs.map((job) => (
          <Row key={job.id}>
            <Cell head href={`${here}/${job.id}`}>
              {job.title}
              <span className="block text-sm font-normal text-soft">{jobLine(job)}</span>
            </Cell>
            <Cell>
              <Badge tone={JOB_TONES[job.state]}>{JOB_STATE_WORDS[job.state]}</Badge>
            </Cell>
            <Cell align="right">
              {job.active}
              {job.overdue > 0 && (
                <span className="block sm:hidden">
                  <Badge tone="overdue">{job.overdue} overdue</Badge>
                </span>
              )}
            </Cell>
            <Cell align="right" wideOnly>
              {job.overdue > 0 ? (
                <Badge tone="overdue">{job.overdue} overdue</Badge>
              ) : (
                <span className="text-faint">None</span>
              )}
            </Cell>
            <Cell align="right" wideOnly>
              {job.hired} of {job.openings}
            </Cell>
            <Cell wideOnly className="pl-8 text-soft">
              {job.recruiterName}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
