import { jobLine } from "@/app/_parts/jobs/job-words";
import { payText } from "@/app/_parts/jobs/pay-range";
import { EmptyState } from "@/app/_ui/empty-state";
import { Link } from "@/app/_ui/link";
import { TextLink } from "@/app/_ui/text-link";
import type { OpenJob, OpenJobs } from "../_cached";

type Props = { organisation: string; found: OpenJobs; isFiltered: boolean };

export function JobList({ organisation, found, isFiltered }: Props) {
  const home = `/careers/${organisation}`;
  if (found.total === 0)
    return (
      <EmptyState title="There is no open job at the moment">
        Openings come and go. Please look again in some weeks.
      </EmptyState>
    );
  if (found.jobs.length === 0)
    return (
      <EmptyState
        title="No open job matches this"
        action={<TextLink href={home}>Show all {found.total} jobs</TextLink>}
      >
        Try another word, or fewer filters.
      </EmptyState>
    );
  return (
    <section aria-labelledby="openings" className="mt-10">
      <div className="flex items-baseline justify-between gap-4 pb-2">
        <h2 id="openings" className="text-md font-semibold">
          {found.jobs.length === 1 ? "One open job" : `${found.jobs.length} open jobs`}
        </h2>
        {isFiltered && (
          <TextLink href={home} className="text-sm">
            Show all {found.total}
          </TextLink>
        )}
      </div>
      <ul className="-mx-3 divide-y divide-line border-y border-line">
        {found.jobs.map((job) => (
          <JobRow key={job.id} job={job} href={`${home}/${job.slug}`} />
        ))}
      </ul>
    </section>
  );
}

function JobRow({ job, href }: { job: OpenJob; href: string }) {
  const pay = payText(job);
  return (
    <li className="relative flex flex-col gap-x-6 gap-y-1 px-3 py-4 hover:bg-hover has-[a:focus-visible]:bg-hover sm:flex-row sm:items-baseline sm:justify-between">
      <div className="min-w-0">
        <h3 className="text-md font-medium">
          <Link href={href} className="rounded-sm after:absolute after:inset-0">
            {job.title}
          </Link>
        </h3>
        <p className="text-sm text-soft">{jobLine(job)}</p>
      </div>
      <div className="shrink-0 text-sm sm:text-right">
        {pay && <p className="tabular-nums">{pay}</p>}
        <p className="text-soft">
          You hear within {job.promisedDays === 1 ? "a day" : `${job.promisedDays} days`}
        </p>
      </div>
    </li>
  );
}
