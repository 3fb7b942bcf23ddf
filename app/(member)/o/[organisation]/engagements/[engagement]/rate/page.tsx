import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { api } from "@/server/api/caller";
import { RatingForm } from "./rating-form";

export const metadata: Metadata = { title: "Rate the work" };

/** The work of an engagement, rated by whoever saw it on what the panel scored. */
export default async function Page({ params }: PageProps<"/o/[organisation]/engagements/[engagement]/rate">) {
  const { organisation, engagement: engagementId } = await params;
  const caller = await api(organisation);
  const page = await caller.engagements.get({ engagementId });
  const address = `/o/${organisation}/engagements/${engagementId}`;
  if (page.ratingRefusal) redirect(address);
  return (
    <>
      <PageHeader
        title={`Rate the work of ${page.candidate.name}`}
        description="By the same anchors as the panel, from what you have seen. Leave out what the work did not show. The consultant does not read it here."
        back={{ href: address, label: "Engagement" }}
      />
      <RatingForm address={address} engagementId={engagementId} panels={page.ratings} />
    </>
  );
}
