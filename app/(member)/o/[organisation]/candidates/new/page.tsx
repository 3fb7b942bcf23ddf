import { AddForm } from "@/app/_parts/candidates/add-form";
import { PageHeader } from "@/app/_ui/page-header";
import { api } from "@/server/api/caller";
import { addCandidate } from "./actions";

export const metadata = { title: "Add a candidate" };

export default async function Page({ params }: PageProps<"/o/[organisation]/candidates/new">) {
  const { organisation: slug } = await params;
  const caller = await api(slug);
  const { jobs, members } = await caller.candidates.mayAdd();
  return (
    <>
      <PageHeader
        title="Add a candidate"
        description="For somebody who was referred, or whom you met."
        back={{ href: `/o/${slug}/candidates`, label: "Candidates" }}
      />
      <AddForm organisation={slug} jobs={jobs} members={members} action={addCandidate} />
    </>
  );
}
