import type { Metadata } from "next";
import { Live } from "@/app/_client/live";
import { AdjustmentsForm } from "@/app/_parts/interviews/adjustments-form";
import { PanelState } from "@/app/_parts/interviews/panel-state";
import { placeOf } from "@/app/_parts/interviews/place";
import { DefinitionList } from "@/app/_ui/definition-list";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { api, whoIsHere } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";

export const metadata: Metadata = { title: "On the day" };

/** What has to be arranged for a panel's visitor. Nothing that is rated stands here, and this stands nowhere else. */
export default async function Page({ params }: PageProps<"/o/[organisation]/interviews/[panel]/day">) {
  const { organisation: slug, panel: panelId } = await params;
  const caller = await api(slug);
  const [day, { role, organisation }] = await Promise.all([caller.visits.day({ panelId }), whoIsHere(slug)]);
  const { timeZone } = organisation;
  const now = new Date();
  const state = day.cancelled ? ("cancelled" as const) : ("scheduled" as const);
  const atDesk = role === "front_desk";
  return (
    <>
      <PageHeader
        title={`On the day: ${day.visitorName}`}
        description={`${day.name} for ${day.jobTitle}`}
        back={
          atDesk
            ? { href: `/o/${slug}/front-desk`, label: "Front desk" }
            : { href: `/o/${slug}/interviews/${panelId}`, label: "Kit" }
        }
        badge={<PanelState panel={{ ...day, state, visit: day }} now={now} />}
        actions={
          <>
            <LinkButton href={`/o/${slug}/front-desk/${panelId}/badge`}>Print badge</LinkButton>
            {may(role, "panels.schedule") && state === "scheduled" && !day.checkedInAt && (
              <LinkButton href={`/o/${slug}/applications/${day.applicationId}/schedule?panel=${panelId}`}>
                Move panel
              </LinkButton>
            )}
          </>
        }
      />
      <Live topics={["visit", "panel"]} ids={[panelId]} />
      <div className="max-w-3xl">
        <Section title="When and where">
          <DefinitionList
            facts={[
              { term: "When", detail: <When instant={day.startsAt} timeZone={timeZone} now={now} /> },
              { term: "Where", detail: placeOf({ ...day, visit: day }) },
              { term: "Hosts", detail: day.hosts.map(({ name }) => name).join(", ") },
              {
                term: "Check-in code",
                detail: <span className="font-mono tracking-widest">{day.code}</span>,
              },
            ]}
          />
        </Section>
        <Section
          title="What they need on the day"
          description="Asked with the invitation. Recruiters and the front desk read it; the panel and the debrief never do."
        >
          {day.stated ? (
            <p className="mb-4 border-l-2 border-rule pl-3">
              <span className="text-md whitespace-pre-line wrap-anywhere">
                {day.stated.words || "Nothing needs to be arranged."}
              </span>
              <span className="block text-sm text-soft">
                {day.stated.memberName
                  ? `Written down by ${day.stated.memberName}`
                  : `${day.visitorName} told us`}
                , <When instant={day.stated.statedAt} timeZone={timeZone} now={now} />
              </span>
            </p>
          ) : (
            <p className="mb-4 text-soft">
              They have not answered yet. The question stands in their invitation and in their portal.
            </p>
          )}
          <AdjustmentsForm
            key={day.stated?.statedAt.getTime() ?? 0}
            applicationId={day.applicationId}
            given={day.stated?.words ?? ""}
          />
        </Section>
      </div>
    </>
  );
}
