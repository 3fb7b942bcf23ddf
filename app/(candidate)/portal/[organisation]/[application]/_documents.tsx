import { Badge } from "@/app/_ui/badge";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import type { PageData } from "./_page-data";

/** Contracts, to read, to sign and to keep. */
export function Documents({ page, now }: { page: PageData; now: Date }) {
  if (page.contracts.length === 0) return null;
  return (
    <Section title="Documents">
      <DataList label="Documents">
        {page.contracts.map(({ id, title, signedAt, voidedAt }) => (
          <DataRow
            key={id}
            href={`/portal/${page.organisation.slug}/contracts/${id}`}
            title={title}
            detail={
              signedAt && (
                <>
                  Signed by both sides, <When within instant={signedAt} timeZone={page.timeZone} now={now} />
                </>
              )
            }
            trail={
              voidedAt ? (
                <Badge>Withdrawn</Badge>
              ) : signedAt ? (
                <Badge tone="done">Signed</Badge>
              ) : (
                <Badge tone="due">To be signed</Badge>
              )
            }
          />
        ))}
      </DataList>
    </Section>
  );
}
