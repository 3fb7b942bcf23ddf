import type { Metadata } from "next";
import { Live } from "@/app/_client/live";
import { DecisionPanel } from "@/app/_parts/decisions/decision-panel";
import { CloseDebriefButton } from "@/app/_parts/scorecards/close-debrief-button";
import { DebriefGrid } from "@/app/_parts/scorecards/debrief-grid";
import { DebriefNotes } from "@/app/_parts/scorecards/debrief-notes";
import { DebriefWaiting } from "@/app/_parts/scorecards/debrief-waiting";
import { OpenDebriefButton } from "@/app/_parts/scorecards/open-debrief-button";
import { SealedScore } from "@/app/_parts/scorecards/sealed-score";
import { Badge } from "@/app/_ui/badge";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { api, whoIsHere } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";

export const metadata: Metadata = { title: "Debrief" };

type Props = PageProps<"/o/[organisation]/applications/[application]/debrief">;

export default async function Page({ params }: Props) {
  const { organisation: slug, application: applicationId } = await params;
  const caller = await api(slug);
  const [page, { role, organisation }] = await Promise.all([
    caller.debriefs.get({ applicationId }),
    whoIsHere(slug),
  ]);
  const { about } = page;
  const { timeZone } = organisation;
  const now = new Date();
  const isOpen = page.stands === "open";
  const back = may(role, "applications.read")
    ? { href: `/o/${slug}/applications/${applicationId}`, label: "Application" }
    : { href: `/o/${slug}/interviews`, label: "Interviews" };
  return (
    <>
      <PageHeader
        title={about.candidateName}
        description={`Debrief for ${about.jobTitle}`}
        back={back}
        badge={isOpen && <Badge>{page.closedAt ? "Closed" : "Open"}</Badge>}
        actions={
          isOpen &&
          !page.closedAt &&
          may(role, "debriefs.close") && <CloseDebriefButton applicationId={applicationId} />
        }
      />
      <Live topics={["debrief", "application"]} ids={[applicationId]} />
      {page.stands === "blind" && page.wasAbsent && (
        <EmptyState
          title="You said that you were not there"
          action={may(role, "debriefs.open") && <OpenDebriefButton applicationId={applicationId} />}
        >
          Until the debrief is opened you could still take that back, so nothing is shown to you.
        </EmptyState>
      )}
      {page.stands === "blind" && !page.wasAbsent && (
        <EmptyState
          title="Write your own scorecard first"
          action={
            page.panelId && (
              <LinkButton variant="primary" href={`/o/${slug}/interviews/${page.panelId}/scorecard`}>
                Open scorecard
              </LinkButton>
            )
          }
        >
          Until you have submitted it, nobody else's is shown to you, nor what grew out of them. What you
          think stays your own.
        </EmptyState>
      )}
      {page.stands === "waiting" && (
        <DebriefWaiting
          organisation={slug}
          applicationId={applicationId}
          page={page}
          mayOpen={may(role, "debriefs.open")}
          mayActForOthers={may(role, "scorecards.on_behalf")}
        />
      )}
      {isOpen && (
        <>
          <SealedScore
            page={page}
            opened={<When within instant={page.openedAt} timeZone={timeZone} now={now} />}
          />
          {page.grids.map((grid) => (
            <Section
              key={grid.panelId}
              title={page.grids.length > 1 ? grid.name : "Who rated what"}
              description={<When instant={grid.startsAt} timeZone={timeZone} now={now} />}
            >
              <DebriefGrid grid={grid} />
            </Section>
          ))}
          <DebriefNotes
            applicationId={applicationId}
            notes={page.notes}
            isClosed={page.closedAt !== null}
            timeZone={timeZone}
            now={now}
          />
          {may(role, "decisions.read") && <DecisionPanel organisation={slug} applicationId={applicationId} />}
        </>
      )}
    </>
  );
}
