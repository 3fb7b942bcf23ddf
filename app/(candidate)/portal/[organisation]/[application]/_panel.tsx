import QRCode from "qrcode";
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
  const { modules } = QRCode.create(code, { errorCorrectionLevel: "M" });
  const size = modules.size;
  const path = Array.from({ length: size * size }, (_, at) => [at % size, Math.floor(at / size)] as const)
    .filter(([x, y]) => modules.get(y, x))
    .map(([x, y]) => `M${x + 2} ${y + 2}h1v1h-1z`)
    .join("");
  return (
    <figure className="flex flex-col items-start gap-1">
      <svg
        role="img"
        aria-label={`Check-in code ${code} to scan`}
        viewBox={`0 0 ${size + 4} ${size + 4}`}
        className="size-32 rounded-md border border-line"
        shapeRendering="crispEdges"
      >
        <rect width={size + 4} height={size + 4} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption className="text-sm text-soft">
        Show this at the front desk, or say{" "}
        <strong className="font-semibold whitespace-nowrap text-ink tabular-nums">{code}</strong>
      </figcaption>
    </figure>
  );
}
