import type { Metadata } from "next";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { api } from "@/server/api/caller";
import { APPROVAL_KIND_WORDS, type ApprovalKind } from "@/server/domain/approvals/input";
import { ChainForm } from "./chain-form";
import { SignatoriesForm } from "./signatories-form";

export const metadata: Metadata = { title: "Approvals and signatures" };

const kinds = Object.keys(APPROVAL_KIND_WORDS) as ApprovalKind[];

/** Who approves offers and terms before a candidate gets them, and who signs for the organisation. */
export default async function Page({ params }: PageProps<"/o/[organisation]/settings/approvals">) {
  const { organisation: slug } = await params;
  const caller = await api(slug);
  const [chains, people, signing] = await Promise.all([
    caller.approvals.chains(),
    caller.approvals.people(),
    caller.approvals.signatories(),
  ]);
  return (
    <>
      <PageHeader
        title="Approvals and signatures"
        description="A change counts from the next offer or terms on. What is being approved keeps the chain it was asked of."
        back={{ href: `/o/${slug}/settings`, label: "Settings" }}
      />
      {kinds.map((kind) => (
        <Section
          key={kind}
          title={APPROVAL_KIND_WORDS[kind].name}
          description={
            kind === "terms"
              ? "Also when a candidate proposes other terms: those go through the same chain."
              : "A changed figure voids what was approved, and the chain begins anew."
          }
        >
          <ChainForm chain={chains[kind]} people={people} />
        </Section>
      ))}
      <Section
        title="Signatures"
        description="Who may be chosen to sign contracts for the organisation. With nobody ticked, every owner, administrator and hiring manager may."
      >
        <SignatoriesForm {...signing} />
      </Section>
    </>
  );
}
