import { QuestionEditor } from "@/app/_parts/jobs/question-editor";
import { api } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { findSurroundings } from "../../../_shell/surroundings";

export default async function Page({ params }: PageProps<"/o/[organisation]/jobs/[job]/form">) {
  const { organisation: slug, job: jobId } = await params;
  const caller = await api(slug);
  const job = await caller.jobs.get({ jobId });
  const { me } = await findSurroundings(slug);
  return (
    <>
      <p className="mb-5 max-w-prose text-soft">
        Everybody is asked for their name, e-mail, phone and CV. Add only what you need to decide whether to
        meet somebody: most people give up on forms that take more than a few minutes.
      </p>
      <QuestionEditor jobId={jobId} questions={job.questions} mayWrite={may(me.role, "jobs.write")} />
    </>
  );
}
