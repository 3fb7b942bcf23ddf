import { Live } from "@/app/_client/live";
import { ApplicationState } from "@/app/_parts/applications/application-state";
import { History } from "@/app/_parts/applications/history";
import { MarkRead } from "@/app/_parts/applications/mark-read";
import { MoveStage } from "@/app/_parts/applications/move-stage";
import { NextStep } from "@/app/_parts/applications/next-step";
import { PromiseState } from "@/app/_parts/applications/promise-state";
import { StillDeciding } from "@/app/_parts/applications/still-deciding";
import { MessageForm, NoteForm } from "@/app/_parts/applications/write-form";
import { CvBeside } from "@/app/_parts/candidates/cv-beside";
import { DecisionPanel } from "@/app/_parts/decisions/decision-panel";
import { ApplicationPanels } from "@/app/_parts/interviews/application-panels";
import { Columns } from "@/app/_ui/columns";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { DefinitionList } from "@/app/_ui/definition-list";
import { EmptyState } from "@/app/_ui/empty-state";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { When } from "@/app/_ui/when";
import { api } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { findSurroundings } from "../../_shell/surroundings";

type Props = PageProps<"/o/[organisation]/applications/[application]">;

/** One application: the CV and what was said on the left; where it stands and what is next on the right. */
export default async function Page({ params }: Props) {
  const { organisation: slug, application: applicationId } = await params;
  const caller = await api(slug);
  const application = await caller.applications.get({ applicationId });
  const [history, notes, messages, members] = await Promise.all([
    caller.applications.history({ applicationId }),
    caller.applications.notes({ applicationId }),
    caller.messages.list({ applicationId }),
    caller.members.list(),
  ]);
  const { organisation, me } = await findSurroundings(slug);
  const { candidate, job, cv, owner, stages, answers, others } = application;
  const { timeZone } = organisation;
  const now = new Date();
  const today = dayOf(now, timeZone);
  const isActive = application.state === "active";
  const unread = messages.filter(({ memberId, readAt }) => !memberId && !readAt).length;

  const standing = (
    <>
      <Section title="Where it stands">
        <div className="flex flex-col gap-4">
          <PromiseState application={application} today={today} />
          {isActive && may(me.role, "applications.write") && (
            <div>
              <StillDeciding
                applicationId={applicationId}
                candidateName={candidate.name}
                promisedOn={application.promisedOn}
                today={today}
              />
            </div>
          )}
          <MoveStage
            applicationId={applicationId}
            version={application.version}
            stageId={application.stageId}
            stages={stages}
            isDisabled={!isActive || !may(me.role, "applications.move")}
          />
          <NextStep
            applicationId={applicationId}
            nextStep={application.nextStep}
            ownerId={owner?.id ?? ""}
            members={members}
          />
        </div>
      </Section>
      <Section title="Candidate">
        <DefinitionList
          stacked
          facts={[
            {
              term: "E-mail",
              detail: <TextLink href={`mailto:${candidate.email}`}>{candidate.email}</TextLink>,
            },
            { term: "Phone", detail: candidate.phone },
            { term: "Place", detail: candidate.location },
            { term: "Came from", detail: application.source },
            {
              term: "Open to a short engagement",
              detail:
                application.openToEngagement === null ? "" : application.openToEngagement ? "Yes" : "No",
            },
          ]}
        />
        <p className="mt-3">
          <TextLink href={`/o/${slug}/candidates/${candidate.id}`}>
            Everything about {candidate.name}
          </TextLink>
        </p>
      </Section>
      {others.length > 0 && (
        <Section title="Other applications" count={others.length}>
          <DataList label="Other applications">
            {others.map((other) => (
              <DataRow
                key={other.id}
                href={`/o/${slug}/applications/${other.id}`}
                title={other.jobTitle}
                detail={other.stageName}
                trail={<ApplicationState state={other.state} />}
              />
            ))}
          </DataList>
        </Section>
      )}
      <Section title="History">
        <History entries={history} timeZone={timeZone} now={now} />
      </Section>
    </>
  );

  return (
    <>
      <Live topics={["application", "message"]} ids={[applicationId]} />
      <PageHeader
        title={candidate.name}
        back={{ href: `/o/${slug}/jobs/${job.id}`, label: job.title }}
        badge={<ApplicationState state={application.state} />}
        description={
          <>
            Applied <Day day={dayOf(application.appliedAt, timeZone)} today={today} /> for {job.title}
            {/* On a narrow screen what stands beside comes last; the promise is wanted first. */}
            <div className="mt-1 text-ink lg:hidden">
              <PromiseState application={application} today={today} />
            </div>
          </>
        }
      />
      {application.calledBackFromId && (
        <Notice className="mb-6" title="Called back">
          This application grew out of an engagement.{" "}
          <TextLink href={`/o/${slug}/applications/${application.calledBackFromId}`}>
            Open the first application
          </TextLink>
        </Notice>
      )}
      <Columns aside={standing}>
        <ApplicationPanels organisation={slug} applicationId={applicationId} canSchedule={isActive} />
        <DecisionPanel organisation={slug} applicationId={applicationId} />
        <Section title="CV">
          {cv ? (
            <CvBeside organisation={slug} file={cv} />
          ) : (
            <EmptyState title="There is no CV">This application came without one.</EmptyState>
          )}
        </Section>
        {answers.length > 0 && (
          <Section title="Answers">
            <DefinitionList
              stacked
              facts={answers.map(({ label, value }) => ({ term: label, detail: answerText(value) }))}
            />
          </Section>
        )}
        <Section
          title="Conversation"
          actions={unread > 0 && <MarkRead applicationId={applicationId} unread={unread} />}
        >
          <Said
            empty={`Nothing has been written yet. ${candidate.name} can write to you from their portal.`}
            said={messages.map(({ id, sentAt, body, memberName, memberId }) => ({
              id,
              at: sentAt,
              by: memberId ? (memberName ?? "A member") : candidate.name,
              body,
            }))}
            timeZone={timeZone}
            now={now}
          />
          {may(me.role, "messages.write") && (
            <MessageForm applicationId={applicationId} to={candidate.name} />
          )}
        </Section>
        <Section title="Notes">
          <Said empty="No notes yet." said={notes} timeZone={timeZone} now={now} />
          <NoteForm applicationId={applicationId} />
        </Section>
      </Columns>
    </>
  );
}

function answerText(value: string | string[] | number | boolean) {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "number" ? value.toLocaleString("en-GB") : value;
}

type Words = { id: string; at: Date; by: string; body: string };

function Said({
  said,
  empty,
  timeZone,
  now,
}: {
  said: readonly Words[];
  empty: string;
  timeZone: string;
  now: Date;
}) {
  if (said.length === 0) return <p className="mb-4 text-soft">{empty}</p>;
  return (
    <ol className="mb-5 flex max-w-prose flex-col gap-4">
      {said.map(({ id, at, by, body }) => (
        <li key={id} className="border-l-2 border-line pl-3">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="font-medium">{by}</span>
            <When instant={at} timeZone={timeZone} now={now} className="text-sm text-faint" />
          </p>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{body}</p>
        </li>
      ))}
    </ol>
  );
}
