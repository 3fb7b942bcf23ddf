import { Status } from "@/app/_ui/badge";
import { Day } from "@/app/_ui/day";
import { Money } from "@/app/_ui/money";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { PortalForm } from "../../_portal-form";
import type { PageData } from "./_page-data";
import { logDay } from "./days-actions";

/** The days of an engagement: those that were worked, what is approved of them, and what is due. */
export function Days({ page }: { page: PageData }) {
  const { engagement, organisation, today } = page;
  if (!engagement) return null;
  const { days, agreedQuarters, loggedQuarters, approvedQuarters, dueMinorUnits, currency } = engagement.work;
  return (
    <Section
      title="Days"
      description={`${loggedQuarters / 4} of ${agreedQuarters / 4} paid days logged. ${engagement.sponsor} approves them.`}
    >
      {days.length > 0 && (
        <>
          <ul className="divide-y divide-line border-y border-line">
            {days.map(({ id, workedOn, dayQuarters, note, approvedAt }) => (
              <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
                <span>
                  <Day day={workedOn} today={today} />: {dayQuarters / 4} {dayQuarters === 4 ? "day" : "days"}
                  {note && `, ${note}`}
                </span>
                <Status tone={approvedAt ? "done" : "neutral"}>{approvedAt ? "Approved" : "Logged"}</Status>
              </li>
            ))}
          </ul>
          <p className="mt-3">
            {approvedQuarters / 4} days are approved: <Money minorUnits={dueMinorUnits} currency={currency} />{" "}
            are due.{" "}
            <TextLink href={`/api/statements/${organisation.slug}/${engagement.id}`}>
              Download the statement
            </TextLink>
          </p>
        </>
      )}
      {engagement.state === "running" && (
        <div className="mt-4">
          <PortalForm
            prefix="day"
            folded="Log a day"
            action={logDay.bind(null, { organisation: organisation.slug, application: page.id })}
            hidden={{ engagementId: engagement.id }}
            fields={[
              { kind: "day", name: "workedOn", label: "Day", value: today, max: today },
              {
                kind: "line",
                name: "dayQuarters",
                label: "How much of it",
                hint: "1 for the whole day, or 0.25, 0.5 or 0.75.",
                inputMode: "decimal",
                value: "1",
              },
              { kind: "line", name: "note", label: "What you did", optional: true },
            ]}
            submit="Log the day"
            variant="secondary"
          />
        </div>
      )}
    </Section>
  );
}
