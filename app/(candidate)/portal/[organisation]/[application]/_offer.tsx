import { Day } from "@/app/_ui/day";
import { DefinitionList } from "@/app/_ui/definition-list";
import { Money } from "@/app/_ui/money";
import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { PAY_PERIOD_WORDS } from "@/server/domain/jobs/words";
import { PortalForm } from "../../_portal-form";
import type { PageData } from "./_page-data";
import { acceptOffer, declineOffer } from "./actions";

/** An offer of a job, to accept or to decline. */
export function OfferToAnswer({ page, now }: { page: PageData; now: Date }) {
  const { offer } = page;
  if (!offer) return null;
  const here = { organisation: page.organisation.slug, application: page.id };
  const hidden = { offerId: offer.id };
  return (
    <Section
      title="Our offer"
      description={
        <>
          Take your time until <When within instant={offer.answerBy} timeZone={page.timeZone} now={now} />.
        </>
      }
    >
      <OfferFacts page={page} />
      <div className="mt-5 flex flex-col gap-4">
        <PortalForm
          prefix="accept-offer"
          action={acceptOffer.bind(null, here)}
          hidden={hidden}
          submit="Accept the offer"
        />
        <p className="text-sm text-soft">
          Nothing binds you until you and {page.organisation.name} have both signed the contract.
        </p>
        <div className="border-t border-line pt-3">
          <PortalForm
            prefix="decline-offer"
            folded="Decline"
            action={declineOffer.bind(null, here)}
            hidden={hidden}
            fields={[
              {
                kind: "text",
                name: "reason",
                label: "Would you tell us why?",
                hint: "You need not.",
                optional: true,
              },
            ]}
            submit="Decline, with thanks"
            variant="secondary"
          />
        </div>
      </div>
    </Section>
  );
}

export function OfferFacts({ page }: { page: PageData }) {
  const { offer, today } = page;
  if (!offer) return null;
  return (
    <DefinitionList
      facts={[
        { term: "Title", detail: offer.title },
        { term: "Level", detail: offer.level },
        { term: "Why this level", detail: offer.levelReason },
        {
          term: "Pay",
          detail: (
            <>
              <Money
                minorUnits={offer.salaryMinorUnits}
                currency={offer.currency}
                per={PAY_PERIOD_WORDS[offer.payPeriod]}
              />
              , before tax
            </>
          ),
        },
        { term: "First day", detail: <Day day={offer.startsOn} today={today} style="long" /> },
        {
          term: "Conditions",
          detail: offer.conditions && <span className="whitespace-pre-line">{offer.conditions}</span>,
        },
      ]}
    />
  );
}
