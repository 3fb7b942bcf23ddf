import type { Metadata } from "next";
import { Suspense } from "react";
import { dayText } from "@/app/_ui/dates";
import { LinkButton } from "@/app/_ui/link-button";
import type { Speech } from "@/app/_words/speech";
import { employerAt, jobAt } from "../../../../_cached";
import { Missing } from "../../../../_missing";
import { NOBODY, readingOf } from "../../../../_reading";
import { EmployerFrame } from "../../_employer";

type Props = PageProps<"/careers/[reading]/[organisation]/[job]/applied">;

export const generateStaticParams = () => [{ ...NOBODY, job: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reading, organisation } = await params;
  const { t } = readingOf(reading, await employerAt(organisation));
  return { title: t("Your application is with us"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const { reading, organisation, job: slug } = await params;
  const employer = await employerAt(organisation);
  const job = employer && (await jobAt(employer.slug, slug));
  const read = readingOf(reading, employer);
  const { t, to } = read;
  if (!employer || !job) return <Missing t={t} />;
  return (
    <EmployerFrame employer={employer} reading={read} here={`/careers/${employer.slug}/${job.slug}`}>
      <div className="mx-auto max-w-prose">
        <p className="text-soft">
          {t("Your application for {job} is with {organisation}.", {
            job: job.title,
            organisation: employer.name,
          })}
        </p>
        <Suspense>
          <PromisedDay search={searchParams} promisedDays={job.promisedDays} t={t} />
        </Suspense>
        <h2 className="mt-10 text-md font-semibold">{t("What happens next")}</h2>
        <ol className="mt-3 flex list-decimal flex-col gap-2 ps-5">
          <li>{t("A confirmation is on its way to you by mail. It has a link to your portal.")}</li>
          <li>{t("Your portal shows where you stand, on every day until you have your answer.")}</li>
          <li>
            {t("You can write to {organisation} there, and withdraw if you change your mind.", {
              organisation: employer.name,
            })}
          </li>
        </ol>
        <div className="mt-8">
          <LinkButton href={to(`/careers/${employer.slug}`)}>{t("See the other jobs")}</LinkButton>
        </div>
      </div>
    </EmployerFrame>
  );
}

async function PromisedDay({
  search,
  promisedDays,
  t,
}: {
  search: Props["searchParams"];
  promisedDays: number;
  t: Speech;
}) {
  const by = [(await search).by].flat()[0] ?? "";
  const known = /^\d{4}-\d{2}-\d{2}$/.test(by) && !Number.isNaN(Date.parse(by));
  return (
    <h1 className="mt-1 text-xl font-semibold">
      {known
        ? t("You will hear by {day}", { day: dayText(by, null, "long", t.language) })
        : t.count("You will hear within {count} days", promisedDays)}
    </h1>
  );
}
