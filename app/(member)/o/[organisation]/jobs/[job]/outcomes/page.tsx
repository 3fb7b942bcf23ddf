import { BulkRelease } from "@/app/_parts/decisions/bulk-release";
import { dayOf } from "@/app/_ui/dates";
import { EmptyState } from "@/app/_ui/empty-state";
import { whenText } from "@/app/_ui/when";
import { api } from "@/server/api/caller";
import { findSurroundings } from "../../../_shell/surroundings";

/** Everybody who waits for an answer, to be told together: of one stage when the address names it. */
export default async function Page({
  params,
  searchParams,
}: PageProps<"/o/[organisation]/jobs/[job]/outcomes">) {
  const { organisation: slug, job: jobId } = await params;
  const { stage } = await searchParams;
  const caller = await api(slug);
  const stageId = typeof stage === "string" ? stage : undefined;
  const [plan, reasons, job] = await Promise.all([
    caller.outcomes.bulkPlan({ jobId, stageId }),
    caller.decisions.reasons(),
    caller.jobs.get({ jobId }),
  ]);
  const { organisation } = await findSurroundings(slug);
  const now = new Date();
  if (plan.rows.length === 0)
    return (
      <EmptyState title="Nobody waits for an answer here">
        Whoever applies appears here until they have their outcome, or withdraw.
      </EmptyState>
    );
  return (
    <BulkRelease
      organisation={slug}
      jobId={jobId}
      people={plan.rows}
      morning={whenText({ instant: plan.morning, timeZone: plan.timeZone, now })}
      today={dayOf(now, organisation.timeZone)}
      reasons={reasons.filter(({ kind }) => kind === "not_now").map(({ id, label }) => ({ id, label }))}
      stages={job.stages.filter(({ kind }) => kind !== "final").map(({ id, name }) => ({ id, name }))}
      stageId={stageId ?? null}
    />
  );
}
