import type { Metadata } from "next";
import { Live } from "@/app/_client/live";
import { CvBeside } from "@/app/_parts/candidates/cv-beside";
import { KitQuestions } from "@/app/_parts/interviews/kit-questions";
import { PanelState } from "@/app/_parts/interviews/panel-state";
import { placeOf } from "@/app/_parts/interviews/place";
import { PrintButton } from "@/app/_parts/interviews/print-button";
import { VisitBanner } from "@/app/_parts/interviews/visit-banner";
import { Columns } from "@/app/_ui/columns";
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
  const { panel, kit, candidateName, job, cv, visit, seats } = found;
  const { timeZone } = organisation;
  const now = new Date();
  const me = seats.some((seat) => seat.memberId === memberId) ? memberId : null;
  const place = placeOf({ ...panel, visit });
  const here = `/o/${slug}/interviews/${panelId}`;

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
        <Section title="Questions" description="Ask every candidate the same ones, in this order.">
          <KitQuestions kit={kit} />
        </Section>
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
