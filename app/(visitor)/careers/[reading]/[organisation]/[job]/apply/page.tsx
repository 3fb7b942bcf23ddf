import type { Metadata } from "next";
import { headers } from "next/headers";
import { Suspense } from "react";
import { jobLineIn } from "@/app/_words/jobs";
import { api } from "@/server/api/caller";
import { consentText } from "@/server/domain/applications/input";
import { type Employer, employerAt, jobAt, type PublicJob } from "../../../../_cached";
import { Missing } from "../../../../_missing";
import { NOBODY, type Reading, readingOf } from "../../../../_reading";
import { BackLink, EmployerFrame } from "../../_employer";
import { applyWords } from "./_words";
import { ApplyForm } from "./apply-form";

type Props = PageProps<"/careers/[reading]/[organisation]/[job]/apply">;

export const generateStaticParams = () => [{ ...NOBODY, job: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reading, organisation, job: slug } = await params;
  const job = await jobAt(organisation, slug);
  const { t } = readingOf(reading, await employerAt(organisation));
  return { title: job ? t("Apply: {job}", { job: job.title }) : t("Apply"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const { reading, organisation, job: slug } = await params;
  const employer = await employerAt(organisation);
  const job = employer && (await jobAt(employer.slug, slug));
  const read = readingOf(reading, employer);
  const { t, to } = read;
  if (!employer || !job) return <Missing t={t} />;
  const address = `/careers/${employer.slug}/${job.slug}`;
  return (
    <EmployerFrame employer={employer} reading={read} here={`${address}/apply`}>
      <div className="mx-auto max-w-prose">
        <BackLink href={to(address)}>
          <bdi>{job.title}</bdi>
        </BackLink>
        <h1 className="mt-2 text-xl font-semibold">{t("Apply for {job}", { job: job.title })}</h1>
        <p className="mt-1 text-soft">
          <bdi>{employer.name}</bdi> · {jobLineIn(t, job)}
        </p>
        <Suspense>
          <FreshForm employer={employer} job={job} reading={read} search={searchParams} />
        </Suspense>
      </div>
    </EmployerFrame>
  );
}

async function FreshForm({
  employer,
  job,
  reading,
  search,
}: {
  employer: Employer;
  job: PublicJob;
  reading: Reading;
  search: Props["searchParams"];
}) {
  const { t, asked } = reading;
  const asking = await headers();
  const source = sourceOf(await search, asking.get("referer"));
  return (
    <>
      <ApplyForm
        organisation={employer.slug}
        job={{
          slug: job.slug,
          state: job.state,
          questions: job.questions,
          asksForEngagement: job.asksForEngagement,
        }}
        consent={consentText(employer.name, t.language)}
        language={t.language}
        asked={asked}
        words={applyWords(t, job)}
        begun={(await (await api(employer.slug)).careers.beginForm({ source })).ticket}
      />
      <script type="module" src="/apply.js" nonce={asking.get("x-nonce") ?? undefined} />
    </>
  );
}

/** The link that led here says where from: this page's own address, or the job's page before it. */
function sourceOf(search: Record<string, string | string[] | undefined>, referer: string | null) {
  const own = [search.source].flat()[0];
  const before = URL.parse(referer ?? "")?.searchParams.get("source");
  return (own || before || "careers page").slice(0, 80);
}
