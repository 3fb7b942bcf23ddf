import type { Metadata } from "next";
import { Live } from "@/app/_client/live";
import { CvBeside } from "@/app/_parts/candidates/cv-beside";
import { KitNotes, NoteList } from "@/app/_parts/interviews/kit-notes";
import { KitQuestions } from "@/app/_parts/interviews/kit-questions";
import { NoteForm } from "@/app/_parts/interviews/note-form";
import { PanelState } from "@/app/_parts/interviews/panel-state";
import { placeOf } from "@/app/_parts/interviews/place";
import { PrintButton } from "@/app/_parts/interviews/print-button";
import { VisitBanner } from "@/app/_parts/interviews/visit-banner";
import { Columns } from "@/app/_ui/columns";
import { dayOf, dayText } from "@/app/_ui/dates";
import { DefinitionList } from "@/app/_ui/definition-list";
import { LinkButton } from "@/app/_ui/link-button";
import { Markdown } from "@/app/_ui/markdown";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { When } from "@/app/_ui/when";
import { api } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";

export const metadata: Metadata = { title: "Kit" };

export default async function Page({ params }: PageProps<"/o/[organisation]/interviews/[panel]">) {
  const { organisation: slug, panel: panelId } = await params;
  const caller = await api(slug);
  const [{ memberId, role, organisation }, found] = await Promise.all([
    caller.session.me(),
    caller.panels.kit({ panelId }),
  ]);
  const { panel, kit, copy, notes, candidateName, job, cv, visit, seats } = found;
  const { timeZone } = organisation;
  const now = new Date();
  const me = seats.some((seat) => seat.memberId === memberId) ? memberId : null;
  const place = placeOf({ ...panel, visit });
  const here = `/o/${slug}/interviews/${panelId}`;
  const myNote = notes.ours.find((note) => note.memberId === me) ?? null;
  const colleagues = notes.ours.filter((note) => note.memberId !== me);

  return (
    <>
      <PageHeader
        title={candidateName}
        description={
          <>
            {panel.name} for {job.title}
            <span className="block lg:hidden">
              <When instant={panel.startsAt} timeZone={timeZone} now={now} />
              {place && <>, {place}</>}
            </span>
          </>
        }
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
      <Columns
        aside={
          <Section title="The panel">
            <DefinitionList
              stacked
              facts={[
                { term: "When", detail: <When instant={panel.startsAt} timeZone={timeZone} now={now} /> },
                { term: "Where", detail: place },
                {
                  term: "With",
                  detail: (
                    <ul>
                      {seats.map((seat) => (
                        <li key={seat.memberId}>
                          {seat.name}
                          {seat.title && <span className="text-soft">, {seat.title}</span>}
                          {!seat.required && <span className="text-faint"> (optional)</span>}
                        </li>
                      ))}
                    </ul>
                  ),
                },
                {
                  term: "On the day",
                  detail: may(role, "visits.read") ? (
                    <TextLink href={`${here}/day`}>What has to be arranged</TextLink>
                  ) : null,
                },
                {
                  term: "Application",
                  detail: may(role, "applications.read") ? (
                    <TextLink href={`/o/${slug}/applications/${panel.applicationId}`}>
                      Open the application
                    </TextLink>
                  ) : null,
                },
              ]}
            />
          </Section>
        }
      >
        {kit.briefing && (
          <Section title="Before you walk in">
            <Markdown text={kit.briefing} />
          </Section>
        )}
        <KitNotes notes={notes.earlier} timeZone={timeZone} now={now} />
        <Section
          title="Questions"
          description={
            <>
              Ask every candidate the same ones, in this order. This kit is the plan as it was on{" "}
              {dayText(dayOf(copy.takenAt, timeZone), dayOf(now, timeZone), "none")}
              {copy.hasPlanChanged ? "; the plan has changed since, and your scorecard has not" : ""}.
            </>
          }
        >
          <KitQuestions kit={kit} />
        </Section>
        {(me || colleagues.length > 0) && panel.state === "scheduled" && visit.checkedInAt && (
          <Section
            title="For the next panel"
            description="What was covered and what to ask, never a judgement. Later panels read it at once; this panel's own members when they have scored."
            className="print:hidden"
          >
            <div className="flex flex-col gap-5">
              <NoteList notes={colleagues} timeZone={timeZone} now={now} />
              {me && <NoteForm panelId={panelId} given={myNote} />}
            </div>
          </Section>
        )}
        {cv && (
          <Section title="CV" className="print:hidden">
            <CvBeside organisation={slug} file={cv} />
          </Section>
        )}
        {job.description && (
          <Section title="The job" className="print:hidden">
            <Markdown text={job.description} />
          </Section>
        )}
      </Columns>
    </>
  );
}
