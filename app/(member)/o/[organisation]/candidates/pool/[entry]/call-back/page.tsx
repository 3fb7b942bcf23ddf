import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CallBack } from "@/app/_parts/offers/call-back";
import { EvidenceBeside } from "@/app/_parts/offers/evidence";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { api } from "@/server/api/caller";

export const metadata: Metadata = { title: "Call back" };

/** From the talent pool to an offer: why they were kept and what a panel thought, then the offer. */
export default async function Page({
  params,
}: PageProps<"/o/[organisation]/candidates/pool/[entry]/call-back">) {
  const { organisation, entry: entryId } = await params;
  const caller = await api(organisation);
  const page = await caller.pool.callBack({ entryId });
  const { began, candidate, refusal } = page;
  // Whoever has an engagement is called back from there, with what it has shown.
  if (began?.engagementId) redirect(`/o/${organisation}/engagements/${began.engagementId}/call-back`);
  return (
    <>
      <PageHeader
        title={`Call ${candidate.name} back`}
        description={
          began &&
          `They applied for ${began.jobTitle}${began.level ? ` (${began.level})` : ""}. That application keeps its answer; this makes a new one, with an offer.`
        }
        back={{ href: `/o/${organisation}/candidates/pool`, label: "Talent pool" }}
      />
      {refusal && (
        <Notice tone="due" className="mb-5">
          {refusal}{" "}
          <TextLink href={`/o/${organisation}/candidates/${candidate.id}`}>Open their profile</TextLink>
        </Notice>
      )}
      <div className="divide-y divide-line">
        <Section title="What speaks for it">
          <p className="mb-4 max-w-prose [overflow-wrap:anywhere]">{page.why}</p>
          {page.evidence?.panel && <EvidenceBeside evidence={page.evidence} />}
        </Section>
        {began && !refusal && (
          <Section title="The offer">
            <CallBack
              organisation={organisation}
              from={{ entryId }}
              applicationId={began.applicationId}
              name={candidate.name}
              applied={{ id: began.jobId, title: began.jobTitle, level: began.level }}
              pay={{ currency: began.currency, payPeriod: began.payPeriod }}
              jobs={page.jobs}
              recruiterId={began.ownerId}
              hiringManagerId={began.hiringManagerId}
            />
          </Section>
        )}
      </div>
    </>
  );
}
