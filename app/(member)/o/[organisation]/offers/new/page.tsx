import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { firstDraft } from "@/app/_parts/offers/first-draft";
import { OfferForm } from "@/app/_parts/offers/offer-form";
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
  const [{ title, level, currency, payPeriod }, { signatories }, me] = await Promise.all([
    caller.jobs.get({ jobId: application.jobId }),
    caller.terms.people(),
    whoIsHere(organisation),
  ]);
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
        signatories={signatories}
        start={firstDraft(
          { title, level, currency, payPeriod },
          { signatories, memberId: me.memberId, timeZone: me.organisation.timeZone },
        )}
      />
    </>
  );
}
