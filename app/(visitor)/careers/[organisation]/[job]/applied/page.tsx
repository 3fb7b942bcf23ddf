import type { Metadata } from "next";
import { Suspense } from "react";
import { dayText } from "@/app/_ui/dates";
import { LinkButton } from "@/app/_ui/link-button";
import { employerAt, jobAt } from "../../../_cached";
import { Missing } from "../../../_missing";
import { EmployerFrame } from "../../_employer";

type Props = PageProps<"/careers/[organisation]/[job]/applied">;

export const generateStaticParams = () => [{ organisation: "-", job: "-" }];

export const metadata: Metadata = { title: "Your application is with us", robots: { index: false } };

export default async function Page({ params, searchParams }: Props) {
  const { organisation, job: slug } = await params;
  const employer = await employerAt(organisation);
  const job = employer && (await jobAt(employer.slug, slug));
  if (!employer || !job) return <Missing />;
  return (
    <EmployerFrame employer={employer}>
      <div className="mx-auto max-w-prose">
        <p className="text-soft">
          Your application for {job.title} is with {employer.name}.
        </p>
        <Suspense>
          <PromisedDay search={searchParams} promisedDays={job.promisedDays} />
        </Suspense>
        <h2 className="mt-10 text-md font-semibold">What happens next</h2>
        <ol className="mt-3 flex list-decimal flex-col gap-2 pl-5">
          <li>A confirmation is on its way to you by mail. It has a link to your portal.</li>
          <li>Your portal shows where you stand, on every day until you have your answer.</li>
          <li>You can write to {employer.name} there, and withdraw if you change your mind.</li>
        </ol>
        <div className="mt-8">
          <LinkButton href={`/careers/${employer.slug}`}>See the other jobs</LinkButton>
        </div>
      </div>
    </EmployerFrame>
  );
}

async function PromisedDay({
  search,
  promisedDays,
}: {
  search: Props["searchParams"];
  promisedDays: number;
}) {
  const by = [(await search).by].flat()[0] ?? "";
  const known = /^\d{4}-\d{2}-\d{2}$/.test(by) && !Number.isNaN(Date.parse(by));
  return (
    <h1 className="mt-1 text-xl font-semibold">
      {known ? `You will hear by ${dayText(by, null, "long")}` : `You will hear within ${promisedDays} days`}
    </h1>
  );
}
