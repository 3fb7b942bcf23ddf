import { Status } from "@/app/_ui/badge";
import { Day } from "@/app/_ui/day";
import { EmptyState } from "@/app/_ui/empty-state";
import { LineChart } from "@/app/_ui/line-chart";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { readersSpeech } from "@/app/_words/reader";
import type { Speech } from "@/app/_words/speech";
import { PortalForm } from "../../_portal-form";
import { Days } from "./_days";
import type { PageData } from "./_page-data";
import { deliverMilestone, recordReading } from "./actions";

type Engagement = NonNullable<PageData["engagement"]>;
type Result = Engagement["results"][number];
type Milestone = Engagement["milestones"][number];

/** The work of an engagement: what is due, and what it has brought. */
export async function Work({ page }: { page: PageData }) {
  const t = await readersSpeech();
  const { engagement } = page;
  if (!engagement || engagement.state === "signing") return null;
  return (
    <div id="work" className="scroll-mt-6">
      {engagement.results.map((result) => (
        <OneResult key={result.id} page={page} result={result} isOpen={engagement.state === "running"} />
      ))}
      <Section
        title={t("Milestones")}
        description={t("{sponsor} is your sponsor and approves what you deliver.", {
          sponsor: engagement.sponsor,
        })}
      >
        {engagement.milestones.length === 0 ? (
          <EmptyState title={t("No milestones yet")}>
            {t("{sponsor} adds them here when you have agreed on them.", { sponsor: engagement.sponsor })}
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

type ResultProps = { page: PageData; result: Result; isOpen: boolean };

async function OneResult({ page, result, isOpen }: ResultProps) {
  const t = await readersSpeech();
  const last = result.readings.at(-1);
  const { name: measure, unit, target } = result;
  return (
    <Section
      title={<bdi>{measure}</bdi>}
      description={
        last
          ? t(
              last.confirmedAt
                ? "{value} of {target}"
                : "{value} of {target}, to be confirmed by your sponsor",
              {
                value: last.value,
                target,
              },
            )
          : t("Nothing recorded yet. The target is {target}.", { target })
      }
    >
      <LineChart
        label={measure}
        unit={unit}
        target={target}
        today={page.today}
        language={t.language}
        words={chartWords(t, measure, unit)}
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
              { kind: "day", name: "readOn", label: t("Day"), value: page.today, max: page.today },
              {
                kind: "line",
                name: "value",
                label: t("{measure} so far", { measure }),
                hint: unit ? t("In all since the start, in {unit}.", { unit }) : t("In all since the start."),
                inputMode: "numeric",
              },
              { kind: "line", name: "note", label: t("Note"), optional: true },
            ]}
            submit={t("Record the reading")}
          />
        </div>
      )}
    </Section>
  );
}

async function OneMilestone({
  page,
  milestone,
  isOpen,
}: {
  page: PageData;
  milestone: Milestone;
  isOpen: boolean;
}) {
  const t = await readersSpeech();
  const { id, title, dueOn, deliveredAt, approvedAt, deliveryNote, fileId, fileName } = milestone;
  const late = !deliveredAt && dueOn < page.today;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-medium">
          <bdi>{title}</bdi>
        </h3>
        <Status tone={approvedAt ? "done" : late ? "overdue" : "neutral"}>
          {t(approvedAt ? "Approved" : deliveredAt ? "Delivered" : late ? "Late" : "Due")}
        </Status>
      </div>
      <p className="text-sm text-soft">
        {t.rich("Due {day}", { day: <Day day={dueOn} today={page.today} language={t.language} /> })}
      </p>
      {deliveredAt && (
        <p dir="auto" className="mt-1 whitespace-pre-line">
          {deliveryNote}
        </p>
      )}
      {fileId && (
        <p className="mt-1 text-sm">
          <TextLink href={`/api/files/${page.organisation.slug}/${fileId}`}>{fileName}</TextLink>
        </p>
      )}
      {isOpen && !approvedAt && (
        <div className="mt-2">
          <PortalForm
            prefix={`milestone-${id}`}
            folded={t(deliveredAt ? "Deliver again" : "Deliver")}
            action={deliverMilestone.bind(null, {
              organisation: page.organisation.slug,
              application: page.id,
            })}
            hidden={{ milestoneId: id }}
            fields={[
              {
                kind: "text",
                name: "note",
                label: t("What you deliver"),
                hint: t("A few words, or a link."),
              },
              {
                kind: "file",
                name: "file",
                label: t("File"),
                hint: t("A document, table, slides, picture or ZIP, up to 20 MB."),
                optional: true,
              },
            ]}
            submit={t("Deliver")}
            variant="secondary"
          />
        </div>
      )}
    </li>
  );
}

const chartWords = (t: Speech, measure: string, unit: string) => ({
  summary: (value: string, day: string, target: string | null) =>
    target === null
      ? t("{measure}: {value} {unit} on {day}.", { measure, value, unit, day })
      : t("{measure}: {value} {unit} on {day}, of {target}.", { measure, value, unit, day, target }),
  target: (target: string) => t("Target {target}", { target }),
  table: t("As a table"),
  day: t("Day"),
  state: t("State"),
  pending: t("to be confirmed"),
  confirmed: t("confirmed"),
});
