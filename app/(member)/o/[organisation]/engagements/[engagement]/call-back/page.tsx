import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CallBackForm } from "@/app/_parts/offers/call-back-form";
import { EvidenceBeside } from "@/app/_parts/offers/evidence";
import { dayOf } from "@/app/_ui/dates";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { api, whoIsHere } from "@/server/api/caller";
import { JOB_STATE_WORDS } from "@/server/domain/jobs/words";

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
  const [evidence, jobs, members, people, me] = await Promise.all([
    caller.engagements.evidence({ engagementId }),
    caller.engagements.jobs(),
    caller.members.list(),
    caller.terms.people(),
    whoIsHere(organisation),
  ]);
  const inDays = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000), page.timeZone);
  const signs = people.signatories.find(({ id }) => id === me.memberId) ?? people.signatories[0];
  const manager = members.find(({ id }) => id === page.sponsor.id) ?? members[0];
  const recruiter = members.find(({ role }) => role === "recruiter") ?? manager;
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
          <CallBackForm
            organisation={organisation}
            from={{ engagementId }}
            applicationId={page.applicationId}
            name={page.candidate.name}
            appliedLevel={page.job.level}
            jobs={jobs
              .filter(({ id, state }) => id !== page.job.id && state !== "closed")
              .map(({ id, title, level, state }) => ({ id, title, level, hint: JOB_STATE_WORDS[state] }))}
            members={members.map(({ id, name }) => ({ id, name }))}
            signatories={people.signatories}
            start={{
              title: page.job.title,
              level: page.job.level,
              levelReason: "",
              salaryMinorUnits: null,
              currency: page.terms.currency,
              payPeriod: "year",
              startsOn: inDays(35),
              answerBy: inDays(9),
              conditions: "",
              signatoryId: signs?.id ?? "",
            }}
            newJob={{ recruiterId: recruiter?.id ?? "", hiringManagerId: manager?.id ?? "", location: "" }}
          />
        </Section>
      </div>
    </>
  );
}
