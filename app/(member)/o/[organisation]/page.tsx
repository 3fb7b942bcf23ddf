import { Sun } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Live } from "@/app/_client/live";
import { NextPanel } from "@/app/_parts/interviews/next-panel";
import { zoneName } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { api, whoIsHere } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { FirstSteps } from "./_today/first-steps";
import { PromisesKept } from "./_today/promises-kept";
import { TodaySection } from "./_today/section";

export const metadata: Metadata = { title: "Today" };

/** What waits for the one who looks, by weight; each row leads to the one thing it asks for. */
export default async function Page({ params }: PageProps<"/o/[organisation]">) {
  const { organisation } = await params;
  const caller = await api(organisation);
  const { role } = await whoIsHere(organisation);
  // Reception's day is who arrives.
  if (role === "front_desk") redirect(`/o/${organisation}/front-desk`);
  const day = await caller.today.get();
  const [next] = day.role === "panelist" ? await caller.panels.mine() : [];
  const { timeZone, today, now, sections } = day;
  const begins =
    sections.length === 0 && may(day.role, "organisations.change") && (await caller.jobs.list()).length === 0;
  const shown = { organisation, timeZone, now };

  return (
    <>
      <Live
        topics={["application", "outcome", "visit", "panel", "debrief", "engagement", "offer", "message"]}
      />
      <PageHeader
        title="Today"
        description={
          <>
            <Day day={today} today={today} style="long" />, times in {zoneName(timeZone)}
          </>
        }
      />
      {next && (
        <Section title="Your next panel">
          <NextPanel panel={next} {...shown} />
        </Section>
      )}
      {sections
        .filter(({ id }) => !(next && id === "panels"))
        .map((section) => (
          <TodaySection
            key={section.id}
            section={section}
            today={today}
            mayRelease={may(day.role, "outcomes.release")}
            {...shown}
          />
        ))}
      {sections.length === 0 &&
        !next &&
        (begins ? (
          <FirstSteps organisation={organisation} />
        ) : (
          <Nothing role={day.role} organisation={organisation} />
        ))}
      {may(day.role, "organisations.change") && <PromisesKept organisation={organisation} />}
    </>
  );
}

function Nothing({ role, organisation }: { role: string; organisation: string }) {
  const recruits = role === "owner" || role === "admin" || role === "recruiter";
  return (
    <EmptyState
      title="Nothing waits for you"
      icon={<Sun aria-hidden="true" strokeWidth={1.5} />}
      action={recruits && <LinkButton href={`/o/${organisation}/jobs`}>Look at the jobs</LinkButton>}
    >
      {recruits
        ? "Nobody waits for an answer. New applications, answers that fall due and replies from candidates appear here."
        : "Panels you sit on, scorecards you owe and debriefs that are ready appear here."}
    </EmptyState>
  );
}
