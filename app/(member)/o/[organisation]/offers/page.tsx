import { FileSignature } from "lucide-react";
import type { Metadata } from "next";
import { Live } from "@/app/_client/live";
import { OfferState } from "@/app/_parts/offers/offer-state";
import { zoneName } from "@/app/_ui/dates";
import { EmptyState } from "@/app/_ui/empty-state";
import { LoadMore } from "@/app/_ui/load-more";
import { PageHeader } from "@/app/_ui/page-header";
import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { When } from "@/app/_ui/when";
import { api } from "@/server/api/caller";
import { offersInput } from "@/server/domain/offers/input";

export const metadata: Metadata = { title: "Offers" };

/** Every offer, those that need somebody first. */
export default async function Page({ params, searchParams }: PageProps<"/o/[organisation]/offers">) {
  const { organisation } = await params;
  const caller = await api(organisation);
  const [{ rows, next, total }, { timeZone }] = await Promise.all([
    caller.offers.list(offersInput.parse(await searchParams)),
    caller.organisations.current(),
  ]);
  const now = new Date();
  return (
    <>
      <Live topics={["offer"]} />
      <PageHeader
        title="Offers"
        description={total > 0 ? `${total} in all. Times in ${zoneName(timeZone)}.` : undefined}
      />
      {rows.length === 0 ? (
        <EmptyState title="No offers yet" icon={<FileSignature aria-hidden="true" strokeWidth={1.5} />}>
          Decide “hire” about an application, or call somebody back: the offer appears here.
        </EmptyState>
      ) : (
        <Table label="Offers">
          <TableHead>
            <Column>Candidate</Column>
            <Column wideOnly>Offer</Column>
            <Column>State</Column>
            <Column align="right" wideOnly>
              Answer by
            </Column>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Cell head href={`/o/${organisation}/offers/${row.id}`}>
                  {row.candidateName}
                  <span className="block text-sm font-normal text-soft sm:hidden">{row.title}</span>
                </Cell>
                <Cell wideOnly>{row.title}</Cell>
                <Cell>
                  <OfferState state={row.state} />
                </Cell>
                <Cell align="right" wideOnly>
                  <When instant={row.answerBy} timeZone={timeZone} now={now} style="short" />
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
      {next && <LoadMore href={`?after=${next}`} />}
    </>
  );
}
