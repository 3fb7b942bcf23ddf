import { Status } from "@/app/_ui/badge";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { When } from "@/app/_ui/when";

type Props = {
  panels: readonly {
    panelId: string;
    name: string;
    candidateName: string;
    jobTitle: string;
    startsAt: Date;
    endsAt: Date;
    revision: number | null;
  }[];
  organisation: string;
  timeZone: string;
  now: Date;
};

const day = 86_400_000;

/** Scorecards that somebody owes, the oldest first. */
export function ToScore({ panels, organisation, timeZone, now }: Props) {
  return (
    <DataList label="Scorecards to write">
      {panels.map((panel) => {
        const isOverdue = now.getTime() - panel.endsAt.getTime() > day;
        return (
          <DataRow
            key={panel.panelId}
            href={`/o/${organisation}/interviews/${panel.panelId}/scorecard`}
            title={panel.candidateName}
            detail={`${panel.name} for ${panel.jobTitle}`}
            trail={
              <>
                <When instant={panel.startsAt} timeZone={timeZone} now={now} style="ago" />
                <Status tone={isOverdue ? "overdue" : "due"}>
                  {[isOverdue ? "Overdue" : "Due", panel.revision ? "draft kept" : ""]
                    .filter(Boolean)
                    .join(", ")}
                </Status>
              </>
            }
          />
        );
      })}
    </DataList>
  );
}
