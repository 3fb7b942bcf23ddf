import { JobForm } from "@/app/_parts/jobs/job-form";
import { listCountries } from "@/app/_ui/countries";
import { PageHeader } from "@/app/_ui/page-header";
import { api } from "@/server/api/caller";
import { countryOf } from "@/server/domain/jobs/words";
import { findSurroundings } from "../../_shell/surroundings";

export const metadata = { title: "New job" };

export default async function Page({ params }: PageProps<"/o/[organisation]/jobs/new">) {
  const { organisation: slug } = await params;
  const caller = await api(slug);
  const [members, { promisedDays, holidayRegion }, templates] = await Promise.all([
    caller.members.list(),
    caller.organisations.current(),
    caller.stages.templates(),
  ]);
  const { me } = await findSurroundings(slug);
  return (
    <>
      <PageHeader
        title="New job"
        description="It begins as a draft. Nobody outside sees it until you publish it."
        back={{ href: `/o/${slug}/jobs`, label: "Jobs" }}
      />
      <JobForm
        organisation={slug}
        members={members}
        me={me.memberId}
        promisedDays={promisedDays}
        templates={templates}
        countries={listCountries()}
        home={countryOf(holidayRegion)}
      />
    </>
  );
}
