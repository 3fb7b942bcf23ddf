import type { Metadata } from "next";
import { PageHeader } from "@/app/_ui/page-header";
import { readersSpeech } from "@/app/_words/reader";
import { LANGUAGES } from "@/server/domain/emails/input";
import { readPortal } from "../../../_caller";
import { PortalForm } from "../../../_portal-form";
import { changeLanguage } from "../actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readersSpeech())("Your language"),
});

/** Asks which language a candidate would rather read, here and in their mail. */
export default async function Page({ params }: PageProps<"/portal/[organisation]/[application]/language">) {
  const { organisation, application } = await params;
  const back = `/portal/${organisation}/${application}`;
  const page = await readPortal(organisation, back, (caller) =>
    caller.portal.application({ applicationId: application }),
  );
  const t = await readersSpeech();
  return (
    <>
      <PageHeader
        title={t("Your language")}
        description={t(
          "These pages speak this language, and mail from {organisation} comes in it wherever there are words in it. What a person writes to you stays as they wrote it.",
          { organisation: page.organisation.name },
        )}
        back={{ href: back, label: t("Your application") }}
      />
      <PortalForm
        prefix="language"
        action={changeLanguage.bind(null, { organisation, application })}
        fields={[
          {
            kind: "choice",
            name: "locale",
            label: t("I would rather read"),
            value: t.language,
            options: Object.entries(LANGUAGES).map(([id, label]) => ({ id, label })),
          },
        ]}
        submit={t("Speak this language with me")}
      />
    </>
  );
}
