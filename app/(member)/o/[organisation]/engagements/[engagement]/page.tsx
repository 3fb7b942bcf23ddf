import type { inferProcedureOutput } from "@trpc/server";
import type { Metadata } from "next";
import { Live } from "@/app/_client/live";
import { Signatures } from "@/app/_parts/contracts/signatures";
import { AddResult } from "@/app/_parts/engagements/add-result";
import { EndEarly, ExtendEngagement } from "@/app/_parts/engagements/change-end";
import { CloseEngagement } from "@/app/_parts/engagements/close-engagement";
import { Days } from "@/app/_parts/engagements/days";
import { EngagementState } from "@/app/_parts/engagements/engagement-state";
import { AddMilestone, Milestones } from "@/app/_parts/engagements/milestones";
import { ReadingsToConfirm } from "@/app/_parts/engagements/readings";
import { CheckReference, WriteReference } from "@/app/_parts/engagements/reference";
import { OfferState } from "@/app/_parts/offers/offer-state";
import { Columns } from "@/app/_ui/columns";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { DefinitionList } from "@/app/_ui/definition-list";
import { DoorMark } from "@/app/_ui/door-mark";
import { EmptyState } from "@/app/_ui/empty-state";
import { FiveStepMark } from "@/app/_ui/five-step-mark";
import { LineChart } from "@/app/_ui/line-chart";
import { LinkButton } from "@/app/_ui/link-button";
import { Money } from "@/app/_ui/money";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { When } from "@/app/_ui/when";
import { api, whoIsHere } from "@/server/api/caller";
import type { AppRouter } from "@/server/api/root";
import { may } from "@/server/auth/permissions";

export const metadata: Metadata = { title: "Engagement" };

type Data = inferProcedureOutput<AppRouter["engagements"]["get"]>;

/** One engagement: what it has brought, what is due, and the way back through the door. */
export default async function Page({ params }: PageProps<"/o/[organisation]/engagements/[engagement]">) {
  const { organisation, engagement: engagementId } = await params;
  const caller = await api(organisation);
  const [page, { role }] = await Promise.all([
    caller.engagements.get({ engagementId }),
    whoIsHere(organisation),
  ]);
  const now = new Date();
  const shown = {
    page,
    organisation,
    today: dayOf(now, page.timeZone),
    mayRun: may(role, "engagements.run"),
  };
  const address = `/o/${organisation}/engagements`;
  const mayCallBack = may(role, "offers.write") && page.state !== "signing" && !page.withdrawn;
  const isCalledBack = page.offers.some(({ state }) => state !== "declined" && state !== "rescinded");
  return (
    <>
      <Live topics={["engagement", "application", "offer"]} />
      <PageHeader
        title={page.candidate.name}
        badge={<EngagementState state={page.state} />}
        description={
          <span className="inline-flex items-center gap-1.5">
            <DoorMark className="size-4" /> {page.title}
          </span>
        }
        back={{ href: address, label: "Engagements" }}
        actions={
          <>
            {shown.mayRun && page.state === "running" && (
              <>
                <EndEarly engagementId={page.id} consultant={page.candidate.name} today={shown.today} />
                <CloseEngagement engagementId={page.id} consultant={page.candidate.name} />
                <ExtendEngagement
                  engagementId={page.id}
                  consultant={page.candidate.name}
                  endsOn={page.endsOn}
                />
              </>
            )}
            {mayCallBack && (
              <LinkButton
                variant={isCalledBack ? "secondary" : "primary"}
                href={`${address}/${page.id}/call-back`}
              >
                Call back
              </LinkButton>
            )}
          </>
        }
      />
      <Columns aside={<Facts {...shown} now={now} />}>
        {page.state === "signing" && (
          <Notice tone="due" className="mb-5">
            It begins with the last signature under{" "}
            <TextLink href={`/o/${organisation}/contracts/${page.contractId}`}>the contract</TextLink>.
          </Notice>
        )}
        {page.closingNote && <Notice className="mb-5">{page.closingNote}</Notice>}
        <div className="divide-y divide-line">
          <Results {...shown} />
          <Section
            title="Milestones"
            actions={
              shown.mayRun &&
              page.state !== "closed" && <AddMilestone engagementId={page.id} startsOn={page.startsOn} />
            }
          >
            {page.milestones.length === 0 ? (
              <EmptyState title="No milestones yet">
                Agree with {page.candidate.name} what is delivered by when, and add it here. They deliver in
                their portal.
              </EmptyState>
            ) : (
              <Milestones
                organisation={organisation}
                milestones={page.milestones}
                today={shown.today}
                mayApprove={shown.mayRun && page.state === "running" && page.sponsor.mayVouch}
                sponsor={page.sponsor.whoVouches}
              />
            )}
          </Section>
          <Worked {...shown} />
          {page.state !== "signing" && <Rated {...shown} />}
          {page.state === "closed" && <ReferenceSection {...shown} now={now} />}
        </div>
      </Columns>
    </>
  );
}

type Shown = { page: Data; organisation: string; today: string; mayRun: boolean };

/** What the consultant may keep: written by the sponsor, checked by another, issued as a sealed PDF. */
function ReferenceSection({ page, organisation, now }: Shown & { now: Date }) {
  const { reference, refusals } = page;
  const when = (instant: Date) => <When within instant={instant} timeZone={page.timeZone} now={now} />;
  return (
    <Section
      title="Reference"
      description="For the consultant to keep, as a sealed PDF that anybody can verify."
      actions={
        <>
          {!refusals.write && (
            <WriteReference
              engagementId={page.id}
              consultant={page.candidate.name}
              written={reference?.body ?? ""}
            />
          )}
          {reference && !refusals.check && (
            <CheckReference
              referenceId={reference.id}
              writtenAt={reference.writtenAt}
              consultant={page.candidate.name}
            />
          )}
        </>
      }
    >
      {reference ? (
        <>
          <p className="max-w-prose whitespace-pre-line">{reference.body}</p>
          <p className="mt-3 text-sm text-soft">
            Written by {reference.writer}, {when(reference.writtenAt)}.{" "}
            {reference.checker && <>Checked by {reference.checker}. </>}
            {reference.state === "written" && refusals.check}
            {reference.state === "checked" && "It is being sealed."}
            {reference.issuedAt && reference.fileId && (
              <>
                Issued {when(reference.issuedAt)}.{" "}
                <TextLink href={`/api/files/${organisation}/${reference.fileId}`}>Open the PDF</TextLink>
              </>
            )}
          </p>
        </>
      ) : (
        <EmptyState title="No reference yet">
          {refusals.write ?? `Say what ${page.candidate.name} did, how, and what came of it.`}
        </EmptyState>
      )}
    </Section>
  );
}

/** The sponsor's word on what the panel scored, so that the two can be compared. */
function Rated({ page, organisation }: Shown) {
  const all = page.ratings.flatMap(({ competencies }) => competencies);
  const rated = all.filter(({ rating }) => rating);
  const address = `/o/${organisation}/engagements/${page.id}`;
  return (
    <Section
      title="Rating of the work"
      description="On the competencies and anchors that the panel scored."
      actions={
        !page.ratingRefusal &&
        all.length > 0 && (
          <LinkButton href={`${address}/rate`}>
            {rated.length > 0 ? "Rate again" : "Rate the work"}
          </LinkButton>
        )
      }
    >
      {rated.length === 0 ? (
        <EmptyState title={all.length === 0 ? "No panel has scored" : "Not rated yet"}>
          {all.length === 0
            ? "There is nothing to compare the work with."
            : (page.ratingRefusal ?? "Rate it when you have seen enough; you can change it until the end.")}
        </EmptyState>
      ) : (
        <DataList label="Rating of the work">
          {rated.map(({ id, name, rating, evidence }) => (
            <DataRow key={id} title={name} detail={evidence} trail={<FiveStepMark rating={rating} />} />
          ))}
        </DataList>
      )}
    </Section>
  );
}

function Worked({ page, organisation, today, mayRun }: Shown) {
  const { days, agreedQuarters, loggedQuarters, approvedQuarters, dueMinorUnits, currency } = page.work;
  return (
    <Section
      title="Days"
      description={`${loggedQuarters / 4} of ${agreedQuarters / 4} paid days logged, ${approvedQuarters / 4} approved`}
    >
      {days.length === 0 ? (
        <EmptyState title="No days yet">
          {page.candidate.name} logs them in their portal, and {page.sponsor.whoVouches} approves them here.
        </EmptyState>
      ) : (
        <>
          <Days
            days={days}
            today={today}
            mayApprove={mayRun && page.sponsor.mayVouch}
            sponsor={page.sponsor.whoVouches}
          />
          <p className="mt-3">
            <Money minorUnits={dueMinorUnits} currency={currency} /> are due.{" "}
            <TextLink href={`/api/statements/${organisation}/${page.id}`}>Download the statement</TextLink>,{" "}
            <TextLink href={`/api/statements/${organisation}/${page.id}?as=csv`}>or as a table</TextLink>
          </p>
        </>
      )}
    </Section>
  );
}

function Results({ page, today, mayRun }: Shown) {
  if (page.results.length === 0)
    return (
      <Section
        title="Results"
        actions={mayRun && page.state === "running" && <AddResult engagementId={page.id} />}
      >
        <EmptyState title="Nothing is measured">
          {page.state === "signing"
            ? "What the terms measure appears here when the engagement begins."
            : "Add a measure, such as leads, with its target. The consultant records it in their portal."}
        </EmptyState>
      </Section>
    );
  return page.results.map((result, index) => {
    const last = result.readings.at(-1);
    const figure = (value: number) => value.toLocaleString("en-GB");
    return (
      <Section
        key={result.id}
        title={result.name}
        description={`${figure(last?.value ?? 0)} of ${figure(result.target)} so far`}
        actions={index === 0 && mayRun && page.state === "running" && <AddResult engagementId={page.id} />}
      >
        {last ? (
          <LineChart
            label={result.name}
            unit={result.unit}
            target={result.target}
            today={today}
            readings={result.readings.map(({ readOn, value, confirmedAt }) => ({
              day: readOn,
              value,
              pending: confirmedAt === null,
            }))}
          />
        ) : (
          <p className="text-soft">{page.candidate.name} has not recorded anything yet.</p>
        )}
        <div className="mt-4">
          <ReadingsToConfirm
            unit={result.unit || result.name.toLowerCase()}
            readings={result.readings.filter(({ confirmedAt }) => !confirmedAt)}
            today={today}
            mayConfirm={page.sponsor.mayVouch}
            sponsor={page.sponsor.whoVouches}
          />
        </div>
      </Section>
    );
  });
}

function Facts({ page, organisation, today, now }: Shown & { now: Date }) {
  const { terms } = page;
  return (
    <div className="divide-y divide-line">
      {page.offers.length > 0 && (
        <Section title="Called back">
          <DataList label="Offers that grew out of this engagement">
            {page.offers.map(({ id, title, level, state }) => (
              <DataRow
                key={id}
                href={`/o/${organisation}/offers/${id}`}
                title={title}
                detail={level}
                trail={<OfferState state={state} />}
              />
            ))}
          </DataList>
        </Section>
      )}
      <Section title="Terms">
        <DefinitionList
          stacked
          facts={[
            {
              term: "When",
              detail: (
                <>
                  <Day day={page.startsOn} today={today} /> to <Day day={page.endsOn} today={today} />
                </>
              ),
            },
            { term: "Paid days", detail: String(page.work.agreedQuarters / 4) },
            {
              term: "Rate",
              detail: (
                <>
                  <Money minorUnits={terms.rateMinorUnits} currency={terms.currency} per="a day" />,{" "}
                  <Money minorUnits={terms.total} currency={terms.currency} /> in all
                </>
              ),
            },
            {
              term: "Deliverables",
              detail: <span className="whitespace-pre-line">{terms.deliverables}</span>,
            },
            { term: "Sponsor", detail: page.sponsor.name },
            {
              term: "Applied for",
              detail: (
                <TextLink href={`/o/${organisation}/applications/${page.applicationId}`}>
                  {page.job.title}
                </TextLink>
              ),
            },
          ]}
        />
      </Section>
      <Section title="Contract">
        <Signatures signers={page.contract.signers} organisation="us" timeZone={page.timeZone} now={now} />
        <p className="mt-3">
          <TextLink href={`/o/${organisation}/contracts/${page.contractId}`}>Open the contract</TextLink>
        </p>
      </Section>
    </div>
  );
}
