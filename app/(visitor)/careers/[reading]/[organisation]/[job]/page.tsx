import type { Metadata } from "next";
import { AnswersWith } from "@/app/_forms/answers-with";
import { LinkButton } from "@/app/_ui/link-button";
import { Markdown } from "@/app/_ui/markdown";
import { Notice } from "@/app/_ui/notice";
import { jobLineIn } from "@/app/_words/jobs";
import { addressOf } from "../../../_address";
import { type Employer, employerAt, jobAt, openJobsAt, type PublicJob } from "../../../_cached";
import { Missing } from "../../../_missing";
import { PICTURE } from "../../../_picture";
import { alternatesOf, NOBODY, type Reading, readingOf } from "../../../_reading";
import { BackLink, EmployerFrame } from "../_employer";
import { JobAside } from "./_aside";
import { PostingData } from "./_posting-data";

type Props = PageProps<"/careers/[reading]/[organisation]/[job]">;

export const generateStaticParams = () => [{ ...NOBODY, job: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reading, organisation, job: slug } = await params;
  const [employer, job] = [await employerAt(organisation), await jobAt(organisation, slug)];
  const read = readingOf(reading, employer);
  const { t } = read;
  if (!employer || !job) return { title: t("This job") };
  const address = `/careers/${employer.slug}/${job.slug}`;
  return {
    title: t("{job} at {organisation}", { job: job.title, organisation: employer.name }),
    description: jobLineIn(t, job),
    alternates: alternatesOf(read, employer, address),
    openGraph: {
      title: job.title,
      description: `${employer.name} · ${jobLineIn(t, job)}`,
      url: address,
      type: "website",
      images: [{ url: addressOf(`${address}/picture.png`), ...PICTURE, alt: job.title }],
    },
    twitter: { card: "summary_large_image" },
    robots: job.state === "published" ? undefined : { index: false },
  };
}

export default async function Page({ params }: Props) {
  const { reading, organisation, job: slug } = await params;
  const employer = await employerAt(organisation);
  const job = employer && (await jobAt(employer.slug, slug));
  const read = readingOf(reading, employer);
  if (!employer || !job) return <Missing t={read.t} />;
  return (
    <EmployerFrame employer={employer} reading={read} here={`/careers/${employer.slug}/${job.slug}`}>
      {job.state === "closed" ? (
        <ClosedJob employer={employer} job={job} reading={read} />
      ) : (
        <OpenedJob employer={employer} job={job} reading={read} />
      )}
    </EmployerFrame>
  );
}

type Shown = { employer: Employer; job: PublicJob; reading: Reading };

function OpenedJob({ employer, job, reading: { t, to } }: Shown) {
  const apply = to(`/careers/${employer.slug}/${job.slug}/apply`);
  const isOpen = job.state === "published";
  return (
    <>
      {isOpen && <PostingData employer={employer} job={job} />}
      <BackLink href={to(`/careers/${employer.slug}`)}>{t("All open jobs")}</BackLink>
      <h1 lang={employer.locale} className="mt-2 text-xl font-semibold">
        <bdi>{job.title}</bdi>
      </h1>
      <p className="mt-1 text-soft">{jobLineIn(t, job)}</p>
      {!isOpen && (
        <Notice className="mt-6 max-w-prose" title={t("This job is not taking applications at the moment")}>
          {t("Please look again later. Whoever has applied already still hears back in time.")}
        </Notice>
      )}
      <div className="mt-8 grid grid-cols-1 gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,40rem)_1fr]">
        <div className="lg:order-2">
          <JobAside job={job} applyHref={isOpen ? apply : null} t={t} />
        </div>
        <div className="min-w-0">
          <div lang={employer.locale} dir="auto">
            <Markdown text={job.description} />
          </div>
          {isOpen && (
            <LinkButton href={apply} className="mt-10 lg:hidden">
              {t("Apply for this job")}
            </LinkButton>
          )}
        </div>
      </div>
    </>
  );
}

async function ClosedJob({ employer, job, reading: { t, to } }: Shown) {
  const others = (await openJobsAt(employer.slug))?.total ?? 0;
  return (
    <div className="max-w-prose">
      <AnswersWith status={410} />
      <h1 className="text-xl font-semibold">{t("This job is closed")}</h1>
      <p className="mt-3 text-soft">
        {t(
          "{job} at {organisation} takes no more applications. If you applied, your answer is in your portal.",
          { job: job.title, organisation: employer.name },
        )}
      </p>
      <div className="mt-6 flex flex-wrap gap-3">
        <LinkButton variant="primary" href={to(`/careers/${employer.slug}`)}>
          {others > 0
            ? t.count("See {count} open jobs", others)
            : t("More about {organisation}", { organisation: employer.name })}
        </LinkButton>
        <LinkButton href={to("/portal")}>{t("Open my portal")}</LinkButton>
      </div>
    </div>
  );
}
