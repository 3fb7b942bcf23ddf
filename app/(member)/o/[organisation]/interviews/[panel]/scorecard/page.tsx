import type { Metadata } from "next";
import { Live } from "@/app/_client/live";
import { TheyAreHere } from "@/app/_parts/interviews/they-are-here";
import { competenciesOf } from "@/app/_parts/scorecards/competencies-of";
import { DismissButton } from "@/app/_parts/scorecards/dismiss-button";
import { draftOf } from "@/app/_parts/scorecards/draft";
import { Scorecard } from "@/app/_parts/scorecards/scorecard";
import { SubmittedScorecard } from "@/app/_parts/scorecards/submitted-scorecard";
import { TakeBackButton } from "@/app/_parts/scorecards/take-back-button";
import { Versions } from "@/app/_parts/scorecards/versions";
import { LinkButton } from "@/app/_ui/link-button";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { api, whoIsHere } from "@/server/api/caller";

export const metadata: Metadata = { title: "Scorecard" };

const quarter = 15 * 60_000;

export default async function Page({ params }: PageProps<"/o/[organisation]/interviews/[panel]/scorecard">) {
  const { organisation: slug, panel: panelId } = await params;
  const caller = await api(slug);
  const [{ memberId, timeZone }, mine, { kit, candidateName, job, seats }, members] = await Promise.all([
    whoIsHere(slug),
    caller.scorecards.mine({ panelId }),
    caller.panels.kit({ panelId }),
    caller.members.list(),
  ]);
  const { panel, checkedInAt, submittedAt, dismissedAt, late } = mine;
  const versions =
    mine.scorecardId && mine.version > 1
      ? await caller.scorecards.versions({ scorecardId: mine.scorecardId })
      : [];
  const now = new Date();
  const here = `/o/${slug}/interviews/${panelId}`;
  const isOpen = !submittedAt && !dismissedAt && panel.state === "scheduled";
  const canDismiss = isOpen && panel.startsAt < now;
  const dismiss = (
    <DismissButton
      panelId={panelId}
      others={members
        .filter(({ id, role }) => role !== "front_desk" && !seats.some((seat) => seat.memberId === id))
        .map(({ id, name }) => ({ id, name }))}
      interviews={`/o/${slug}/interviews`}
    />
  );
  const isNear = panel.startsAt.getTime() - now.getTime() < quarter;

  return (
    <>
      <PageHeader
        title={candidateName}
        description={`Your scorecard: ${panel.name} for ${job.title}`}
        back={{ href: here, label: "Kit" }}
        actions={canDismiss && <span className="max-sm:hidden">{dismiss}</span>}
      />
      <Live topics={["visit", "panel"]} ids={[panelId]} />
      {isOpen && (
        <Scorecard
          panelId={panelId}
          memberId={memberId}
          competencies={competenciesOf(kit)}
          revision={mine.revision}
          saved={draftOf(
            kit.competencies.map(({ id }) => id),
            mine,
          )}
          canSubmit={Boolean(checkedInAt)}
          waiting={
            <Notice
              tone="due"
              title="You can submit once your visitor has been checked in"
              action={isNear && <TheyAreHere panelId={panelId} />}
            >
              Until then this stays a draft, and only you can see it.
            </Notice>
          }
        />
      )}
      {canDismiss && <p className="-ml-3 pt-6 sm:hidden">{dismiss}</p>}
      {submittedAt && (
        <>
          <Notice
            tone={late ? "due" : "done"}
            title={late ? "Submitted after the debrief was opened" : "Submitted"}
            className="mb-5"
            action={
              <LinkButton href={`/o/${slug}/applications/${panel.applicationId}/debrief`} size="small">
                See the debrief
              </LinkButton>
            }
          >
            <When instant={submittedAt} timeZone={timeZone} now={now} />
            {mine.submittedByName && ` by ${mine.submittedByName}, on your behalf`}.{" "}
            {late && "It is shown there, marked late, and not counted in the sealed score."}
          </Notice>
          <Section
            title="What you submitted"
            className="max-w-prose"
            actions={
              !mine.debriefIsClosed && (
                <LinkButton href={`${here}/scorecard/amend`} size="small">
                  Amend scorecard
                </LinkButton>
              )
            }
          >
            <SubmittedScorecard competencies={kit.competencies} {...mine} />
          </Section>
          {versions.length > 0 && (
            <Section title="Versions" count={versions.length} className="max-w-prose">
              <Versions versions={versions} competencies={kit.competencies} timeZone={timeZone} now={now} />
            </Section>
          )}
        </>
      )}
      {dismissedAt && (
        <Notice
          title="You said that you were not there"
          action={mine.canTakeBack && <TakeBackButton panelId={panelId} />}
        >
          There is nothing for you to score, and nobody asks you for it.{" "}
          {mine.canTakeBack
            ? "What the others wrote is shown to you once the debrief is open."
            : "The debrief has been opened."}
        </Notice>
      )}
      {panel.state === "cancelled" && (
        <Notice title="This panel was cancelled">There is nothing to score.</Notice>
      )}
    </>
  );
}
