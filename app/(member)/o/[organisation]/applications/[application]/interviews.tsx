import { DataList, DataRow } from "@/app/_ui/data-list";
import { LinkButton } from "@/app/_ui/link-button";
import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { api } from "@/server/api/caller";

type Props = { organisation: string; applicationId: string; timeZone: string; now: Date };

/** The panels of one application, and the way to their debrief. */
export async function Interviews({ organisation, applicationId, timeZone, now }: Props) {
  const caller = await api(organisation);
  const { panels } = await caller.panels.list({ applicationId });
  if (panels.length === 0) return null;
  return (
    <Section
      title="Interviews"
      count={panels.length}
      actions={
        <LinkButton size="small" href={`/o/${organisation}/applications/${applicationId}/debrief`}>
          Open debrief
        </LinkButton>
      }
    >
      <DataList label="Interviews">
        {panels.map((panel) => (
          <DataRow
            key={panel.id}
            href={`/o/${organisation}/interviews/${panel.id}`}
            title={panel.name}
            detail={panel.place}
            trail={<When instant={panel.startsAt} timeZone={timeZone} now={now} />}
          />
        ))}
      </DataList>
    </Section>
  );
}
