import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { dayText } from "@/app/_ui/dates";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import { readersSpeech } from "@/app/_words/reader";
import { readPortal } from "../../_caller";
import { PortalForm } from "../../_portal-form";
import { Proof } from "../../_proof";
import { Cvs, Details } from "./_details";
import { NotesRequest } from "./_notes-request";
import type { MyDataPage } from "./_page-data";
import { Said } from "./_said";
import { keepMe } from "./actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readersSpeech())("My data"),
});

type Props = PageProps<"/portal/[organisation]/my-data">;

/** What an organisation keeps about a candidate, and what they can do about it. */
export default async function Page({ params, searchParams }: Props) {
  const { organisation } = await params;
  const { done, code } = await searchParams;
  const address = `/portal/${organisation}/my-data`;
  const page = await readPortal(organisation, address, (caller) => caller.myData.page());
  if (page.isErasing) redirect(`${address}/erase`);
  const t = await readersSpeech();
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={t("My data")}
        description={t("What {organisation} keeps about you, and what you can do about it.", {
          organisation: page.organisation.name,
        })}
        back={{ href: "/portal", label: t("All your applications") }}
        className="pb-0"
      />
      <Said done={done} />
      <WillGo page={page} />
      <div className="divide-y divide-line border-t border-line pt-5">
        <Section id="take" title={t("Take it with you")}>
          {page.mayTake ? (
            <Take organisation={organisation} />
          ) : (
            <Proof
              here={{ organisation, purpose: "my_data", address, place: "take" }}
              isSent={code === "sent"}
              email={page.details.email}
            />
          )}
        </Section>
        <NotesRequest page={page} />
        <Details page={page} />
        <Cvs page={page} />
        <Section
          id="erase"
          title={t("Erase my data")}
          description={t(
            "You can have everything erased that tells who you are. You first read what goes, and what is kept and why.",
          )}
        >
          <TextLink href={`${address}/erase`}>{t("See what would be erased")}</TextLink>
        </Section>
      </div>
    </div>
  );
}

async function Take({ organisation }: { organisation: string }) {
  const t = await readersSpeech();
  return (
    <form action={`/api/my-data/${organisation}`} method="post" className="flex flex-col items-start gap-4">
      <p className="text-soft">
        {t(
          "One ZIP with all you gave us and all we told you: a page to read, the same for programs, and every file.",
        )}
      </p>
      <SubmitButton>{t("Download my data")}</SubmitButton>
    </form>
  );
}

async function WillGo({ page }: { page: MyDataPage }) {
  const t = await readersSpeech();
  if (!page.erasesOn) return null;
  const day = dayText(page.erasesOn, page.today, "long", t.language);
  return (
    <Notice tone="due" title={t("Your data will be erased on {day}", { day })}>
      <div className="flex flex-col gap-3">
        <p>{t("We have not heard from each other for long. If you would rather be kept, say so here.")}</p>
        <PortalForm
          prefix="keep"
          action={keepMe.bind(null, { organisation: page.organisation.slug })}
          submit={t("Keep my data")}
          variant="secondary"
        />
      </div>
    </Notice>
  );
}
