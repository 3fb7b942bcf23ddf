import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlanEditor } from "@/app/_parts/interviews/plan-editor";
import { keptText, planGivenOf, sittersOf } from "@/app/_parts/interviews/plan-reading";
import { dayOf, dayText } from "@/app/_ui/dates";
import { api, whoIsHere } from "@/server/api/caller";

export const metadata: Metadata = { title: "Interview plan" };

export default async function Page({ params }: PageProps<"/o/[organisation]/jobs/[job]/plan/[plan]">) {
  const { organisation: slug, job: jobId, plan: planId } = await params;
  const caller = await api(slug);
  const [plan, members, { organisation }] = await Promise.all([
    caller.plans.get({ planId }),
    caller.members.list(),
    whoIsHere(slug),
  ]);
  if (plan.jobId !== jobId) notFound();
  const day = (at: Date) =>
    dayText(dayOf(at, organisation.timeZone), dayOf(new Date(), organisation.timeZone), "none");
  return (
    <PlanEditor
      organisation={slug}
      jobId={jobId}
      planId={planId}
      plan={planGivenOf(plan)}
      people={sittersOf(members)}
      use={{ kept: plan.kept && keptText(plan.kept, day), heldOn: plan.heldAt && day(plan.heldAt) }}
    />
  );
}
