import type { Metadata } from "next";
import { AmendScorecard } from "@/app/_parts/scorecards/amend-scorecard";
import { competenciesOf } from "@/app/_parts/scorecards/competencies-of";
import { draftOf } from "@/app/_parts/scorecards/draft";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { api, whoIsHere } from "@/server/api/caller";

export const metadata: Metadata = { title: "Amend scorecard" };

type Props = PageProps<"/o/[organisation]/interviews/[panel]/scorecard/amend">;

export default async function Page({ params }: Props) {
  const { organisation: slug, panel: panelId } = await params;
  const caller = await api(slug);
  const [{ memberId }, mine, { kit, candidateName, job }] = await Promise.all([
    whoIsHere(slug),
    caller.scorecards.mine({ panelId }),
    caller.panels.kit({ panelId }),
  ]);
  const here = `/o/${slug}/interviews/${panelId}/scorecard`;
  return (
    <>
      <PageHeader
        title={candidateName}
        description={`Amend your scorecard: ${mine.panel.name} for ${job.title}`}
        back={{ href: here, label: "Scorecard" }}
      />
      {mine.submittedAt && !mine.debriefIsClosed ? (
        <AmendScorecard
          panelId={panelId}
          memberId={memberId}
          competencies={competenciesOf(kit)}
          version={mine.version}
          submitted={draftOf(
            kit.competencies.map(({ id }) => id),
            mine,
          )}
          here={here}
        />
      ) : (
        <EmptyState
          title={mine.debriefIsClosed ? "The debrief has been closed" : "There is nothing to amend yet"}
          action={<LinkButton href={here}>Open scorecard</LinkButton>}
        >
          {mine.debriefIsClosed
            ? "What was talked about stays as it is. Tell the hiring manager what you would say now."
            : "Until you have submitted your scorecard, it is yours to change as you like."}
        </EmptyState>
      )}
    </>
  );
}
