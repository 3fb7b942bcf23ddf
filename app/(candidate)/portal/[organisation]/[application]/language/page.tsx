import type { Metadata } from "next";
import { PageHeader } from "@/app/_ui/page-header";
import { LANGUAGES } from "@/server/domain/emails/input";
import { readPortal } from "../../../_caller";
import { PortalForm } from "../../../_portal-form";
import { changeLanguage } from "../actions";

export const metadata: Metadata = { title: "Language of your mail" };

/** Asks which language a candidate would rather read in their mail. */
export default async function Page({ params }: PageProps<"/portal/[organisation]/[application]/language">) {
  const { organisation, application } = await params;
  const back = `/portal/${organisation}/${application}`;
  const page = await readPortal(organisation, back, (caller) =>
    caller.portal.application({ applicationId: application }),
  );
  return (
    <>
      <PageHeader
        title="Language of your mail"
        description={`Mail from ${page.organisation.name} comes in this language wherever there are words in it. What a person writes to you stays as they wrote it.`}
        back={{ href: back, label: "Your application" }}
      />
      <PortalForm
        prefix="language"
        action={changeLanguage.bind(null, { organisation, application })}
        fields={[
          {
            kind: "choice",
            name: "locale",
            label: "I would rather read",
            value: page.candidate.locale ?? page.organisation.locale,
            options: Object.entries(LANGUAGES).map(([id, label]) => ({ id, label })),
          },
        ]}
        submit="Write to me in this language"
      />
    </>
  );
}
