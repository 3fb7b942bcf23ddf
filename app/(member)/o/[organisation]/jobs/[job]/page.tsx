import { Board } from "@/app/_parts/applications/board";
import { dayOf } from "@/app/_ui/dates";
import { api } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { findSurroundings } from "../../_shell/surroundings";

export default async function Page({ params }: PageProps<"/o/[organisation]/jobs/[job]">) {
  const { organisation: slug, job: jobId } = await params;
  const caller = await api(slug);
  const { columns } = await caller.applications.board({ jobId });
  const { organisation, me } = await findSurroundings(slug);
  return (
    <Board
      organisation={slug}
      jobId={jobId}
      columns={columns}
      today={dayOf(new Date(), organisation.timeZone)}
      timeZone={organisation.timeZone}
      mayMove={may(me.role, "applications.move")}
      tellHref={may(me.role, "outcomes.release") ? `/o/${slug}/jobs/${jobId}/outcomes` : null}
    />
  );
}
