import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OfferForm } from "@/app/_parts/offers/offer-form";
import { dayOf } from "@/app/_ui/dates";
import { PageHeader } from "@/app/_ui/page-header";
import { api, whoIsHere } from "@/server/api/caller";

export const metadata: Metadata = { title: "Draft an offer" };

/** A first draft of an offer, from the job's own words. */
export default async function Page({ params, searchParams }: PageProps<"/o/[organisation]/offers/new">) {
  const { organisation } = await params;
  const { application: applicationId } = await searchParams;
  if (typeof applicationId !== "string") notFound();
  const caller = await api(organisation);
  const application = await caller.applications.get({ applicationId });
  const [job, people, me] = await Promise.all([
    caller.jobs.get({ jobId: application.jobId }),
    caller.terms.people(),
    whoIsHere(organisation),
  ]);
  const inDays = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000), me.organisation.timeZone);
  const signs = people.signatories.find(({ id }) => id === me.memberId) ?? people.signatories[0];
  return (
    <>
      <PageHeader
        title={`An offer for ${application.candidate.name}`}
        description="It goes nowhere before somebody has approved it."
        back={{ href: `/o/${organisation}/applications/${applicationId}`, label: application.candidate.name }}
      />
      <OfferForm
        organisation={organisation}
        applicationId={applicationId}
        signatories={people.signatories}
        start={{
          title: job.title,
          level: job.level,
          levelReason: "",
          salaryMinorUnits: null,
          currency: job.currency,
          payPeriod: job.payPeriod,
          startsOn: inDays(35),
          answerBy: inDays(9),
          conditions: "",
          signatoryId: signs?.id ?? "",
        }}
      />
    </>
  );
}
