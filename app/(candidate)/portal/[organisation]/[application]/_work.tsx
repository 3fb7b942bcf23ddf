import { Status } from "@/app/_ui/badge";
import { Day } from "@/app/_ui/day";
import { EmptyState } from "@/app/_ui/empty-state";
import { LineChart } from "@/app/_ui/line-chart";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { PortalForm } from "../../_portal-form";
import { Days } from "./_days";
import type { PageData } from "./_page-data";
import { deliverMilestone, recordReading } from "./actions";

type Engagement = NonNullable<PageData["engagement"]>;
type Result = Engagement["results"][number];
type Milestone = Engagement["milestones"][number];

/** The work of an engagement: what is due, and what it has brought. */
export function Work({ page }: { page: PageData }) {
  const { engagement } = page;
  if (!engagement || engagement.state === "signing") return null;
  return (
    <div id="work" className="scroll-mt-6">
      {engagement.results.map((result) => (
        <OneResult key={result.id} page={page} result={result} isOpen={engagement.state === "running"} />
      ))}
      <Section
        title="Milestones"
        description={`${engagement.sponsor} is your sponsor and approves what you deliver.`}
      >
        {engagement.milestones.length === 0 ? (
          <EmptyState title="No milestones yet">
            {engagement.sponsor} adds them here when you have agreed on them.
          </EmptyState>
        ) : (
          <ol className="divide-y divide-line border-y border-line">
            {engagement.milestones.map((milestone) => (
              <OneMilestone
                key={milestone.id}
                page={page}
                milestone={milestone}
                isOpen={engagement.state === "running"}
              />
            ))}
          </ol>
        )}
      </Section>
      <Days page={page} />
    </div>
  );
}

function OneResult({ page, result, isOpen }: { page: PageData; result: Result; isOpen: boolean }) {
  const last = result.readings.at(-1);
  const figure = (value: number) => value.toLocaleString("en-GB");
  return (
    <Section
      title={result.name}
      description={
        last
          ? `${figure(last.value)} of ${figure(result.target)}${last.confirmedAt ? "" : ", to be confirmed by your sponsor"}`
          : `Nothing recorded yet. The target is ${figure(result.target)}.`
      }
    >
      <LineChart
        label={result.name}
        unit={result.unit}
        target={result.target}
        today={page.today}
        readings={result.readings.map(({ readOn, value, confirmedAt }) => ({
          day: readOn,
          value,
          pending: confirmedAt === null,
        }))}
      />
      {isOpen && (
        <div className="mt-4">
          <PortalForm
            prefix={`reading-${result.id}`}
            action={recordReading.bind(null, { organisation: page.organisation.slug, application: page.id })}
            hidden={{ resultId: result.id }}
            fields={[
              { kind: "day", name: "readOn", label: "Day", value: page.today, max: page.today },
              {
                kind: "line",
                name: "value",
                label: `${result.name} so far`,
                hint: `In all since the start${result.unit ? `, in ${result.unit}` : ""}.`,
                inputMode: "numeric",
              },
              { kind: "line", name: "note", label: "Note", optional: true },
            ]}
            submit="Record the reading"
          />
        </div>
      )}
    </Section>
  );
}

function OneMilestone({
  page,
  milestone,
  isOpen,
}: {
  page: PageData;
  milestone: Milestone;
  isOpen: boolean;
}) {
  const { id, title, dueOn, deliveredAt, approvedAt, deliveryNote, fileId, fileName } = milestone;
  const late = !deliveredAt && dueOn < page.today;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-medium">{title}</h3>
        <Status tone={approvedAt ? "done" : late ? "overdue" : "neutral"}>
          {approvedAt ? "Approved" : deliveredAt ? "Delivered" : late ? "Late" : "Due"}
        </Status>
      </div>
      <p className="text-sm text-soft">
        Due <Day day={dueOn} today={page.today} />
      </p>
      {deliveredAt && <p className="mt-1 whitespace-pre-line">{deliveryNote}</p>}
      {fileId && (
        <p className="mt-1 text-sm">
          <TextLink href={`/api/files/${page.organisation.slug}/${fileId}`}>{fileName}</TextLink>
        </p>
      )}
      {isOpen && !approvedAt && (
        <div className="mt-2">
          <PortalForm
            prefix={`milestone-${id}`}
            folded={deliveredAt ? "Deliver again" : "Deliver"}
            action={deliverMilestone.bind(null, {
              organisation: page.organisation.slug,
              application: page.id,
            })}
            hidden={{ milestoneId: id }}
            fields={[
              { kind: "text", name: "note", label: "What you deliver", hint: "A few words, or a link." },
              {
                kind: "file",
                name: "file",
                label: "File",
                hint: "A document, table, slides, picture or ZIP, up to 20 MB.",
                optional: true,
              },
            ]}
            submit="Deliver"
            variant="secondary"
          />
        </div>
      )}
    </li>
  );
}
