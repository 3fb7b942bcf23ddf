import type { Metadata } from "next";
import { AsTable } from "@/app/_parts/reports/as-table";
import { DoorMark } from "@/app/_ui/door-mark";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { TabLinks } from "@/app/_ui/tab-links";
import { api } from "@/server/api/caller";
import { PERIOD_WORDS, reportInput } from "@/server/domain/reports/input";
import { Agreements } from "./agreements";
import { Figures } from "./figures";
import { Funnels } from "./funnels";
import { Reception } from "./reception";
import { Steps } from "./steps";

export const metadata: Metadata = { title: "Reports" };

export default async function Page({ params, searchParams }: PageProps<"/o/[organisation]/reports">) {
  const { organisation } = await params;
  const input = reportInput.parse(await searchParams);
  const caller = await api(organisation);
  const [funnels, promises, afterInterview, reception, secondDoor, agreements] = await Promise.all([
    caller.reports.funnels(input),
    caller.reports.promises(input),
    caller.reports.afterInterview(input),
    caller.reports.reception(input),
    caller.reports.secondDoor(input),
    caller.reports.panelAgreements(input),
  ]);
  const here = `/o/${organisation}/reports`;
  const asTable = { organisation, period: input.period };

  return (
    <>
      <PageHeader
        title="Reports"
        description={`Of everybody who applied in ${PERIOD_WORDS[input.period]}.`}
      />
      <TabLinks
        label="How far back"
        current={`${here}?period=${input.period}`}
        tabs={[
          { href: `${here}?period=quarter`, label: "Three months" },
          { href: `${here}?period=year`, label: "A year" },
          { href: `${here}?period=all`, label: "All time" },
        ]}
      />
      {funnels.length === 0 ? (
        <EmptyState title="Nobody has applied in this time">
          Choose a longer time, or publish a job: figures appear with its first application.
        </EmptyState>
      ) : (
        <>
          <Section
            title="Answered in time"
            description="Whether people heard by the day that was promised to them."
          >
            <Figures here={here} period={input.period} figures={promises} />
          </Section>
          <Section
            title="After the last interview"
            description="Whether those who were interviewed heard within 45 days, as Ontario’s law asks."
          >
            <Figures here={here} period={input.period} figures={afterInterview} />
          </Section>
          <Section
            title="At reception"
            description="How long visitors waited from their check-in until the panel had them, and who did not come."
          >
            <Reception here={here} period={input.period} reception={reception} />
          </Section>
          <Section
            title={
              <span className="inline-flex items-center gap-2">
                <DoorMark /> The second door
              </span>
            }
            description="From “consult instead” to a contract."
          >
            <Steps here={here} period={input.period} steps={secondDoor} />
          </Section>
          <Section
            title="How alike panels rate"
            description="Whether panelists mean the same by the same points, from ten candidates of a job on."
            actions={agreements.length > 0 && <AsTable {...asTable} table="agreement" />}
          >
            <Agreements organisation={organisation} rows={agreements} />
          </Section>
          <Section
            title="Funnel by job"
            description="How far applications came, and with what answer."
            actions={<AsTable {...asTable} table="funnels" />}
          >
            <Funnels here={here} period={input.period} rows={funnels} />
          </Section>
        </>
      )}
    </>
  );
}
