import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CallBackForm } from "@/app/_parts/offers/call-back-form";
import { EvidenceBeside } from "@/app/_parts/offers/evidence";
import { dayAfter, dayOf } from "@/app/_ui/dates";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { api, whoIsHere } from "@/server/api/caller";
import { JOB_STATE_WORDS } from "@/server/domain/jobs/words";

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
  const [members, people, me] = await Promise.all([
    caller.members.list(),
    caller.terms.people(),
    whoIsHere(organisation),
  ]);
  const today = dayOf(new Date(), page.timeZone);
  const signs = people.signatories.find(({ id }) => id === me.memberId) ?? people.signatories[0];
  const manager = members.find(({ id }) => id === began?.hiringManagerId) ?? members[0];
  const recruiter = members.find(({ id }) => id === began?.ownerId) ?? manager;
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
            <CallBackForm
              organisation={organisation}
              from={{ entryId }}
              applicationId={began.applicationId}
              name={candidate.name}
              appliedLevel={began.level}
              jobs={page.jobs
                .filter(({ id, state }) => id !== began.jobId && state !== "closed")
                .map(({ id, title, level, state }) => ({ id, title, level, hint: JOB_STATE_WORDS[state] }))}
              members={members.map(({ id, name }) => ({ id, name }))}
              signatories={people.signatories}
              start={{
                title: began.jobTitle,
                level: began.level,
                levelReason: "",
                salaryMinorUnits: null,
                currency: began.currency,
                payPeriod: began.payPeriod,
                startsOn: dayAfter(today, 35),
                answerBy: dayAfter(today, 9),
                conditions: "",
                signatoryId: signs?.id ?? "",
              }}
              newJob={{ recruiterId: recruiter?.id ?? "", hiringManagerId: manager?.id ?? "", location: "" }}
            />
          </Section>
        )}
      </div>
    </>
  );
}
