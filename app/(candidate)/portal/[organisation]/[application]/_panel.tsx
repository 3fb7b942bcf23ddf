import { encodeQR } from "qr";
import { zoneName } from "@/app/_ui/dates";
import { DefinitionList } from "@/app/_ui/definition-list";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { When } from "@/app/_ui/when";
import { readersSpeech } from "@/app/_words/reader";
import { Adjustments } from "./_adjustments";
import type { PageData } from "./_page-data";

/** When and where the panel meets, and what to show at the front desk. */
type Props = { page: PageData; panelId: string; now: Date };

export async function NextPanel({ page, panelId, now }: Props) {
  const t = await readersSpeech();
  const panel = page.panels.find(({ id }) => id === panelId);
  if (!panel) return null;
  const clock = { timeZone: panel.timeZone, now, language: t.language };
  return (
    <Section title={t("Your interview")} description={t("We look forward to meeting you.")}>
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <DefinitionList
          stacked
          className="min-w-0 flex-1 basis-64"
          facts={[
            { term: t("What"), detail: <bdi>{panel.name}</bdi> },
            {
              term: t("When"),
              detail: t.rich("{from} to {until} ({zone})", {
                from: <When instant={panel.startsAt} {...clock} style="short" />,
                until: <When instant={panel.endsAt} {...clock} style="time" />,
                zone: zoneName(panel.timeZone, t.language),
              }),
            },
            { term: t("Where"), detail: panel.place && <bdi>{panel.place}</bdi> },
            {
              term: t("Online"),
              detail: panel.link && (
                <TextLink href={panel.link} rel="noopener noreferrer">
                  {t("Join the meeting")}
                </TextLink>
              ),
            },
            {
              term: t("At reception"),
              detail: panel.checkedInAt ? t("You have checked in. The panel knows you are here.") : null,
            },
          ]}
        />
        {panel.code && !panel.checkedInAt && <VisitCode code={panel.code} />}
      </div>
      {!panel.checkedInAt && page.panels[0]?.id === panelId && <Adjustments page={page} now={now} />}
      {panel.startsAt > now && !panel.checkedInAt && (
        <p className="mt-4">
          <TextLink href={`/portal/${page.organisation.slug}/${page.id}/times`}>
            {page.choosing ? t("Choose another time") : t("Ask for another time")}
          </TextLink>
        </p>
      )}
    </Section>
  );
}

/** The code for the front desk, to be read or scanned. Dark on light in both themes: scanners need it so. */
async function VisitCode({ code }: { code: string }) {
  const t = await readersSpeech();
  const rows = encodeQR(code, "raw", { ecc: "medium", border: 4 });
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <figure className="flex flex-col items-start gap-1">
      <svg
        role="img"
        aria-label={t("Check-in code {code} to scan", { code })}
        viewBox={`0 0 ${rows.length} ${rows.length}`}
        className="size-32 rounded-md border border-line"
        shapeRendering="crispEdges"
      >
        <rect width={rows.length} height={rows.length} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption className="text-sm text-soft">
        {t.rich("Show this at the front desk, or say {code}", {
          code: (
            <strong dir="ltr" className="font-semibold whitespace-nowrap text-ink tabular-nums">
              {code}
            </strong>
          ),
        })}
      </figcaption>
    </figure>
  );
}
