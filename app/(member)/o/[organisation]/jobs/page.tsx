import { jobLine } from "@/app/_parts/jobs/job-words";
import { Badge, type Tone } from "@/app/_ui/badge";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { TabLinks } from "@/app/_ui/tab-links";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { api } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { JOB_STATE_WORDS, jobsInput } from "@/server/domain/jobs/input";
import { findSurroundings } from "../_shell/surroundings";

export const metadata = { title: "Jobs" };

type State = keyof typeof JOB_STATE_WORDS;

const tones: Record<State, Tone> = {
  published: "accent",
  paused: "due",
  draft: "neutral",
  closed: "neutral",
};

export default async function Page({ params, searchParams }: PageProps<"/o/[organisation]/jobs">) {
  const { organisation: slug } = await params;
  const asked = jobsInput.safeParse(await searchParams);
  const state = asked.success ? asked.data?.state : undefined;
  const caller = await api(slug);
  const all = await caller.jobs.list();
  const { me } = await findSurroundings(slug);
  const shown = state
    ? all.filter((job) => job.state === state)
    : all.filter((job) => job.state !== "closed");
  const here = `/o/${slug}/jobs`;
  const create = may(me.role, "jobs.write") && (
    <LinkButton variant="primary" href={`${here}/new`}>
      New job
    </LinkButton>
  );
  const count = (of: State) => all.filter((job) => job.state === of).length;

  return (
    <>
      <PageHeader title="Jobs" actions={create} />
      <TabLinks
        label="Jobs by state"
        tabs={[
          { href: here, label: "Current", count: all.length - count("closed") },
          { href: `${here}?state=draft`, label: JOB_STATE_WORDS.draft, count: count("draft") },
          { href: `${here}?state=closed`, label: JOB_STATE_WORDS.closed, count: count("closed") },
        ]}
      />
      {shown.length === 0 ? (
        <EmptyState
          title={all.length === 0 ? "No jobs yet" : "None here"}
          action={all.length === 0 && create}
        >
          {all.length === 0
            ? "Describe the first one; publishing it puts it on your careers page."
            : "Jobs appear here as soon as they come to this state."}
        </EmptyState>
      ) : (
        <Table label="Jobs">
          <TableHead>
            <Column>Job</Column>
            <Column>State</Column>
            <Column align="right">In process</Column>
            <Column align="right">Overdue</Column>
            <Column align="right" wideOnly>
              Hired
            </Column>
            <Column wideOnly>Looked after by</Column>
          </TableHead>
          <TableBody>
            {shown.map((job) => (
              <Row key={job.id}>
                <Cell head href={`${here}/${job.id}`}>
                  {job.title}
                  <span className="block text-sm font-normal text-soft">{jobLine(job)}</span>
                </Cell>
                <Cell>
                  <Badge tone={tones[job.state]}>{JOB_STATE_WORDS[job.state]}</Badge>
                </Cell>
                <Cell align="right">{job.active}</Cell>
                <Cell align="right">
                  {job.overdue > 0 ? <Badge tone="overdue">{job.overdue} overdue</Badge> : "None"}
                </Cell>
                <Cell align="right" wideOnly>
                  {job.hired} of {job.openings}
                </Cell>
                <Cell wideOnly className="text-soft">
                  {job.recruiterName}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </>
  );
}
