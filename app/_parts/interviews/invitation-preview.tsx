import { dayOf, dayText, timeText, zoneName } from "@/app/_ui/dates";
import { DefinitionList } from "@/app/_ui/definition-list";
import { Section } from "@/app/_ui/section";
import type { Scheduling } from "./agenda-panel";
import type { Seat } from "./seat-picker";

type Props = {
  scheduling: Scheduling;
  startsAt: Date | null;
  endsAt: Date | null;
  timeZone: string;
  seats: readonly Seat[];
  isMove: boolean;
  plan: Scheduling["plans"][number] | null;
};

/** What will leave, to whom, and what time that is for them: read before it is sent. */
export function InvitationPreview({ scheduling, startsAt, endsAt, timeZone, seats, isMove, plan }: Props) {
  const { candidateName, candidateTimeZone, people } = scheduling;
  const names = seats.flatMap(
    ({ memberId }) => people.find((person) => person.memberId === memberId)?.name ?? [],
  );
  const time = (zone: string) =>
    startsAt && endsAt
      ? `${dayText(dayOf(startsAt, zone), null, "long")}, ${timeText(startsAt, zone)} to ${timeText(endsAt, zone)} (${zoneName(zone)})`
      : null;
  const theirs = candidateTimeZone && candidateTimeZone !== timeZone ? time(candidateTimeZone) : null;
  return (
    <Section title={isMove ? "What everybody is told" : "What is sent"}>
      <DefinitionList
        stacked
        facts={[
          { term: "When", detail: time(timeZone) ?? "No time is chosen yet." },
          { term: `For ${candidateName}`, detail: theirs },
          { term: "Invitations to", detail: [candidateName, ...names].join(", ") },
          { term: "The panel rates", detail: plan?.competencies.join(", ") },
        ]}
      />
      <p className="mt-4 text-sm text-soft">
        {isMove
          ? "Each gets a mail and a new calendar entry in the place of the old one. Who is taken off the panel is told that too."
          : "Each gets a mail with a calendar entry, on their own clock. The candidate's has a code for the front desk, the panelists' the kit."}
      </p>
    </Section>
  );
}
