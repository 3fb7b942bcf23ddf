import { EmptyState } from "@/app/_ui/empty-state";
import { Link } from "@/app/_ui/link";
import { TextLink } from "@/app/_ui/text-link";
import { jobLineIn, payIn } from "@/app/_words/jobs";
import type { OpenJob, OpenJobs } from "../../_cached";
import type { Reading } from "../../_reading";

type Props = { organisation: string; found: OpenJobs; isFiltered: boolean; reading: Reading };

export function JobList({ organisation, found, isFiltered, reading }: Props) {
  const { t, to } = reading;
  const home = `/careers/${organisation}`;
  if (found.total === 0)
    return (
      <EmptyState title={t("There is no open job at the moment")}>
        {t("Openings come and go. Please look again in some weeks.")}
      </EmptyState>
    );
  if (found.jobs.length === 0)
    return (
      <EmptyState
        title={t("No open job matches this")}
        action={<TextLink href={to(home)}>{t.count("Show all {count} jobs", found.total)}</TextLink>}
      >
        {t("Try another word, or fewer filters.")}
      </EmptyState>
    );
  return (
    <section aria-labelledby="openings" className="mt-10">
      <div className="flex items-baseline justify-between gap-4 pb-2">
        <h2 id="openings" className="text-md font-semibold">
          {t.count("{count} open jobs", found.jobs.length)}
        </h2>
        {isFiltered && (
          <TextLink href={to(home)} className="text-sm">
            {t("Show all {count}", { count: found.total })}
          </TextLink>
        )}
      </div>
      <ul className="-mx-3 divide-y divide-line border-y border-line">
        {found.jobs.map((job) => (
          <JobRow key={job.id} job={job} href={to(`${home}/${job.slug}`)} t={t} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  job: OpenJob;
  href: string;
  t: Reading["t"];
  /** Where it opens, when the list stands in a frame. */
  target?: "_top";
}

export function JobRow({ job, href, t, target }: RowProps) {
  const pay = payIn(t, job);
  return (
    <li className="relative flex flex-col gap-x-6 gap-y-1 px-3 py-4 hover:bg-hover has-[a:focus-visible]:bg-hover sm:flex-row sm:items-baseline sm:justify-between">
      <div className="min-w-0">
        <h3 className="text-md font-medium">
          <Link href={href} target={target} className="rounded-sm after:absolute after:inset-0">
            <bdi>{job.title}</bdi>
          </Link>
        </h3>
        <p className="text-sm text-soft">{jobLineIn(t, job)}</p>
      </div>
      <div className="shrink-0 text-sm sm:text-end">
        {pay && <p className="tabular-nums">{pay}</p>}
        <p className="text-soft">{t.count("You hear within {count} days", job.promisedDays)}</p>
      </div>
    </li>
  );
}
