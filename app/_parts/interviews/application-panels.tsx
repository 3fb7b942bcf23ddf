import { DataList, DataRow } from "@/app/_ui/data-list";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { api, whoIsHere } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { CancelPanelButton } from "./cancel-panel-button";
import { PanelState } from "./panel-state";
import { ProposalRows } from "./proposal-rows";

type Props = { organisation: string; applicationId: string; canSchedule: boolean };

/** An application's panels, with what can still be done about each. */
export async function ApplicationPanels({ organisation: slug, applicationId, canSchedule }: Props) {
  const caller = await api(slug);
  const [{ panels }, { role, timeZone }] = await Promise.all([
    caller.panels.list({ applicationId }),
    whoIsHere(slug),
  ]);
  const schedules = canSchedule && may(role, "panels.schedule");
  const arranging = schedules ? await caller.proposals.of({ applicationId }) : null;
  const isWaiting = arranging?.proposals.some(({ state }) => state === "open");
  const here = `/o/${slug}/applications/${applicationId}`;
  const now = new Date();
  return (
    <Section
      title="Panels"
      count={panels.length}
      actions={
        <>
          {panels.some(({ visit }) => visit.checkedInAt) && (
            <LinkButton size="small" href={`${here}/debrief`}>
              See the debrief
            </LinkButton>
          )}
          {schedules && (
            <LinkButton size="small" href={`${here}/schedule`}>
              Schedule a panel
            </LinkButton>
          )}
        </>
      }
    >
      {arranging && (
        <ProposalRows
          arranging={arranging}
          candidateName={arranging.candidateName}
          timeZone={timeZone}
          now={now}
          here={here}
        />
      )}
      {panels.length === 0 ? (
        !isWaiting && (
          <EmptyState title="No panel has met this candidate" className="py-6">
            {schedules
              ? "Schedule one: everybody is invited with a calendar entry."
              : "A recruiter schedules one."}
          </EmptyState>
        )
      ) : (
        <DataList label="Panels">
          {panels.map((panel) => {
            const isOpen = panel.state === "scheduled" && !panel.visit.checkedInAt;
            return (
              <DataRow
                key={panel.id}
                href={`/o/${slug}/interviews/${panel.id}`}
                title={panel.name}
                detail={
                  <>
                    <When instant={panel.startsAt} timeZone={timeZone} now={now} />
                    <span className="block">{panel.seats.map(({ name }) => name).join(", ")}</span>
                  </>
                }
                trail={<PanelState panel={panel} now={now} />}
                actions={
                  schedules &&
                  isOpen && (
                    <>
                      <LinkButton
                        size="small"
                        variant="quiet"
                        href={`/o/${slug}/interviews/${panel.id}/day`}
                        className="max-sm:hidden"
                      >
                        On the day
                      </LinkButton>
                      <LinkButton size="small" variant="quiet" href={`${here}/schedule?panel=${panel.id}`}>
                        Move
                      </LinkButton>
                      <CancelPanelButton
                        panelId={panel.id}
                        name={panel.name}
                        candidateName={panel.candidateName}
                      />
                    </>
                  )
                }
              />
            );
          })}
        </DataList>
      )}
    </Section>
  );
}
