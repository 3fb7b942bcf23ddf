import type { Metadata } from "next";
import { competenciesOf } from "@/app/_parts/scorecards/competencies-of";
import { OnBehalfScorecard } from "@/app/_parts/scorecards/on-behalf-scorecard";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { api } from "@/server/api/caller";

export const metadata: Metadata = { title: "Scorecard on behalf" };

type Props = PageProps<"/o/[organisation]/interviews/[panel]/scorecard/for/[member]">;

export default async function Page({ params }: Props) {
  const { organisation: slug, panel: panelId, member: memberId } = await params;
  const caller = await api(slug);
  const found = await caller.scorecards.onBehalf({ panelId, memberId });
  const debrief = `/o/${slug}/applications/${found.panel.applicationId}/debrief`;
  return (
    <>
      <PageHeader
        title={found.candidateName}
        description={`Scorecard of ${found.memberName}: ${found.panel.name} for ${found.jobTitle}`}
        back={{ href: debrief, label: "Debrief" }}
      />
      {found.refusal ? (
        <EmptyState title={found.refusal} action={<LinkButton href={debrief}>See the debrief</LinkButton>} />
      ) : (
        <>
          <Notice className="mb-4" title={`You write down what ${found.memberName} told you`}>
            Both names stay on the scorecard.
            {!found.checkedInAt && " It can be submitted once the visitor has been checked in."}
          </Notice>
          <OnBehalfScorecard
            panelId={panelId}
            memberId={memberId}
            memberName={found.memberName}
            competencies={competenciesOf(found.panel.kit)}
            canSubmit={Boolean(found.checkedInAt)}
            debrief={debrief}
          />
        </>
      )}
    </>
  );
}
