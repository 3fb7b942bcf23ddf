import { DataList, DataRow } from "@/app/_ui/data-list";
import { LinkButton } from "@/app/_ui/link-button";
import { Money } from "@/app/_ui/money";
import { api, whoIsHere } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { PAY_PERIOD_WORDS } from "@/server/domain/jobs/words";
import { OfferState } from "./offer-state";

/** The offers that follow from the decision "hire". */
export async function OfferPanel({
  organisation,
  applicationId,
}: {
  organisation: string;
  applicationId: string;
}) {
  const caller = await api(organisation);
  const [offers, { role }] = await Promise.all([
    caller.offers.forApplication({ applicationId }),
    whoIsHere(organisation),
  ]);
  const stands = offers.some(({ state }) => state !== "declined" && state !== "rescinded");
  return (
    <div className="flex flex-col gap-3">
      <h3 className="font-semibold">Offer</h3>
      {offers.length > 0 && (
        <DataList label="Offers">
          {offers.map((offer) => (
            <DataRow
              key={offer.id}
              href={`/o/${organisation}/offers/${offer.id}`}
              title={offer.title}
              detail={
                <Money
                  minorUnits={offer.salaryMinorUnits}
                  currency={offer.currency}
                  per={PAY_PERIOD_WORDS[offer.payPeriod]}
                />
              }
              trail={<OfferState state={offer.state} />}
            />
          ))}
        </DataList>
      )}
      {!stands && may(role, "offers.write") && (
        <div>
          <LinkButton href={`/o/${organisation}/offers/new?application=${applicationId}`}>
            Draft an offer
          </LinkButton>
        </div>
      )}
    </div>
  );
}
