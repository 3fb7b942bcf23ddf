import { Badge } from "@/app/_ui/badge";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { DefinitionList } from "@/app/_ui/definition-list";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { When } from "@/app/_ui/when";
import { may } from "@/server/auth/permissions";
import { answerText } from "./answer-text";
import type { ApplicationData } from "./application-data";
import { ApplicationState } from "./application-state";
import { History } from "./history";
import { MarkRead } from "./mark-read";
import { NoteForm } from "./note-form";
import { ReadMentions } from "./read-mentions";
import { Tasks } from "./tasks";
import { MessageForm } from "./write-form";

/** What was said and done: answers to the form, the conversation, notes, who it is, what happened. */
export function ApplicationSaid({ data }: { data: ApplicationData }) {
  const { organisation, application, history, notes, messages, me, timeZone, now } = data;
  const { candidate, answers, others } = application;
  const news = notes.filter(({ isNews }) => isNews).length;
  const unread = messages.filter(({ memberId, readAt }) => !memberId && !readAt).length;
  return (
    <>
      {answers.length > 0 && (
        <Section title="Answers">
          <DefinitionList
            stacked
            facts={answers.map(({ label, value, flagged, file }) => ({
              term: label,
              detail: (
                <>
                  {file ? (
                    <TextLink href={`/api/files/${organisation}/${file.id}`}>{file.name}</TextLink>
                  ) : (
                    answerText(value)
                  )}
                  {flagged && (
                    <Badge tone="due" className="ml-2">
                      Flagged
                    </Badge>
                  )}
                </>
              ),
            }))}
          />
        </Section>
      )}
      <Section
        title="Conversation"
        id="messages"
        actions={unread > 0 && <MarkRead applicationId={application.id} unread={unread} />}
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
        {may(me.role, "messages.write") && <MessageForm applicationId={application.id} to={candidate.name} />}
      </Section>
      <Section
        title="Notes"
        id="notes"
        actions={news > 0 && <ReadMentions applicationId={application.id} mentions={news} />}
      >
        <Said empty="No notes yet." said={notes} timeZone={timeZone} now={now} />
        <NoteForm applicationId={application.id} namable={data.namable} />
      </Section>
      <Tasks
        candidateId={candidate.id}
        applicationId={application.id}
        tasks={data.tasks.filter((task) => [null, application.id].includes(task.applicationId))}
        members={data.namable}
        me={me.memberId}
        today={data.today}
      />
      <Section title="Candidate">
        <DefinitionList
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
          <TextLink href={`/o/${organisation}/candidates/${candidate.id}`}>
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
                href={`/o/${organisation}/applications/${other.id}`}
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
}

type Words = {
  id: string;
  at: Date;
  by: string;
  body: string;
  audience?: "team" | "named";
  isNews?: boolean;
};

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
      {said.map(({ id, at, by, body, audience, isNews }) => (
        <li key={id} className="border-l-2 border-line pl-3">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="flex flex-wrap items-center gap-2">
              <span className="font-medium">{by}</span>
              {audience === "named" && <Badge>Private</Badge>}
              {isNews && <Badge tone="due">Names you</Badge>}
            </span>
            <When instant={at} timeZone={timeZone} now={now} className="text-sm text-faint" />
          </p>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{body}</p>
        </li>
      ))}
    </ol>
  );
}
