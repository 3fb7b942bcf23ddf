import { ChevronRight } from "lucide-react";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { Section } from "@/app/_ui/section";

const steps = [
  {
    to: "settings",
    title: "Say who you are",
    detail:
      "Your name, colour, time zone and public holidays: careers page, mails and promised days follow them.",
  },
  {
    to: "members",
    title: "Invite your colleagues",
    detail: "Recruiters, hiring managers, panelists and the front desk, each with what they may do.",
  },
  {
    to: "jobs/new",
    title: "Describe your first job",
    detail: "It begins as a draft. Publishing it puts it on your careers page.",
  },
];

/** What an organisation does before its first candidate; gone once it has a job. */
export function FirstSteps({ organisation }: { organisation: string }) {
  return (
    <Section title="Three steps to your first candidate">
      <DataList label="First steps">
        {steps.map(({ to, title, detail }, index) => (
          <DataRow
            key={to}
            href={`/o/${organisation}/${to}`}
            lead={
              <span
                aria-hidden="true"
                className="grid size-6 shrink-0 place-items-center rounded-full border border-rule text-xs font-medium tabular-nums text-soft"
              >
                {index + 1}
              </span>
            }
            title={title}
            detail={detail}
            trail={<ChevronRight aria-hidden="true" className="size-4 text-faint max-sm:hidden" />}
          />
        ))}
      </DataList>
    </Section>
  );
}
