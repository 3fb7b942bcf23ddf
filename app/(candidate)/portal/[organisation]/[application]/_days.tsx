import { Status } from "@/app/_ui/badge";
import { Day } from "@/app/_ui/day";
import { Money } from "@/app/_ui/money";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { readersSpeech } from "@/app/_words/reader";
import { PortalForm } from "../../_portal-form";
import type { PageData } from "./_page-data";
import { logDay } from "./days-actions";

/** The days of an engagement: those that were worked, what is approved of them, and what is due. */
export async function Days({ page }: { page: PageData }) {
  const t = await readersSpeech();
  const { engagement, organisation, today } = page;
  if (!engagement) return null;
  const { days, agreedQuarters, loggedQuarters, approvedQuarters, dueMinorUnits, currency } = engagement.work;
  return (
    <Section
      title={t("Days")}
      description={t("{logged} of {agreed} paid days logged. {sponsor} approves them.", {
        logged: loggedQuarters / 4,
        agreed: agreedQuarters / 4,
        sponsor: engagement.sponsor,
      })}
    >
      {days.length > 0 && (
        <>
          <ul className="divide-y divide-line border-y border-line">
            {days.map(({ id, workedOn, dayQuarters, note, approvedAt }) => (
              <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
                <span>
                  <Day day={workedOn} today={today} language={t.language} />:{" "}
                  {t.count("{count} days", dayQuarters / 4)}
                  {note && (
                    <>
                      , <bdi>{note}</bdi>
                    </>
                  )}
                </span>
                <Status tone={approvedAt ? "done" : "neutral"}>
                  {t(approvedAt ? "Approved" : "Logged")}
                </Status>
              </li>
            ))}
          </ul>
          <p className="mt-3">
            {t.countRich("{count} days are approved: {amount} are due.", approvedQuarters / 4, {
              amount: <Money minorUnits={dueMinorUnits} currency={currency} language={t.language} />,
            })}{" "}
            <TextLink href={`/api/statements/${organisation.slug}/${engagement.id}`}>
              {t("Download the statement")}
            </TextLink>
            {", "}
            <TextLink href={`/api/statements/${organisation.slug}/${engagement.id}?as=csv`}>
              {t("or as a table")}
            </TextLink>
          </p>
        </>
      )}
      {engagement.state === "running" && (
        <div className="mt-4">
          <PortalForm
            prefix="day"
            folded={t("Log a day")}
            action={logDay.bind(null, { organisation: organisation.slug, application: page.id })}
            hidden={{ engagementId: engagement.id }}
            fields={[
              { kind: "day", name: "workedOn", label: t("Day"), value: today, max: today },
              {
                kind: "line",
                name: "dayQuarters",
                label: t("How much of it"),
                hint: t("1 for the whole day, or 0.25, 0.5 or 0.75."),
                inputMode: "decimal",
                value: "1",
              },
              { kind: "line", name: "note", label: t("What you did"), optional: true },
            ]}
            submit={t("Log the day")}
            variant="secondary"
          />
        </div>
      )}
    </Section>
  );
}
