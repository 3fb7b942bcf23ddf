import { DefinitionList } from "@/app/_ui/definition-list";
import { LinkButton } from "@/app/_ui/link-button";
import { payIn, placeIn } from "@/app/_words/jobs";
import type { Speech } from "@/app/_words/speech";
import { EMPLOYMENT_WORDS } from "@/server/domain/jobs/words";
import type { PublicJob } from "../../../_cached";

/** The facts of a job, and what happens after applying. */
type Props = { job: PublicJob; applyHref: string | null; t: Speech };

export function JobAside({ job, applyHref, t }: Props) {
  return (
    <div className="flex flex-col gap-8 lg:sticky lg:top-8">
      {applyHref && (
        <LinkButton variant="primary" href={applyHref}>
          {t("Apply for this job")}
        </LinkButton>
      )}
      <DefinitionList
        stacked
        facts={[
          { term: t("Salary"), detail: payIn(t, job) },
          { term: t("Location"), detail: placeIn(t, job) },
          { term: t("Employment"), detail: t(EMPLOYMENT_WORDS[job.employmentType]) },
          { term: t("Level"), detail: job.level && <bdi>{job.level}</bdi> },
          { term: t("Openings"), detail: job.openings > 1 ? t.number(job.openings) : null },
        ]}
      />
      <section aria-labelledby="next">
        <h2 id="next" className="text-md font-semibold">
          {t("What happens next")}
        </h2>
        <p className="mt-2 font-medium">{t.count("You will hear within {count} days.", job.promisedDays)}</p>
        <p className="mt-1 text-sm text-soft">
          {t(
            "The exact date is promised when you apply. Your portal shows where you stand on every day until then:",
          )}
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
              <bdi>{t.said(step)}</bdi>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
