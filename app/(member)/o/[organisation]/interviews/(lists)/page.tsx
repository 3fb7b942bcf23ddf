import { CalendarCheck } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextPanel } from "@/app/_parts/interviews/next-panel";
import { PanelTable } from "@/app/_parts/interviews/panel-table";
import { ToScore } from "@/app/_parts/scorecards/to-score";
import { EmptyState } from "@/app/_ui/empty-state";
import { Section } from "@/app/_ui/section";
import { api, whoIsHere } from "@/server/api/caller";

export const metadata: Metadata = { title: "Interviews" };

export default async function Page({ params }: PageProps<"/o/[organisation]/interviews">) {
  const { organisation: slug } = await params;
  const caller = await api(slug);
  const [{ role, timeZone }, mine, toScore] = await Promise.all([
    whoIsHere(slug),
    caller.panels.mine(),
    caller.scorecards.toScore(),
  ]);
  const now = new Date();
  const [next, ...later] = mine;
  const shown = { organisation: slug, timeZone, now };

  const isIdle = !next && toScore.length === 0;
  if (isIdle && role !== "panelist") redirect(`/o/${slug}/interviews/all`);
  if (isIdle)
    return (
      <EmptyState title="You sit on no panel" icon={<CalendarCheck aria-hidden="true" strokeWidth={1.5} />}>
        When a recruiter puts you on one, you get a mail, and the kit with the CV, the questions and your
        scorecard appears here.
      </EmptyState>
    );
  return (
    <>
      {next && (
        <Section title="Your next panel">
          <NextPanel panel={next} {...shown} />
        </Section>
      )}
      {toScore.length > 0 && (
        <Section
          title="Waiting for your scorecard"
          count={toScore.length}
          description="Five minutes each. The candidate's answer waits for them."
        >
          <ToScore panels={toScore} {...shown} />
        </Section>
      )}
      {later.length > 0 && (
        <Section title="Later" count={later.length}>
          <PanelTable label="Your later panels" panels={later} {...shown} />
        </Section>
      )}
    </>
  );
}
