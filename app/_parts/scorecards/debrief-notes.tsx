import { Section } from "@/app/_ui/section";
import { Timeline, TimelineEvent } from "@/app/_ui/timeline";
import { When } from "@/app/_ui/when";
import { DebriefNoteForm } from "./debrief-note-form";
import type { OpenDebrief } from "./debrief-page";

type Props = {
  applicationId: string;
  notes: OpenDebrief["notes"];
  isClosed: boolean;
  timeZone: string;
  now: Date;
};

/** What the panel said, for whoever looks back at why. */
export function DebriefNotes({ applicationId, notes, isClosed, timeZone, now }: Props) {
  if (isClosed && notes.length === 0) return null;
  return (
    <Section
      title="Discussion"
      description={isClosed ? undefined : "What was said, and what moved whom."}
      className="max-w-prose"
    >
      {notes.length > 0 && (
        <Timeline label="Discussion" className="mb-5">
          {notes.map((note) => (
            <TimelineEvent
              key={note.id}
              when={<When instant={note.writtenAt} timeZone={timeZone} now={now} style="ago" />}
              detail={<p className="whitespace-pre-wrap text-ink">{note.body}</p>}
            >
              <span className="text-soft">{note.memberName}</span>
            </TimelineEvent>
          ))}
        </Timeline>
      )}
      {!isClosed && <DebriefNoteForm applicationId={applicationId} />}
    </Section>
  );
}
