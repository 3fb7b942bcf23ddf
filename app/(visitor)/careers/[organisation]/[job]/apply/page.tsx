import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { jobLine } from "@/app/_parts/jobs/job-words";
import { api } from "@/server/api/caller";
import { consentText } from "@/server/domain/applications/input";
import { type Employer, employerAt, jobAt, type PublicJob } from "../../../_cached";
import { Missing } from "../../../_missing";
import { BackLink, EmployerFrame } from "../../_employer";
import { ApplyForm } from "./apply-form";

type Props = PageProps<"/careers/[organisation]/[job]/apply">;

export const generateStaticParams = () => [{ organisation: "-", job: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, job: slug } = await params;
  const job = await jobAt(organisation, slug);
  return { title: job ? `Apply: ${job.title}` : "Apply", robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const { organisation, job: slug } = await params;
  const employer = await employerAt(organisation);
  const job = employer && (await jobAt(employer.slug, slug));
  if (!employer || !job) return <Missing />;
  const address = `/careers/${employer.slug}/${job.slug}`;
  if (job.state !== "published") redirect(address);
  return (
    <EmployerFrame employer={employer}>
      <div className="mx-auto max-w-prose">
        <BackLink href={address}>{job.title}</BackLink>
        <h1 className="mt-2 text-xl font-semibold">Apply for {job.title}</h1>
        <p className="mt-1 text-soft">
          {employer.name} · {jobLine(job)}
        </p>
        <Suspense>
          <FreshForm employer={employer} job={job} search={searchParams} />
        </Suspense>
      </div>
    </EmployerFrame>
  );
}

async function FreshForm({
  employer,
  job,
  search,
}: {
  employer: Employer;
  job: PublicJob;
  search: Props["searchParams"];
}) {
  const source = sourceOf(await search, (await headers()).get("referer"));
  return (
    <ApplyForm
      organisation={employer.slug}
      job={{
        slug: job.slug,
        questions: job.questions,
        asksForEngagement: job.asksForEngagement,
        promisedDays: job.promisedDays,
      }}
      consent={consentText(employer.name)}
      begun={(await (await api(employer.slug)).careers.beginForm({ source })).ticket}
    />
  );
}

/** The link that led here says where from: this page's own address, or the job's page before it. */
function sourceOf(search: Record<string, string | string[] | undefined>, referer: string | null) {
  const own = [search.source].flat()[0];
  const before = URL.parse(referer ?? "")?.searchParams.get("source");
  return (own || before || "careers page").slice(0, 80);
}
