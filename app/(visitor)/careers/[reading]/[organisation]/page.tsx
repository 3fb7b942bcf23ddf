import type { Metadata } from "next";
import { Suspense } from "react";
import { publicApi } from "@/server/api/caller";
import { careersFilter } from "@/server/domain/jobs/input";
import { employerAt, openJobsAt } from "../../_cached";
import { Missing } from "../../_missing";
import { alternatesOf, NOBODY, type Reading, readingOf } from "../../_reading";
import { EmployerFrame } from "./_employer";
import { JobFilter } from "./_filter";
import { JobList } from "./_job-list";

type Props = PageProps<"/careers/[reading]/[organisation]">;

/** Nothing is known when the product is built: pages are made when they are first asked for. */
export const generateStaticParams = () => [NOBODY];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reading, organisation } = await params;
  const employer = await employerAt(organisation);
  const read = readingOf(reading, employer);
  const { t, to } = read;
  if (!employer) return { title: t("Careers") };
  return {
    title: t("Jobs at {organisation}", { organisation: employer.name }),
    description:
      employer.about.slice(0, 200) || t("Open jobs at {organisation}.", { organisation: employer.name }),
    alternates: {
      ...alternatesOf(read, employer, `/careers/${employer.slug}`),
      types: { "application/rss+xml": to(`/careers/${employer.slug}/feed.xml`) },
    },
  };
}

export default async function Page({ params, searchParams }: Props) {
  const { reading, organisation } = await params;
  const employer = await employerAt(organisation);
  const read = readingOf(reading, employer);
  const { t } = read;
  if (!employer) return <Missing t={t} />;
  return (
    <EmployerFrame employer={employer} reading={read} here={`/careers/${employer.slug}`}>
      <h1 className="text-xl font-semibold">
        {t("Work at {organisation}", { organisation: employer.name })}
      </h1>
      {employer.about && (
        <p lang={employer.locale} dir="auto" className="mt-3 max-w-prose whitespace-pre-line text-soft">
          {employer.about}
        </p>
      )}
      <p className="mt-3 max-w-prose text-soft">
        {t("Everybody who applies hears back: each job says within how many days.")}
      </p>
      <Suspense>
        <Openings organisation={employer.slug} reading={read} search={searchParams} />
      </Suspense>
    </EmployerFrame>
  );
}

type OpeningsProps = { organisation: string; reading: Reading; search: Props["searchParams"] };

async function Openings({ organisation, reading, search }: OpeningsProps) {
  const filter = careersFilter.parse(firstOfEach(await search));
  const isFiltered = Object.values(filter).some(Boolean);
  const found = isFiltered
    ? await publicApi(organisation).careers.jobs(filter)
    : await openJobsAt(organisation);
  if (!found) return null;
  return (
    <>
      {found.total > 0 && (
        <JobFilter
          filter={filter}
          departments={found.departments}
          locations={found.locations}
          reading={reading}
        />
      )}
      <JobList organisation={organisation} found={found} isFiltered={isFiltered} reading={reading} />
    </>
  );
}

function firstOfEach(search: Record<string, string | string[] | undefined>) {
  return Object.fromEntries(Object.entries(search).map(([name, value]) => [name, [value].flat()[0] ?? ""]));
}
