import type { Metadata } from "next";
import { Suspense } from "react";
import { publicApi } from "@/server/api/caller";
import { careersFilter } from "@/server/domain/jobs/input";
import { employerAt, openJobsAt } from "../_cached";
import { Missing } from "../_missing";
import { EmployerFrame } from "./_employer";
import { JobFilter } from "./_filter";
import { JobList } from "./_job-list";

type Props = PageProps<"/careers/[organisation]">;

/** Nothing is known when the product is built: pages are made when they are first asked for. */
export const generateStaticParams = () => [{ organisation: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation } = await params;
  const employer = await employerAt(organisation);
  if (!employer) return { title: "Careers" };
  return {
    title: `Jobs at ${employer.name}`,
    description: employer.about.slice(0, 200) || `Open jobs at ${employer.name}.`,
    alternates: {
      canonical: `/careers/${employer.slug}`,
      types: { "application/rss+xml": `/careers/${employer.slug}/feed.xml` },
    },
  };
}

export default async function Page({ params, searchParams }: Props) {
  const { organisation } = await params;
  const employer = await employerAt(organisation);
  if (!employer) return <Missing />;
  return (
    <EmployerFrame employer={employer}>
      <h1 className="text-xl font-semibold">Work at {employer.name}</h1>
      {employer.about && <p className="mt-3 max-w-prose whitespace-pre-line text-soft">{employer.about}</p>}
      <p className="mt-3 max-w-prose text-soft">
        Everybody who applies hears back: each job says within how many days.
      </p>
      <Suspense>
        <Openings organisation={employer.slug} search={searchParams} />
      </Suspense>
    </EmployerFrame>
  );
}

async function Openings({ organisation, search }: { organisation: string; search: Props["searchParams"] }) {
  const filter = careersFilter.parse(firstOfEach(await search));
  const isFiltered = Object.values(filter).some(Boolean);
  const found = isFiltered
    ? await publicApi(organisation).careers.jobs(filter)
    : await openJobsAt(organisation);
  if (!found) return null;
  return (
    <>
      {found.total > 0 && (
        <JobFilter filter={filter} departments={found.departments} locations={found.locations} />
      )}
      <JobList organisation={organisation} found={found} isFiltered={isFiltered} />
    </>
  );
}

function firstOfEach(search: Record<string, string | string[] | undefined>) {
  return Object.fromEntries(Object.entries(search).map(([name, value]) => [name, [value].flat()[0] ?? ""]));
}
