import type { inferProcedureOutput } from "@trpc/server";
import type { Metadata } from "next";
import { Live } from "@/app/_client/live";
import { ApprovalChain, approvalInWords } from "@/app/_parts/approvals/chain";
import { Signatures } from "@/app/_parts/contracts/signatures";
import { EvidenceBeside } from "@/app/_parts/offers/evidence";
import { OfferActions } from "@/app/_parts/offers/offer-actions";
import { OfferState } from "@/app/_parts/offers/offer-state";
import { Badge } from "@/app/_ui/badge";
import { Columns } from "@/app/_ui/columns";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { DefinitionList } from "@/app/_ui/definition-list";
import { DoorMark } from "@/app/_ui/door-mark";
import { Money } from "@/app/_ui/money";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { Timeline, TimelineEvent } from "@/app/_ui/timeline";
import { When } from "@/app/_ui/when";
import { api, whoIsHere } from "@/server/api/caller";
import type { AppRouter } from "@/server/api/root";
import { may } from "@/server/auth/permissions";
import { ORDERING_WORDS } from "@/server/domain/approvals/input";
import { PAY_PERIOD_WORDS } from "@/server/domain/jobs/words";

export const metadata: Metadata = { title: "Offer" };

type Data = inferProcedureOutput<AppRouter["offers"]["get"]>;

/** An offer: what it says, what speaks for it, and who does what next. */
export default async function Page({ params }: PageProps<"/o/[organisation]/offers/[offer]">) {
  const { organisation, offer: offerId } = await params;
  const caller = await api(organisation);
  const [page, { role }] = await Promise.all([caller.offers.get({ offerId }), whoIsHere(organisation)]);
  const now = new Date();
  const { refusals, state } = page;
  const can = {
    change: may(role, "offers.write") && !refusals.change,
    send: may(role, "offers.write") && !refusals.send,
    rescind: may(role, "offers.rescind") && !refusals.rescind,
  };
  return (
    <>
      <Live topics={["offer", "application"]} />
      <PageHeader
        title={page.title}
        badge={<OfferState state={state} />}
        description={`An offer for ${page.candidate.name}`}
        back={{
          href: `/o/${organisation}/applications/${page.applicationId}`,
          label: page.candidate.name,
        }}
        actions={
          <OfferActions
            organisation={organisation}
            offerId={page.id}
            version={page.version}
            candidateName={page.candidate.name}
            signatories={page.signatories}
            can={can}
            answers={
              page.asking?.myStepId && state === "draft"
                ? { stepId: page.asking.myStepId, maySendBack: !page.asking.refusals.sendBack }
                : null
            }
            isSent={page.sentAt !== null}
            values={{
              title: page.title,
              level: page.level,
              levelReason: page.levelReason,
              salaryMinorUnits: page.salaryMinorUnits,
              currency: page.currency,
              payPeriod: page.payPeriod,
              startsOn: page.startsOn,
              answerBy: dayOf(page.answerBy, page.timeZone),
              conditions: page.conditions,
              signatoryId: page.signatoryId,
            }}
          />
        }
      />
      <Next page={page} />
      <Columns aside={<History page={page} organisation={organisation} now={now} />}>
        <div className="divide-y divide-line">
          <Figures page={page} now={now} />
          {page.evidence && (
            <Section
              title="What speaks for it"
              description={page.evidence.work && "The panel before, the work since."}
            >
              <EvidenceBeside evidence={page.evidence} />
            </Section>
          )}
        </div>
      </Columns>
    </>
  );
}

/** Who does what next, in one sentence. */
function Next({ page }: { page: Data }) {
  const { state, asking } = page;
  const words = state === "draft" ? approvalInWords(asking) : null;
  if (words)
    return (
      <Notice tone={asking?.state === "sent_back" ? "overdue" : "due"} className="mb-5">
        {words}
      </Notice>
    );
  if (state === "declined" || state === "rescinded")
    return page.endReason ? (
      <Notice className="mb-5" title={state === "declined" ? "What they said" : "Why it was rescinded"}>
        <span className="whitespace-pre-line">{page.endReason}</span>
      </Notice>
    ) : null;
  return null;
}

function Figures({ page, now }: { page: Data; now: Date }) {
  const today = dayOf(now, page.timeZone);
  const applied = page.first?.level;
  return (
    <Section title="The offer">
      <DefinitionList
        facts={[
          { term: "Title", detail: page.title },
          {
            term: "Level",
            detail: page.level && (
              <>
                {page.level}
                {applied && applied !== page.level && (
                  <span className="text-soft"> (they applied for {applied})</span>
                )}
              </>
            ),
          },
          { term: "Why this level", detail: page.levelReason },
          {
            term: "Salary",
            detail: (
              <Money
                minorUnits={page.salaryMinorUnits}
                currency={page.currency}
                per={PAY_PERIOD_WORDS[page.payPeriod]}
              />
            ),
          },
          { term: "First day", detail: <Day day={page.startsOn} today={today} style="long" /> },
          { term: "Answer by", detail: <When instant={page.answerBy} timeZone={page.timeZone} now={now} /> },
          {
            term: "Conditions",
            detail: page.conditions && <span className="whitespace-pre-line">{page.conditions}</span>,
          },
          { term: "Signs for us", detail: page.signatory },
          {
            term: "Job",
            detail: (
              <>
                {page.job.title}
                {page.job.unpublishedReason && (
                  <span className="block text-soft">Not published: {page.job.unpublishedReason}</span>
                )}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

function History({ page, organisation, now }: { page: Data; organisation: string; now: Date }) {
  const when = (instant: Date) => <When instant={instant} timeZone={page.timeZone} now={now} style="short" />;
  return (
    <div className="divide-y divide-line">
      {page.asking && page.state === "draft" && (
        <Section
          title="Approval"
          description={page.asking.steps.length > 1 && ORDERING_WORDS[page.asking.ordering]}
        >
          <ApprovalChain asking={page.asking} timeZone={page.timeZone} now={now} />
        </Section>
      )}
      <Section title="Until now">
        <Timeline label="The way of this offer">
          <TimelineEvent when={when(page.draftedAt)}>Drafted by {page.drafter}</TimelineEvent>
          {page.askings
            .toReversed()
            .flatMap(({ state, steps }) => steps.map((step) => ({ ...step, isVoid: state === "void" })))
            .map(
              ({ id, answer, answeredBy, answeredFor, answeredAt, isVoid }) =>
                answeredAt && (
                  <TimelineEvent
                    key={id}
                    when={when(answeredAt)}
                    detail={isVoid ? <Badge>Voided by a change</Badge> : null}
                  >
                    {answer === "approved" ? "Approved by" : "Sent back by"} {answeredBy}
                    {answeredFor && <span className="text-soft"> for {answeredFor}</span>}
                  </TimelineEvent>
                ),
            )}
          {page.sentAt && (
            <TimelineEvent when={when(page.sentAt)}>Sent to {page.candidate.name}</TimelineEvent>
          )}
          {page.viewedAt && <TimelineEvent when={when(page.viewedAt)}>Seen in the portal</TimelineEvent>}
          {page.answeredAt && (
            <TimelineEvent when={when(page.answeredAt)}>
              {page.state === "declined" ? "Declined" : "Accepted"}
            </TimelineEvent>
          )}
          {page.contract?.contract.signedAt && (
            <TimelineEvent when={when(page.contract.contract.signedAt)}>Signed by both</TimelineEvent>
          )}
        </Timeline>
      </Section>
      {page.contract && (
        <Section title="Contract">
          <Signatures signers={page.contract.signers} organisation="us" timeZone={page.timeZone} now={now} />
          <p className="mt-3">
            <TextLink href={`/o/${organisation}/contracts/${page.contract.contract.id}`}>
              Open the contract
            </TextLink>
          </p>
        </Section>
      )}
      {page.first && (
        <Section title="Where it began">
          <p className="flex items-center gap-1.5">
            {page.engagementId && <DoorMark className="size-4" />}
            <TextLink href={`/o/${organisation}/applications/${page.first.id}`}>
              {page.first.jobTitle}
            </TextLink>
          </p>
          {page.engagementId && (
            <p className="mt-1">
              <TextLink href={`/o/${organisation}/engagements/${page.engagementId}`}>The engagement</TextLink>
            </p>
          )}
        </Section>
      )}
    </div>
  );
}
