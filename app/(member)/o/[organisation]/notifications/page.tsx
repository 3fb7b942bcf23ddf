import type { Metadata } from "next";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { api, whoIsHere } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { NotificationsForm } from "./notifications-form";

export const metadata: Metadata = { title: "Your notifications" };

/** What a member is told by mail; all of it stands in the product as well. */
export default async function Page({ params }: PageProps<"/o/[organisation]/notifications">) {
  const { organisation } = await params;
  const caller = await api(organisation);
  const [wanted, me] = await Promise.all([caller.members.notifications(), whoIsHere(organisation)]);
  return (
    <>
      <PageHeader
        title="Your notifications"
        description={`What ${me.organisation.name} tells you by mail, to ${me.email}. Invitations to panels, with their calendar entry, always come.`}
      />
      <NotificationsForm
        wanted={wanted}
        groups={[
          ...(may(me.role, "applications.read")
            ? [{ label: "Candidates you look after", about: "applications" } as const]
            : []),
          ...(may(me.role, "panels.mine") ? [{ label: "Panels you sit on", about: "panels" } as const] : []),
        ]}
      />
      {may(me.role, "approvals.delegate") && (
        <Section title="While you are away">
          <p>
            <TextLink href={`/o/${organisation}/absences`}>Name who approves in your place</TextLink>
          </p>
        </Section>
      )}
    </>
  );
}
