import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { readPortal } from "../../../_caller";
import { PortalForm } from "../../../_portal-form";
import { withdraw } from "../actions";

export const metadata: Metadata = { title: "Withdraw" };

/** Asks once more before an application is taken back. */
export default async function Page({ params }: PageProps<"/portal/[organisation]/[application]/withdraw">) {
  const { organisation, application } = await params;
  const back = `/portal/${organisation}/${application}`;
  const page = await readPortal(organisation, back, (caller) =>
    caller.portal.application({ applicationId: application }),
  );
  if (page.state !== "active") redirect(back);
  return (
    <>
      <PageHeader
        title="Withdraw your application?"
        description={`${page.organisation.name} will stop considering you for ${page.jobTitle}, and interviews that are planned will not take place. You can apply for another job at any time.`}
        back={{ href: back, label: "Keep my application" }}
      />
      <PortalForm
        prefix="withdraw"
        action={withdraw.bind(null, { organisation, application })}
        fields={[
          {
            kind: "text",
            name: "reason",
            label: "Would you tell us why?",
            hint: "You need not.",
            optional: true,
          },
        ]}
        submit="Withdraw my application"
        variant="danger"
      />
    </>
  );
}
