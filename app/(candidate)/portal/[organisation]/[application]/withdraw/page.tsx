import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { readersSpeech } from "@/app/_words/reader";
import { readPortal } from "../../../_caller";
import { PortalForm } from "../../../_portal-form";
import { withdraw } from "../actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readersSpeech())("Withdraw"),
});

/** Asks once more before an application is taken back. */
export default async function Page({ params }: PageProps<"/portal/[organisation]/[application]/withdraw">) {
  const { organisation, application } = await params;
  const back = `/portal/${organisation}/${application}`;
  const page = await readPortal(organisation, back, (caller) =>
    caller.portal.application({ applicationId: application }),
  );
  if (page.state !== "active") redirect(back);
  const t = await readersSpeech();
  return (
    <>
      <PageHeader
        title={t("Withdraw your application?")}
        description={t(
          "{organisation} will stop considering you for {job}, and interviews that are planned will not take place. You can apply for another job at any time.",
          { organisation: page.organisation.name, job: page.jobTitle },
        )}
        back={{ href: back, label: t("Keep my application") }}
      />
      <PortalForm
        prefix="withdraw"
        action={withdraw.bind(null, { organisation, application })}
        fields={[
          {
            kind: "text",
            name: "reason",
            label: t("Would you tell us why?"),
            hint: t("You need not."),
            optional: true,
          },
        ]}
        submit={t("Withdraw my application")}
        variant="danger"
      />
    </>
  );
}
