import { BulkProgress } from "@/app/_parts/decisions/bulk-progress";
import { PageHeader } from "@/app/_ui/page-header";
import { whenText } from "@/app/_ui/when";
import { api, whoIsHere } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";

/** How far many outcomes have come that were released together, and the one way to call back those that wait. */
export default async function Page({ params }: PageProps<"/o/[organisation]/outcomes/bulk/[release]">) {
  const { organisation, release: bulkReleaseId } = await params;
  const caller = await api(organisation);
  const [release, { role }] = await Promise.all([
    caller.outcomes.bulkRelease({ bulkReleaseId }),
    whoIsHere(organisation),
  ]);
  const { timeZone, releasedAt, leavesAt, releasedBy } = release;
  const now = new Date();
  const said = (instant: Date) => whenText({ instant, timeZone, now, within: true });
  return (
    <>
      <PageHeader
        title="Released together"
        description={`By ${releasedBy}, ${said(releasedAt)}. The first leave ${said(leavesAt)}.`}
        back={{ href: `/o/${organisation}/outcomes`, label: "Outcomes" }}
      />
      <BulkProgress release={release} mayCancel={may(role, "outcomes.release")} />
    </>
  );
}
