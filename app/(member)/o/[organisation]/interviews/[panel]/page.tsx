import { ChevronRight } from "lucide-react";
import type { Metadata } from "next";
import { Live } from "@/app/_client/live";
import { CvBeside } from "@/app/_parts/candidates/cv-beside";
import { KitFacts } from "@/app/_parts/interviews/kit-facts";
import { KitNotes, NoteList } from "@/app/_parts/interviews/kit-notes";
import { KitParts } from "@/app/_parts/interviews/kit-parts";
import { KitQuestions } from "@/app/_parts/interviews/kit-questions";
import { NoteForm } from "@/app/_parts/interviews/note-form";
import { PanelState } from "@/app/_parts/interviews/panel-state";
import { PrintButton } from "@/app/_parts/interviews/print-button";
import { VisitBanner } from "@/app/_parts/interviews/visit-banner";
import { dayOf, dayText } from "@/app/_ui/dates";
import { LinkButton } from "@/app/_ui/link-button";
import { Markdown } from "@/app/_ui/markdown";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { api, whoIsHere } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";

export const metadata: Metadata = { title: "Kit" };

/** All a panelist prepares and asks with, the CV beside it; on paper the questions and what to listen for. */
export default async function Page({ params }: PageProps<"/o/[organisation]/interviews/[panel]">) {
  const { organisation: slug, panel: panelId } = await params;
  const caller = await api(slug);
  const [{ memberId, role, timeZone }, found] = await Promise.all([
    whoIsHere(slug),
    caller.panels.kit({ panelId }),
  ]);
  const { panel, kit, copy, notes, candidateName, job, cv, visit, seats } = found;
  const now = new Date();
  const me = seats.some((seat) => seat.memberId === memberId) ? memberId : null;
  const here = `/o/${slug}/interviews/${panelId}`;
  const myNote = notes.ours.find((note) => note.memberId === me) ?? null;
  const colleagues = notes.ours.filter((note) => note.memberId !== me);
  const handsOn = (me || colleagues.length > 0) && panel.state === "scheduled" && visit.checkedInAt;
  const takenOn = dayText(dayOf(copy.takenAt, timeZone), dayOf(now, timeZone), "none");

  return (
    <>
      <PageHeader
        title={candidateName}
        description={`${panel.name} for ${job.title}`}
        back={{ href: `/o/${slug}/interviews`, label: "Interviews" }}
        badge={<PanelState panel={{ ...panel, visit }} now={now} />}
        actions={
          <>
            <PrintButton>Print kit</PrintButton>
            {me && panel.state === "scheduled" && (
              <LinkButton href={`${here}/scorecard`} variant="primary">
                Open scorecard
              </LinkButton>
            )}
          </>
        }
      />
      <Live topics={["visit", "panel"]} ids={[panelId]} />
      <div className="pb-5 empty:hidden print:hidden">
        <VisitBanner panel={panel} visit={visit} seats={seats} me={me} timeZone={timeZone} now={now} />
      </div>
      <KitParts
        parts={[
          { id: "questions", label: "Questions" },
          ...(cv ? [{ id: "cv", label: "CV" }] : []),
          ...(job.description ? [{ id: "job", label: "The job" }] : []),
          ...(handsOn ? [{ id: "next-panel", label: "For the next panel" }] : []),
        ]}
      />
      <div className="grid-cols-[minmax(0,1fr)_minmax(0,31rem)] gap-x-12 xl:grid print:block">
        <div className="min-w-0">
          <KitFacts
            {...{ panel, visit, seats, timeZone, now }}
            dayHref={may(role, "visits.read") ? `${here}/day` : null}
            applicationHref={
              may(role, "applications.read") ? `/o/${slug}/applications/${panel.applicationId}` : null
            }
          />
          {kit.briefing && (
            <Section title="Before you walk in">
              <Markdown text={kit.briefing} />
            </Section>
          )}
          <KitNotes notes={notes.earlier} timeZone={timeZone} now={now} />
          <Section
            id="questions"
            title="Questions"
            description={
              <>
                Ask every candidate the same ones, in this order. This kit is the plan as it was on {takenOn}
                {copy.hasPlanChanged && "; the plan has changed since, and your scorecard has not"}.
              </>
            }
          >
            <KitQuestions kit={kit} />
          </Section>
          {handsOn && (
            <Section
              id="next-panel"
              title="For the next panel"
              description="What was covered and what to ask, never a judgement. Later panels read it at once; this panel's own members when they have scored."
              className="print:hidden"
            >
              <div className="flex flex-col gap-5">
                {colleagues.length > 0 && <NoteList notes={colleagues} timeZone={timeZone} now={now} />}
                {me && <NoteForm panelId={panelId} given={myNote} />}
              </div>
            </Section>
          )}
        </div>
        <div className="min-w-0 self-start xl:sticky xl:top-6 print:hidden">
          {cv && (
            <Section id="cv" title="CV">
              <CvBeside organisation={slug} file={cv} />
            </Section>
          )}
          {job.description && (
            <details id="job" className="group/job scroll-mt-6 border-t border-line py-4" open={!cv}>
              <summary className="flex cursor-default list-none items-center gap-1.5 rounded-sm text-md font-semibold">
                <ChevronRight
                  aria-hidden="true"
                  className="size-4 text-faint transition-transform group-open/job:rotate-90"
                  strokeWidth={1.75}
                />
                The job: {job.title}
              </summary>
              <Markdown text={job.description} className="pt-3" />
            </details>
          )}
        </div>
      </div>
    </>
  );
}
