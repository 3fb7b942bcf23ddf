import type { Metadata } from "next";
import { Blocks } from "@/app/_parts/interviews/blocks";
import { CalendarFeed } from "@/app/_parts/interviews/calendar-feed";
import { HoursForm } from "@/app/_parts/interviews/hours-form";
import { ImportedCalendars } from "@/app/_parts/interviews/imported-calendars";
import { Section } from "@/app/_ui/section";
import { api } from "@/server/api/caller";

export const metadata: Metadata = { title: "Your hours" };

/** What a member says of their time, so that nobody has to ask. */
export default async function Page({ params }: PageProps<"/o/[organisation]/interviews/hours">) {
  const { organisation: slug } = await params;
  const hours = await (await api(slug)).hours.mine();
  const now = new Date();
  return (
    <>
      <Section
        title="When you can sit on panels"
        description={
          hours.isUsual
            ? "These are the usual hours, until you save your own. Panels are looked for within them."
            : "Panels are looked for within these hours."
        }
      >
        <HoursForm hours={hours} />
      </Section>
      <Section
        title="When you are not free"
        count={hours.blocks.length || undefined}
        description="No panel is looked for at these times. Others see that you are busy, not with what."
      >
        <Blocks blocks={hours.blocks} timeZone={hours.timeZone} now={now} />
      </Section>
      <Section
        title="Your other calendars"
        count={hours.calendars.length || undefined}
        description="Only when you are busy is read from them and kept: no titles, no people, no places."
      >
        <ImportedCalendars calendars={hours.calendars} timeZone={hours.timeZone} now={now} />
      </Section>
      <Section
        title="Panels in your own calendar"
        description="A secret address for the calendar on your phone or computer. It holds your panels, their time and place, and nothing of what was scored."
      >
        <CalendarFeed feed={hours.feed} timeZone={hours.timeZone} now={now} />
      </Section>
    </>
  );
}
