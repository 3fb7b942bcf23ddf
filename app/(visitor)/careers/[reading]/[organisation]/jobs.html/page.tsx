import type { Metadata } from "next";
import { employerAt, openJobsAt } from "../../../_cached";
import { Missing } from "../../../_missing";
import { NOBODY, readingOf } from "../../../_reading";
import { JobRow } from "../_job-list";

type Props = PageProps<"/careers/[reading]/[organisation]/jobs.html">;

export const generateStaticParams = () => [NOBODY];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reading, organisation } = await params;
  const employer = await employerAt(organisation);
  const { t } = readingOf(reading, employer);
  const title = employer ? t("Jobs at {organisation}", { organisation: employer.name }) : t("Careers");
  return { title, robots: { index: false } };
}

/** The open jobs alone, to stand in a frame on the organisation's own site. Each opens in the place of that page. */
export default async function Page({ params }: Props) {
  const { reading, organisation } = await params;
  const employer = await employerAt(organisation);
  const found = employer && (await openJobsAt(employer.slug));
  const { t, to } = readingOf(reading, employer);
  if (!employer || !found) return <Missing t={t} />;
  const home = `/careers/${employer.slug}`;
  return (
    <main id="content" tabIndex={-1} className="px-4 py-4">
      <h1 className="text-md font-semibold">
        {t("Jobs at {organisation}", { organisation: employer.name })}
      </h1>
      {found.jobs.length === 0 ? (
        <p className="text-soft">{t("There is no open job at the moment")}</p>
      ) : (
        <>
          <h2 className="pb-2 text-sm text-soft">{t.count("{count} open jobs", found.jobs.length)}</h2>
          <ul className="-mx-3 divide-y divide-line border-y border-line">
            {found.jobs.map((job) => (
              <JobRow
                key={job.id}
                job={job}
                href={to(`${home}/${job.slug}?source=${encodeURIComponent("own site")}`)}
                target="_top"
                t={t}
              />
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
