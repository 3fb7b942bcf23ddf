import type { Metadata } from "next";
import { Live } from "@/app/_client/live";
import { PanelAgreement } from "@/app/_parts/reports/panel-agreement";
import { ChooseFinalist } from "@/app/_parts/scorecards/choose-finalist";
import { Shortlist } from "@/app/_parts/scorecards/shortlist";
import { dayOf } from "@/app/_ui/dates";
import { EmptyState } from "@/app/_ui/empty-state";
import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/section";
import { api, whoIsHere } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";

export const metadata: Metadata = { title: "Shortlist" };

export default async function Page({ params }: PageProps<"/o/[organisation]/jobs/[job]/shortlist">) {
  const { organisation: slug, job: jobId } = await params;
  const caller = await api(slug);
  const [shortlist, agreement, { role, organisation }] = await Promise.all([
    caller.shortlists.get({ jobId }),
    caller.reports.panelAgreement({ jobId }),
    whoIsHere(slug),
  ]);
  const mayChoose = may(role, "shortlists.choose");
  const choose = mayChoose && shortlist.choosable.length > 0 && (
    <ChooseFinalist choosable={shortlist.choosable} />
  );
  return (
    <>
      <Live topics={["debrief"]} />
      {shortlist.owesScorecards && (
        <Notice tone="due" className="mb-5" title="Not everybody is shown to you">
          Whom you have still to score is left out, and so is everything that grew out of the others' scores.
        </Notice>
      )}
      {shortlist.finalists.length === 0 ? (
        <EmptyState title="Nobody is on the shortlist yet" action={choose}>
          {shortlist.choosable.length > 0
            ? "Choose the people you want to decide between. They are shown side by side: sealed scores, ratings by competency, and what is still missing."
            : "Once a panel has met somebody, you can put them here and see them beside the others."}
        </EmptyState>
      ) : (
        <Section
          title="Finalists"
          count={shortlist.finalists.length}
          description="In the order in which they were chosen. Choose a line to read what was said."
          actions={choose}
        >
          <Shortlist
            organisation={slug}
            shortlist={shortlist}
            mayChoose={mayChoose}
            today={dayOf(new Date(), organisation.timeZone)}
          />
        </Section>
      )}
      <Section
        title="Do this job's panels mean the same by the same points?"
        description="Agreement among panelists across all its candidates, in what each wrote before they could read the others."
      >
        <PanelAgreement agreement={agreement} />
      </Section>
    </>
  );
}
