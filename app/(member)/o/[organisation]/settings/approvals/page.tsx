import type { Metadata } from "next";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { api } from "@/server/api/caller";
import { APPROVAL_KIND_WORDS, type ApprovalKind } from "@/server/domain/approvals/input";
import { ChainForm } from "./chain-form";
import { SignatoriesForm } from "./signatories-form";

export const metadata: Metadata = { title: "Approvals and signatures" };

const meanings: Record<ApprovalKind, string> = {
  job: "Asked where your settings say that jobs are approved before they are published. Another title, salary or number of openings voids what was approved.",
  offer: "A changed figure voids what was approved, and the chain begins anew.",
  terms: "Also when a candidate proposes other terms: those go through the same chain.",
};
const kinds = Object.keys(APPROVAL_KIND_WORDS) as ApprovalKind[];

/** Who approves jobs before strangers read them, and offers and terms before a candidate gets them, and who signs for the organisation. */
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
        description="A change counts from the next job, offer or terms on. What is being approved keeps the chain it was asked of."
        back={{ href: `/o/${slug}/settings`, label: "Settings" }}
      />
      {kinds.map((kind) => (
        <Section key={kind} title={APPROVAL_KIND_WORDS[kind].name} description={meanings[kind]}>
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
