import type { Metadata } from "next";
import { AnswersWith } from "@/app/_forms/answers-with";
import { jobLine } from "@/app/_parts/jobs/job-words";
import { LinkButton } from "@/app/_ui/link-button";
import { Markdown } from "@/app/_ui/markdown";
import { Notice } from "@/app/_ui/notice";
import { type Employer, employerAt, jobAt, openJobsAt, type PublicJob } from "../../_cached";
import { Missing } from "../../_missing";
import { BackLink, EmployerFrame } from "../_employer";
import { JobAside } from "./_aside";
import { PostingData } from "./_posting-data";

type Props = PageProps<"/careers/[organisation]/[job]">;

export const generateStaticParams = () => [{ organisation: "-", job: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, job: slug } = await params;
  const [employer, job] = [await employerAt(organisation), await jobAt(organisation, slug)];
  if (!employer || !job) return { title: "This job" };
  const address = `/careers/${employer.slug}/${job.slug}`;
  return {
    title: `${job.title} at ${employer.name}`,
    description: jobLine(job),
    alternates: { canonical: address },
    openGraph: {
      title: job.title,
      description: `${employer.name} · ${jobLine(job)}`,
      url: address,
      type: "website",
    },
    robots: job.state === "published" ? undefined : { index: false },
  };
}

export default async function Page({ params }: Props) {
  const { organisation, job: slug } = await params;
  const employer = await employerAt(organisation);
  const job = employer && (await jobAt(employer.slug, slug));
  if (!employer || !job) return <Missing />;
  return (
    <EmployerFrame employer={employer}>
      {job.state === "closed" ? (
        <ClosedJob employer={employer} job={job} />
      ) : (
        <OpenedJob employer={employer} job={job} />
      )}
    </EmployerFrame>
  );
}

function OpenedJob({ employer, job }: { employer: Employer; job: PublicJob }) {
  const apply = `/careers/${employer.slug}/${job.slug}/apply`;
  const isOpen = job.state === "published";
  return (
    <>
      {isOpen && <PostingData employer={employer} job={job} />}
      <BackLink href={`/careers/${employer.slug}`}>All open jobs</BackLink>
      <h1 className="mt-2 text-xl font-semibold">{job.title}</h1>
      <p className="mt-1 text-soft">{jobLine(job)}</p>
      {!isOpen && (
        <Notice className="mt-6 max-w-prose" title="This job is not taking applications at the moment">
          Please look again later. Whoever has applied already still hears back in time.
        </Notice>
      )}
      <div className="mt-8 grid grid-cols-1 gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,40rem)_1fr]">
        <div className="lg:order-2">
          <JobAside job={job} applyHref={isOpen ? apply : null} />
        </div>
        <div className="min-w-0">
          <Markdown text={job.description} />
          {isOpen && (
            <LinkButton href={apply} className="mt-10 lg:hidden">
              Apply for this job
            </LinkButton>
          )}
        </div>
      </div>
    </>
  );
}

async function ClosedJob({ employer, job }: { employer: Employer; job: PublicJob }) {
  const others = (await openJobsAt(employer.slug))?.total ?? 0;
  return (
    <div className="max-w-prose">
      <AnswersWith status={410} />
      <h1 className="text-xl font-semibold">This job is closed</h1>
      <p className="mt-3 text-soft">
        {job.title} at {employer.name} takes no more applications. If you applied, your answer is in your
        portal.
      </p>
      <div className="mt-6 flex flex-wrap gap-3">
        <LinkButton variant="primary" href={`/careers/${employer.slug}`}>
          {others === 1
            ? "See the one open job"
            : others > 0
              ? `See ${others} open jobs`
              : `More about ${employer.name}`}
        </LinkButton>
        <LinkButton href="/portal">Open my portal</LinkButton>
      </div>
    </div>
  );
}
