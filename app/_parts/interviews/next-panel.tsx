import { Badge } from "@/app/_ui/badge";
import { closeTime } from "@/app/_ui/dates";
import { DefinitionList } from "@/app/_ui/definition-list";
import { LinkButton } from "@/app/_ui/link-button";
import { Card } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import type { AgendaPanel } from "./agenda-panel";
import { placeOf } from "./place";

type Props = { panel: AgendaPanel; organisation: string; timeZone: string; now: Date };

/** What a panelist needs in the next minutes: whom, when, where, and the kit. */
export function NextPanel({ panel, organisation, timeZone, now }: Props) {
  const href = `/o/${organisation}/interviews/${panel.id}`;
  const { checkedInAt, room } = panel.visit;
  const soon = closeTime(panel.startsAt, now);
  return (
    <Card className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-md font-semibold">
          {panel.candidateName}
          {checkedInAt ? (
            <Badge tone="done">{room ? `Your visitor is here, ${room}` : "Your visitor is here"}</Badge>
          ) : (
            soon && <Badge tone="neutral">{panel.startsAt < now ? `Began ${soon}` : soon}</Badge>
          )}
        </p>
        <p className="text-soft">
          {panel.name} for {panel.job.title}
        </p>
        <DefinitionList
          className="mt-3"
          facts={[
            { term: "When", detail: <When instant={panel.startsAt} timeZone={timeZone} now={now} /> },
            { term: "Where", detail: placeOf(panel) },
            { term: "With", detail: panel.seats.map(({ name }) => name).join(", ") },
          ]}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <LinkButton href={href} variant="primary">
          Open kit
        </LinkButton>
        <LinkButton href={`${href}/scorecard`}>Open scorecard</LinkButton>
      </div>
    </Card>
  );
}
