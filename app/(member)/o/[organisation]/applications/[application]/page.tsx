import { Live } from "@/app/_client/live";
import { ApplicationCv } from "@/app/_parts/applications/application-cv";
import { readApplication } from "@/app/_parts/applications/application-data";
import { ApplicationSaid } from "@/app/_parts/applications/application-said";
import { ApplicationStanding } from "@/app/_parts/applications/application-standing";
import { ApplicationState } from "@/app/_parts/applications/application-state";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { PageHeader } from "@/app/_ui/page-header";
import { TextLink } from "@/app/_ui/text-link";

type Props = PageProps<"/o/[organisation]/applications/[application]">;

/** One application: the CV on the left, staying while one reads; where it stands and what is next on the right. */
export default async function Page({ params }: Props) {
  const { organisation, application: applicationId } = await params;
  const data = await readApplication(organisation, applicationId);
  const { candidate, job, state, appliedAt } = data.application;
  return (
    <>
      <Live topics={["application", "message"]} ids={[applicationId]} />
      <PageHeader
        title={candidate.name}
        back={{ href: `/o/${organisation}/jobs/${job.id}`, label: job.title }}
        badge={<ApplicationState state={state} />}
        description={
          <>
            Applied <Day day={dayOf(appliedAt, data.timeZone)} today={data.today} /> for {job.title}
            <TextLink href="#cv" className="ml-3 xl:hidden">
              To the CV
            </TextLink>
          </>
        }
      />
      {/* On narrow screens the CV stands between what is to be done and what was said. */}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 xl:grid-cols-[minmax(0,7fr)_minmax(0,6fr)] xl:grid-rows-[auto_1fr]">
        <div className="xl:col-start-2">
          <ApplicationStanding data={data} />
        </div>
        <div className="max-xl:pt-5 xl:col-start-1 xl:row-span-2 xl:row-start-1">
          <div className="xl:sticky xl:top-7">
            <ApplicationCv data={data} />
          </div>
        </div>
        <div className="pt-5 xl:col-start-2">
          <ApplicationSaid data={data} />
        </div>
      </div>
    </>
  );
}
