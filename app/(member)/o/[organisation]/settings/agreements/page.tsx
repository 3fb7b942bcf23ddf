import type { Metadata } from "next";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { api } from "@/server/api/caller";
import { AGREEMENT_FIELDS } from "@/server/domain/contracts/input/templates";
import { Templates } from "./templates";

export const metadata: Metadata = { title: "Templates of terms and offers" };

/** What terms of engagements and offers can be started from. */
export default async function Page({ params }: PageProps<"/o/[organisation]/settings/agreements">) {
  const { organisation: slug } = await params;
  const caller = await api(slug);
  const [terms, offers] = await Promise.all([
    caller.agreementTemplates.list({ kind: "terms" }),
    caller.agreementTemplates.list({ kind: "offer" }),
  ]);
  const fields = Object.entries(AGREEMENT_FIELDS).map(([name, label]) => `{{ ${name} }} for ${label}`);
  return (
    <>
      <PageHeader
        title="Templates of terms and offers"
        description={`Where each person's own terms begin. Words may hold ${new Intl.ListFormat("en-GB").format(fields)}.`}
        back={{ href: `/o/${slug}/settings`, label: "Settings" }}
      />
      <Section title="Terms of engagements">
        <Templates kind="terms" templates={terms} />
      </Section>
      <Section title="Offers">
        <Templates kind="offer" templates={offers} />
      </Section>
    </>
  );
}
