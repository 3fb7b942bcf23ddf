import { JobForm } from "@/app/_parts/jobs/job-form";
import { listCountries } from "@/app/_ui/countries";
import { api } from "@/server/api/caller";
import { countryOf } from "@/server/domain/jobs/words";
import { findSurroundings } from "../../../_shell/surroundings";

export default async function Page({ params }: PageProps<"/o/[organisation]/jobs/[job]/details">) {
  const { organisation: slug, job: jobId } = await params;
  const caller = await api(slug);
  const [job, members, { holidayRegion }] = await Promise.all([
    caller.jobs.get({ jobId }),
    caller.members.list(),
    caller.organisations.current(),
  ]);
  const { me } = await findSurroundings(slug);
  return (
    <JobForm
      organisation={slug}
      members={members}
      me={me.memberId}
      countries={listCountries()}
      home={countryOf(holidayRegion)}
      job={job}
    />
  );
}
