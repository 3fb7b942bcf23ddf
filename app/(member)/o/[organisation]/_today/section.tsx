import type { inferProcedureOutput } from "@trpc/server";
import { DaysLeft } from "@/app/_parts/privacy/days-left";
import { Avatar } from "@/app/_ui/avatar";
import { Badge } from "@/app/_ui/badge";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { Day } from "@/app/_ui/day";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { When } from "@/app/_ui/when";
import type { AppRouter } from "@/server/api/root";
import { detailOf, leadsTo, SECTION_WORDS } from "./words";

type Today = inferProcedureOutput<AppRouter["today"]["get"]>;
export type TodaySectionData = Today["sections"][number];
export type TodayRow = TodaySectionData["rows"][number];

type Props = {
  section: TodaySectionData;
  organisation: string;
  timeZone: string;
  today: string;
  now: Date;
  /** Whether the one who looks may send outcomes on their way. */
  mayRelease: boolean;
};

export function TodaySection({ section, ...shown }: Props) {
  const words = SECTION_WORDS[section.id];
  const hidden = section.total - section.rows.length;
  return (
    <Section title={words.title} count={section.total} description={words.description}>
      <DataList label={words.title}>
        {section.rows.map((row) => (
          <TodayItem key={row.key} row={row} {...shown} />
        ))}
      </DataList>
      {hidden > 0 && (
        <p className="mt-2 text-sm text-soft">
          {words.rest ? (
            <TextLink href={`/o/${shown.organisation}/${words.rest}`}>{hidden} more</TextLink>
          ) : (
            `${hidden} more when these are done`
          )}
        </p>
      )}
    </Section>
  );
}

function TodayItem({ row, organisation, mayRelease, ...shown }: { row: TodayRow } & Omit<Props, "section">) {
  const { action, href } = leadsTo(row, mayRelease);
  return (
    <DataRow
      href={`/o/${organisation}/${href}`}
      lead={<Avatar name={row.name} />}
      title={row.name}
      detail={detailOf(row)}
      trail={
        <>
          <Moment row={row} {...shown} />
          <span aria-hidden="true" className="hidden font-medium text-accent sm:inline">
            {action}
          </span>
        </>
      }
    />
  );
}

function Moment({
  row,
  today,
  timeZone,
  now,
}: {
  row: TodayRow;
  today: string;
  timeZone: string;
  now: Date;
}) {
  if (row.kind === "notes" && row.day) return <DaysLeft dueOn={row.day} today={today} />;
  if (row.kind === "panel")
    return row.waitingSince ? (
      <Badge tone="due">
        <span>
          Here since <When instant={row.waitingSince} timeZone={timeZone} now={now} style="time" />
          {row.room && `, ${row.room}`}
        </span>
      </Badge>
    ) : (
      row.at && <When instant={row.at} timeZone={timeZone} now={now} style="short" />
    );
  if (row.kind === "undelivered") return <Badge tone="overdue">Not delivered</Badge>;
  if (row.kind === "task" && row.day)
    return (
      <Badge tone={row.isOverdue ? "overdue" : row.day <= addedDays(today) ? "due" : "neutral"}>
        <span>
          {row.isOverdue ? "Overdue, was due " : "Due "}
          <Day day={row.day} today={today} style="relative" />
        </span>
      </Badge>
    );
  if (row.day && row.isOverdue)
    return (
      <Badge tone="overdue">
        Overdue, was promised <Day day={row.day} today={today} style="relative" />
      </Badge>
    );
  if (row.day && row.isOverdue === false)
    return (
      <Badge tone={row.day <= addedDays(today) ? "due" : "neutral"}>
        Promised <Day day={row.day} today={today} style="relative" />
      </Badge>
    );
  if (row.kind === "debrief" || row.kind === "decide")
    return (
      <span>
        Answer by <Day day={row.day ?? today} today={today} />
      </span>
    );
  if (row.day) return <Day day={row.day} today={today} />;
  return row.at ? <When instant={row.at} timeZone={timeZone} now={now} style="ago" /> : null;
}

/** Three days ahead a promise begins to press. */
function addedDays(today: string) {
  return new Date(Date.parse(`${today}T00:00:00Z`) + 3 * 86_400_000).toISOString().slice(0, 10);
}
