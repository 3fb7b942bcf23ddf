import type { Metadata } from "next";
import { dayOf } from "@/app/_ui/dates";
import { PageHeader } from "@/app/_ui/page-header";
import { api, whoIsHere } from "@/server/api/caller";
import { Absences } from "./absences";

export const metadata: Metadata = { title: "While you are away" };

/** Who approves in the place of the member who asks, and from when until when. */
export default async function Page({ params }: PageProps<"/o/[organisation]/absences">) {
  const { organisation } = await params;
  const caller = await api(organisation);
  const [delegations, people, me] = await Promise.all([
    caller.approvals.delegations(),
    caller.approvals.people(),
    whoIsHere(organisation),
  ]);
  return (
    <>
      <PageHeader
        title="While you are away"
        description="Name who approves offers and terms in your place. Both names are kept with whatever they approve; you can still approve yourself."
      />
      <Absences
        delegations={delegations}
        people={people.filter(({ id }) => id !== me.memberId)}
        today={dayOf(new Date(), me.organisation.timeZone)}
      />
    </>
  );
}
