import { dayOf, dayText, timeText, zoneName } from "@/app/_ui/dates";
import { DefinitionList } from "@/app/_ui/definition-list";
import { Section } from "@/app/_ui/section";
import type { Scheduling } from "./agenda-panel";

type Props = {
  scheduling: Scheduling;
  /** The one that is fixed, or those to choose from. */
  times: readonly Date[];
  minutes: number;
  timeZone: string;
  /** Who is invited besides the candidate. */
  names: readonly string[];
  isMove: boolean;
  isProposal: boolean;
  plan: Scheduling["plans"][number] | null;
};

/** What will leave, to whom, and what time that is for them: read before it is sent. */
export function InvitationPreview(props: Props) {
  const { scheduling, times, minutes, timeZone, names, isMove, isProposal, plan } = props;
  const { candidateName, candidateTimeZone } = scheduling;
  const theirs = candidateTimeZone && candidateTimeZone !== timeZone ? candidateTimeZone : null;
  const said = (zone: string) =>
    times.length > 0 && (
      <ul className="flex flex-col gap-1">
        {times.map((time) => (
          <li key={time.getTime()}>{spanText(time, minutes, zone)}</li>
        ))}
      </ul>
    );
  return (
    <Section title={isMove ? "What everybody is told" : "What is sent"} className="lg:sticky lg:top-6">
      <DefinitionList
        stacked
        facts={[
          {
            term: isProposal ? "To choose from" : "When",
            detail: said(timeZone) || "No time is chosen yet.",
          },
          { term: `For ${candidateName}`, detail: theirs && said(theirs) },
          {
            term: isProposal ? "A mail to" : "Invitations to",
            detail: isProposal ? candidateName : [candidateName, ...names].join(", "),
          },
          { term: "The panel rates", detail: plan?.competencies.join(", ") },
        ]}
      />
      <p className="mt-4 text-sm text-soft">{explained(isProposal, isMove)}</p>
    </Section>
  );
}

function explained(isProposal: boolean, isMove: boolean) {
  if (isProposal && isMove)
    return "The panel stays where it is until a new time is chosen. Then everybody gets a mail and a new calendar entry in the place of the old one.";
  if (isProposal)
    return "Nothing is booked yet. Once a time is chosen everybody is invited, and whoever chooses first has it: an alternate stands in for somebody who is not free any more. After the day you name the times no longer hold.";
  return isMove
    ? "Each gets a mail and a new calendar entry in the place of the old one. Who is taken off the panel is told that too."
    : "Each gets a mail with a calendar entry, on their own clock. The candidate's has a code for the front desk, the panelists' the kit.";
}

function spanText(startsAt: Date, minutes: number, zone: string) {
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  return `${dayText(dayOf(startsAt, zone), null, "long")}, ${timeText(startsAt, zone)} to ${timeText(endsAt, zone)} (${zoneName(zone)})`;
}
