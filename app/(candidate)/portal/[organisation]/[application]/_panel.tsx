import { encodeQR } from "qr";
import { zoneName } from "@/app/_ui/dates";
import { DefinitionList } from "@/app/_ui/definition-list";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { When } from "@/app/_ui/when";
import { Adjustments } from "./_adjustments";
import type { PageData } from "./_page-data";

/** When and where the panel meets, and what to show at the front desk. */
export function NextPanel({ page, panelId, now }: { page: PageData; panelId: string; now: Date }) {
  const panel = page.panels.find(({ id }) => id === panelId);
  if (!panel) return null;
  return (
    <Section title="Your interview" description="We look forward to meeting you.">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <DefinitionList
          stacked
          className="min-w-0 flex-1 basis-64"
          facts={[
            { term: "What", detail: panel.name },
            {
              term: "When",
              detail: (
                <>
                  <When instant={panel.startsAt} timeZone={panel.timeZone} now={now} style="short" /> to{" "}
                  <When instant={panel.endsAt} timeZone={panel.timeZone} now={now} style="time" /> (
                  {zoneName(panel.timeZone)})
                </>
              ),
            },
            { term: "Where", detail: panel.place },
            {
              term: "Online",
              detail: panel.link && (
                <TextLink href={panel.link} rel="noopener noreferrer">
                  Join the meeting
                </TextLink>
              ),
            },
            {
              term: "At reception",
              detail: panel.checkedInAt ? "You have checked in. The panel knows you are here." : null,
            },
          ]}
        />
        {panel.code && !panel.checkedInAt && <VisitCode code={panel.code} />}
      </div>
      {!panel.checkedInAt && page.panels[0]?.id === panelId && <Adjustments page={page} now={now} />}
      {panel.startsAt > now && !panel.checkedInAt && (
        <p className="mt-4">
          <TextLink href={`/portal/${page.organisation.slug}/${page.id}/times`}>
            {page.choosing ? "Choose another time" : "Ask for another time"}
          </TextLink>
        </p>
      )}
    </Section>
  );
}

/** The code for the front desk, to be read or scanned. Dark on light in both themes: scanners need it so. */
function VisitCode({ code }: { code: string }) {
  const rows = encodeQR(code, "raw", { ecc: "medium", border: 4 });
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <figure className="flex flex-col items-start gap-1">
      <svg
        role="img"
        aria-label={`Check-in code ${code} to scan`}
        viewBox={`0 0 ${rows.length} ${rows.length}`}
        className="size-32 rounded-md border border-line"
        shapeRendering="crispEdges"
      >
        <rect width={rows.length} height={rows.length} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption className="text-sm text-soft">
        Show this at the front desk, or say{" "}
        <strong className="font-semibold whitespace-nowrap text-ink tabular-nums">{code}</strong>
      </figcaption>
    </figure>
  );
}
