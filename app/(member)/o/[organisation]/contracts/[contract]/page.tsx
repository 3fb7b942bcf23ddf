import type { Metadata } from "next";
import { Live } from "@/app/_client/live";
import { MemberSigning } from "@/app/_parts/contracts/member-signing";
import { Signatures } from "@/app/_parts/contracts/signatures";
import { Badge } from "@/app/_ui/badge";
import { Columns } from "@/app/_ui/columns";
import { LinkButton } from "@/app/_ui/link-button";
import { Markdown } from "@/app/_ui/markdown";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { api } from "@/server/api/caller";

export const metadata: Metadata = { title: "Contract" };

/** A contract to read, to sign for the organisation, and to keep. */
export default async function Page({ params }: PageProps<"/o/[organisation]/contracts/[contract]">) {
  const { organisation, contract: contractId } = await params;
  const caller = await api(organisation);
  const page = await caller.contracts.get({ contractId });
  const { contract, signers, seal, next, timeZone } = page;
  const now = new Date();
  return (
    <>
      <Live topics={["application"]} ids={[contract.applicationId]} />
      <PageHeader
        title={contract.title}
        badge={
          contract.voidedAt ? (
            <Badge>Withdrawn</Badge>
          ) : contract.signedAt ? (
            <Badge tone="done">Signed</Badge>
          ) : (
            <Badge tone="due">To be signed</Badge>
          )
        }
        back={{ href: `/o/${organisation}/applications/${contract.applicationId}`, label: "Application" }}
        actions={
          seal && (
            <LinkButton href={`/api/files/${organisation}/${seal.fileId}`}>
              Download the sealed PDF
            </LinkButton>
          )
        }
      />
      <Columns
        aside={
          <Section title="Signatures">
            <Signatures signers={signers} organisation={page.organisation} timeZone={timeZone} now={now} />
            {contract.signedAt && (
              <p className="mt-3 text-sm text-soft">
                Binding since <When within instant={contract.signedAt} timeZone={timeZone} now={now} />.{" "}
                {seal ? (
                  <>
                    SHA-256 of the sealed PDF: <span className="font-mono break-all">{seal.sha256}</span>
                  </>
                ) : (
                  "The PDF is being sealed."
                )}
              </p>
            )}
          </Section>
        }
      >
        {next && !next.isMe && (
          <Notice tone="due" className="mb-5">
            {next.name} signs next{next.party === "candidate" ? ", in their portal" : ""}.
          </Notice>
        )}
        <article className="max-w-prose">
          <Markdown text={contract.body} under={1} />
        </article>
        {next?.isMe && (
          <Section title="Sign" id="sign" className="mt-6 border-t border-line">
            <MemberSigning contractId={contract.id} name={next.name} consent={page.consent} />
          </Section>
        )}
      </Columns>
    </>
  );
}
