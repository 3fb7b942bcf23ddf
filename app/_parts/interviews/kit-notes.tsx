import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import type { Kit } from "./agenda-panel";

type Note = Kit["notes"]["earlier"][number];

/** What those who met the candidate before leave for this panel. */
export function KitNotes({ notes, timeZone, now }: { notes: Note[]; timeZone: string; now: Date }) {
  if (notes.length === 0) return null;
  return (
    <Section
      title="From earlier panels"
      description="What was covered, and what you could ask. Nobody says here how it went: that is for the debrief."
    >
      <NoteList notes={notes} timeZone={timeZone} now={now} />
    </Section>
  );
}

export function NoteList({ notes, timeZone, now }: { notes: Note[]; timeZone: string; now: Date }) {
  return (
    <ul className="flex max-w-prose flex-col gap-4">
      {notes.map(({ id, memberName, panelName, heldAt, covered, toAsk }) => (
        <li key={id} className="border-l-2 border-rule pl-3 break-inside-avoid">
          <p className="text-sm text-soft">
            <span className="font-medium text-ink">{memberName}</span>, {panelName},{" "}
            <When instant={heldAt} timeZone={timeZone} now={now} />
          </p>
          <dl className="mt-1 flex flex-col gap-1">
            <Words term="Covered" words={covered} />
            <Words term="To ask" words={toAsk} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Words({ term, words }: { term: string; words: string }) {
  if (!words) return null;
  return (
    <div>
      <dt className="text-sm text-soft">{term}</dt>
      <dd className="whitespace-pre-line wrap-anywhere">{words}</dd>
    </div>
  );
}
