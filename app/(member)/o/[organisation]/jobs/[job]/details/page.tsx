import { JobForm } from "@/app/_parts/jobs/job-form";
import { api } from "@/server/api/caller";
import { findSurroundings } from "../../../_shell/surroundings";

export default async function Page({ params }: PageProps<"/o/[organisation]/jobs/[job]/details">) {
  const { organisation: slug, job: jobId } = await params;
  const caller = await api(slug);
  const [job, members] = await Promise.all([caller.jobs.get({ jobId }), caller.members.list()]);
  const { me } = await findSurroundings(slug);
  return <JobForm organisation={slug} members={members} me={me.memberId} job={job} />;
}
