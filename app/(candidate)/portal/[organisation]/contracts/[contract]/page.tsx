import type { Metadata } from "next";
import { Signatures } from "@/app/_parts/contracts/signatures";
import { Markdown } from "@/app/_ui/markdown";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { readPortal } from "../../../_caller";
import { PortalForm } from "../../../_portal-form";
import { SigningForm } from "./_signing-form";
import { proveCode, sendCode, sign } from "./actions";

export const metadata: Metadata = { title: "Contract" };

type Props = PageProps<"/portal/[organisation]/contracts/[contract]">;

/** A contract to read in peace, and to sign. */
export default async function Page({ params, searchParams }: Props) {
  const { organisation, contract: contractId } = await params;
  const { code } = await searchParams;
  const address = `/portal/${organisation}/contracts/${contractId}`;
  const page = await readPortal(organisation, address, (caller) => caller.portal.document({ contractId }));
  const { contract, signers, seal, timeZone } = page;
  const now = new Date();
  const here = { organisation, contract: contractId };
  return (
    <>
      <PageHeader
        title={contract.title}
        back={{ href: `/portal/${organisation}/${contract.applicationId}`, label: "Your application" }}
      />
      <Standing page={page} organisation={organisation} />
      <article className="border-t border-line pt-5">
        <Markdown text={contract.body} under={1} />
      </article>
      <div className="mt-6 divide-y divide-line border-t border-line">
        <Section title="Signatures">
          <Signatures signers={signers} organisation={page.organisation} timeZone={timeZone} now={now} />
          {seal && (
            <p className="mt-3 text-sm text-soft">
              <TextLink href={`/api/files/${organisation}/${seal.fileId}`}>Download the sealed PDF</TextLink>{" "}
              with its certificate. Its fingerprint (SHA-256) is{" "}
              <span className="font-mono break-all">{seal.sha256}</span>.
            </p>
          )}
        </Section>
        {page.maySign && (
          <Section id="sign" title="Sign">
            {page.isProven ? (
              <SigningForm action={sign.bind(null, here)} name={page.name} consent={page.consent} />
            ) : (
              <Proof here={here} isSent={code === "sent"} email={page.email} />
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

function Standing({ page, organisation }: { page: Data; organisation: string }) {
  const { contract, seal } = page;
  if (contract.voidedAt)
    return <Notice className="mb-5">This document was withdrawn. Nothing in it binds you.</Notice>;
  if (contract.signedAt)
    return (
      <Notice tone="done" className="mb-5" title="Both sides have signed">
        {seal
          ? "You can keep the sealed PDF below."
          : "We are sealing the PDF. It will be here, and in your documents, in a moment."}
      </Notice>
    );
  if (page.mySignedAt)
    return (
      <Notice tone="done" className="mb-5" title="Thank you, you have signed">
        {page.nextName} signs next for {page.organisation}. We write to you when it is done.{" "}
        <TextLink href={`/portal/${organisation}/${contract.applicationId}`}>
          Back to your application
        </TextLink>
      </Notice>
    );
  return null;
}

/** Before a signature: the mailbox is proved once more, by six digits. */
function Proof({
  here,
  isSent,
  email,
}: {
  here: { organisation: string; contract: string };
  isSent: boolean;
  email: string;
}) {
  return (
    <div className="flex flex-col gap-5">
      <p className="text-soft">
        Before you sign, please show that it is you: we send six digits to {email}, and you type them here.
        They are good for ten minutes.
      </p>
      {isSent && (
        <PortalForm
          prefix="code"
          action={proveCode.bind(null, here)}
          fields={[
            {
              kind: "line",
              name: "code",
              label: "Six digits",
              inputMode: "numeric",
              autoComplete: "one-time-code",
            },
          ]}
          submit="Go on to sign"
        />
      )}
      <PortalForm
        prefix="send-code"
        action={sendCode.bind(null, here)}
        submit={isSent ? "Send another code" : "Send me the code"}
        variant={isSent ? "secondary" : "primary"}
      />
    </div>
  );
}
