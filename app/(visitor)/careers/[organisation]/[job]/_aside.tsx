import { placeText } from "@/app/_parts/jobs/job-words";
import { payText } from "@/app/_parts/jobs/pay-range";
import { DefinitionList } from "@/app/_ui/definition-list";
import { LinkButton } from "@/app/_ui/link-button";
import { EMPLOYMENT_WORDS } from "@/server/domain/jobs/words";
import type { PublicJob } from "../../_cached";

/** The facts of a job, and what happens after applying. */
export function JobAside({ job, applyHref }: { job: PublicJob; applyHref: string | null }) {
  const days = job.promisedDays === 1 ? "a day" : `${job.promisedDays} days`;
  return (
    <div className="flex flex-col gap-8 lg:sticky lg:top-8">
      {applyHref && (
        <LinkButton variant="primary" href={applyHref}>
          Apply for this job
        </LinkButton>
      )}
      <DefinitionList
        stacked
        facts={[
          { term: "Salary", detail: payText(job) },
          { term: "Location", detail: placeText(job) },
          { term: "Employment", detail: EMPLOYMENT_WORDS[job.employmentType] },
          { term: "Level", detail: job.level },
          { term: "Openings", detail: job.openings > 1 ? String(job.openings) : null },
        ]}
      />
      <section aria-labelledby="next">
        <h2 id="next" className="text-md font-semibold">
          What happens next
        </h2>
        <p className="mt-2 font-medium">You will hear within {days}.</p>
        <p className="mt-1 text-sm text-soft">
          The exact date is promised when you apply. Your portal shows where you stand on every day until
          then:
        </p>
        <ol className="mt-3 flex flex-col gap-2 text-sm">
          {job.steps.map((step, index) => (
            <li key={step} className="flex items-center gap-3">
              <span
                aria-hidden="true"
                className="grid size-6 shrink-0 place-items-center rounded-full border border-rule text-xs text-soft tabular-nums"
              >
                {index + 1}
              </span>
              {step}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
