import type { Metadata } from "next";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { readersSpeech } from "@/app/_words/reader";
import { readPortal } from "../../../_caller";
import { PortalForm } from "../../../_portal-form";
import { Proof } from "../../../_proof";
import { eraseMe } from "../actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readersSpeech())("Erase my data"),
});

type Props = PageProps<"/portal/[organisation]/my-data/erase">;

/** Says what goes, what is kept and why; then asks for a code; then erases. */
export default async function Page({ params, searchParams }: Props) {
  const { organisation } = await params;
  const { code } = await searchParams;
  const address = `/portal/${organisation}/my-data/erase`;
  const page = await readPortal(organisation, address, (caller) => caller.myData.page());
  const t = await readersSpeech();
  const name = page.organisation.name;
  if (page.isErasing)
    return (
      <>
        <PageHeader title={t("Your data is being erased")} />
        <Notice tone="done">
          {t(
            "In about a minute nothing at {organisation} tells who you were any more, and this page closes. Nobody there has to do anything for it.",
            { organisation: name },
          )}
        </Notice>
      </>
    );
  const goes = [
    t("Your name, e-mail address, phone number and where you live"),
    t("Your CV, every other file you sent, and your answers in forms"),
    t("The whole conversation, and every mail that was sent to you"),
    t("Everything that was written about you, and what you told us you need"),
  ];
  const stays = [
    page.kept.signedContracts > 0 &&
      t("Contracts that both sides signed, with your name in them: the law asks that they are kept."),
    t("That somebody applied, when, and with what outcome: without a name, so that figures stay true."),
    t("Who did what and when, without any of your words: so that nobody can hide what was done."),
  ].filter((line) => line !== false);
  return (
    <>
      <PageHeader
        title={t("Erase my data")}
        description={t("This is about {organisation} alone, and it cannot be undone.", {
          organisation: name,
        })}
        back={{ href: `/portal/${organisation}/my-data`, label: t("My data") }}
      />
      <div className="divide-y divide-line border-t border-line pt-5">
        <Section title={t("What goes")}>
          <Lines lines={goes} />
        </Section>
        <Section title={t("What is kept, and why")}>
          <Lines lines={stays} />
        </Section>
        <Section id="erase" title={t("Erase it")}>
          <div className="flex flex-col gap-4">
            {page.kept.openApplications.length > 0 && (
              <Notice tone="due">
                {t(
                  "You have an application that is open. Erasing withdraws it, and calls off what was planned.",
                )}
              </Notice>
            )}
            {page.mayErase ? (
              <PortalForm
                prefix="erase"
                action={eraseMe.bind(null, { organisation })}
                submit={t("Erase my data for good")}
                variant="danger"
              />
            ) : (
              <Proof
                here={{ organisation, purpose: "erase", address, place: "erase" }}
                isSent={code === "sent"}
                email={page.details.email}
              />
            )}
          </div>
        </Section>
      </div>
    </>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="flex list-disc flex-col gap-2 ps-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
