import { Badge } from "@/app/_ui/badge";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { readersSpeech } from "@/app/_words/reader";
import type { PageData } from "./_page-data";

/** Contracts, to read, to sign and to keep. */
export async function Documents({ page, now }: { page: PageData; now: Date }) {
  const t = await readersSpeech();
  const reference = page.engagement?.reference;
  if (page.contracts.length === 0) return null;
  return (
    <Section title={t("Documents")}>
      <DataList label={t("Documents")}>
        {page.contracts.map(({ id, title, signedAt, voidedAt }) => (
          <DataRow
            key={id}
            href={`/portal/${page.organisation.slug}/contracts/${id}`}
            title={<bdi>{title}</bdi>}
            detail={
              signedAt &&
              t.rich("Signed by both sides, {when}", {
                when: (
                  <When within instant={signedAt} timeZone={page.timeZone} now={now} language={t.language} />
                ),
              })
            }
            trail={
              voidedAt ? (
                <Badge>{t("Withdrawn")}</Badge>
              ) : signedAt ? (
                <Badge tone="done">{t("Signed")}</Badge>
              ) : (
                <Badge tone="due">{t("To be signed")}</Badge>
              )
            }
          />
        ))}
        {reference?.fileId && reference.issuedAt && (
          <DataRow
            href={`/api/files/${page.organisation.slug}/${reference.fileId}`}
            title={t("Your reference")}
            detail={t("A sealed PDF, yours to keep. Whoever you show it to can verify it.")}
            trail={<Badge tone="done">{t("Issued")}</Badge>}
          />
        )}
      </DataList>
    </Section>
  );
}
