import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CallBack } from "@/app/_parts/offers/call-back";
import { EvidenceBeside } from "@/app/_parts/offers/evidence";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { api } from "@/server/api/caller";

export const metadata: Metadata = { title: "Call back" };

/** The way back through the second door: the evidence first, then the offer. */
export default async function Page({
  params,
}: PageProps<"/o/[organisation]/engagements/[engagement]/call-back">) {
  const { organisation, engagement: engagementId } = await params;
  const caller = await api(organisation);
  const page = await caller.engagements.get({ engagementId });
  const address = `/o/${organisation}/engagements/${engagementId}`;
  if (page.state === "signing" || page.withdrawn) redirect(address);
  const [evidence, jobs] = await Promise.all([
    caller.engagements.evidence({ engagementId }),
    caller.engagements.jobs(),
  ]);
  return (
    <>
      <PageHeader
        title={`Call ${page.candidate.name} back`}
        description={`They applied for ${page.job.title}${page.job.level ? ` (${page.job.level})` : ""}. That application keeps “consult instead”; this makes a new one, with an offer.`}
        back={{ href: address, label: "Engagement" }}
      />
      <div className="divide-y divide-line">
        <Section title="What speaks for it">
          <EvidenceBeside evidence={evidence} />
        </Section>
        <Section title="The offer">
          <CallBack
            organisation={organisation}
            from={{ engagementId }}
            applicationId={page.applicationId}
            name={page.candidate.name}
            applied={page.job}
            pay={{ currency: page.terms.currency, payPeriod: "year" }}
            jobs={jobs}
            hiringManagerId={page.sponsor.id}
          />
        </Section>
      </div>
    </>
  );
}
