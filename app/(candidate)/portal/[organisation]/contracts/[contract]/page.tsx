import type { Metadata } from "next";
import { Signatures } from "@/app/_parts/contracts/signatures";
import { Markdown } from "@/app/_ui/markdown";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { readersSpeech } from "@/app/_words/reader";
import type { Speech } from "@/app/_words/speech";
import { readPortal } from "../../../_caller";
import { Proof } from "../../../_proof";
import { SigningForm } from "./_signing-form";
import { sign } from "./actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readersSpeech())("Contract"),
});

type Props = PageProps<"/portal/[organisation]/contracts/[contract]">;

/** A contract to read in peace, and to sign. */
export default async function Page({ params, searchParams }: Props) {
  const { organisation, contract: contractId } = await params;
  const { code } = await searchParams;
  const address = `/portal/${organisation}/contracts/${contractId}`;
  const page = await readPortal(organisation, address, (caller) => caller.portal.document({ contractId }));
  const { contract, signers, seal, timeZone } = page;
  const t = await readersSpeech();
  const now = new Date();
  const here = { organisation, contract: contractId };
  return (
    <>
      <PageHeader
        title={<bdi>{contract.title}</bdi>}
        back={{ href: `/portal/${organisation}/${contract.applicationId}`, label: t("Your application") }}
      />
      <Standing page={page} organisation={organisation} />
      <article dir="auto" className="border-t border-line pt-5">
        <Markdown text={contract.body} under={1} />
      </article>
      <div className="mt-6 divide-y divide-line border-t border-line">
        <Section title={t("Signatures")}>
          <Signatures
            signers={signers}
            organisation={page.organisation}
            timeZone={timeZone}
            now={now}
            language={t.language}
            words={signatureWords(t, page.organisation)}
          />
          {seal && (
            <p className="mt-3 text-sm text-soft">
              {t.rich(
                "<link>Download the sealed PDF</link> with its certificate. Its fingerprint (SHA-256) is {fingerprint}.",
                {
                  link: (words) => (
                    <TextLink href={`/api/files/${organisation}/${seal.fileId}`}>{words}</TextLink>
                  ),
                  fingerprint: (
                    <span dir="ltr" className="font-mono break-all">
                      {seal.sha256}
                    </span>
                  ),
                },
              )}
            </p>
          )}
        </Section>
        {page.maySign && (
          <Section id="sign" title={t("Sign")}>
            {page.isProven ? (
              <SigningForm
                action={sign.bind(null, here)}
                consent={page.consent}
                words={signingWords(t, page.name)}
              />
            ) : (
              <Proof
                here={{ organisation, purpose: "sign", address, place: "sign" }}
                isSent={code === "sent"}
                email={page.email}
              />
            )}
          </Section>
        )}
      </div>
    </>
  );
}

type Data = Awaited<
  ReturnType<Awaited<ReturnType<typeof import("@/server/api/caller").api>>["portal"]["document"]>
>;

async function Standing({ page, organisation }: { page: Data; organisation: string }) {
  const t = await readersSpeech();
  const { contract, seal } = page;
  if (contract.voidedAt)
    return <Notice className="mb-5">{t("This document was withdrawn. Nothing in it binds you.")}</Notice>;
  if (contract.signedAt)
    return (
      <Notice tone="done" className="mb-5" title={t("Both sides have signed")}>
        {t(
          seal
            ? "You can keep the sealed PDF below."
            : "We are sealing the PDF. It will be here, and in your documents, in a moment.",
        )}
      </Notice>
    );
  if (page.mySignedAt)
    return (
      <Notice tone="done" className="mb-5" title={t("Thank you, you have signed")}>
        {t.rich(
          "{signer} signs next for {organisation}. We write to you when it is done. <link>Back to your application</link>",
          {
            signer: <bdi>{page.nextName}</bdi>,
            organisation: <bdi>{page.organisation}</bdi>,
            link: (words) => (
              <TextLink href={`/portal/${organisation}/${contract.applicationId}`}>{words}</TextLink>
            ),
          },
        )}
      </Notice>
    );
  return null;
}

const signatureWords = (t: Speech, organisation: string) => ({
  signatures: t("Signatures"),
  forOrganisation: t("For {organisation}", { organisation }),
  signed: t("Signed"),
  toSign: t("To sign"),
  drawn: t("Drawn signature"),
});

const signingWords = (t: Speech, name: string) => ({
  ...t.form,
  signature: t("Your signature"),
  name: t("Your full name"),
  hint: t("Type it as you sign. In the document you are {name}.", { name }),
  type: t("Type it instead"),
  draw: t("Draw it instead"),
  pad: {
    drawn: t("{label}: drawn", { label: t("Your signature") }),
    draw: t("{label}: draw here", { label: t("Your signature") }),
    clear: t("Clear"),
  },
  sign: t("Sign"),
  /** What is agreed to is kept with the document and stays in its language; this says the same in the reader's. */
  consent:
    t.language === "en"
      ? null
      : t(
          "You agree in the language of the document: that you have read it, agree to it and sign it electronically, as binding as on paper.",
        ),
});
