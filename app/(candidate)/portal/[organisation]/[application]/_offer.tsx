import { Day } from "@/app/_ui/day";
import { DefinitionList } from "@/app/_ui/definition-list";
import { Money } from "@/app/_ui/money";
import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { PAY_PERIODS } from "@/app/_words/jobs";
import { readersSpeech } from "@/app/_words/reader";
import { PortalForm } from "../../_portal-form";
import type { PageData } from "./_page-data";
import { acceptOffer, declineOffer } from "./actions";

/** An offer of a job, to accept or to decline. */
export async function OfferToAnswer({ page, now }: { page: PageData; now: Date }) {
  const t = await readersSpeech();
  const { offer } = page;
  if (!offer) return null;
  const here = { organisation: page.organisation.slug, application: page.id };
  const hidden = { offerId: offer.id };
  return (
    <Section
      title={t("Our offer")}
      description={t.rich("Take your time until {when}.", {
        when: (
          <When within instant={offer.answerBy} timeZone={page.timeZone} now={now} language={t.language} />
        ),
      })}
    >
      <OfferFacts page={page} />
      <div className="mt-5 flex flex-col gap-4">
        <PortalForm
          prefix="accept-offer"
          action={acceptOffer.bind(null, here)}
          hidden={hidden}
          submit={t("Accept the offer")}
        />
        <p className="text-sm text-soft">
          {t("Nothing binds you until you and {organisation} have both signed the contract.", {
            organisation: page.organisation.name,
          })}
        </p>
        <div className="border-t border-line pt-3">
          <PortalForm
            prefix="decline-offer"
            folded={t("Decline")}
            action={declineOffer.bind(null, here)}
            hidden={hidden}
            fields={[
              {
                kind: "text",
                name: "reason",
                label: t("Would you tell us why?"),
                hint: t("You need not."),
                optional: true,
              },
            ]}
            submit={t("Decline, with thanks")}
            variant="secondary"
          />
        </div>
      </div>
    </Section>
  );
}

export async function OfferFacts({ page }: { page: PageData }) {
  const t = await readersSpeech();
  const { offer, today } = page;
  if (!offer) return null;
  return (
    <DefinitionList
      facts={[
        { term: t("Title"), detail: <bdi>{offer.title}</bdi> },
        { term: t("Level"), detail: offer.level && <bdi>{offer.level}</bdi> },
        {
          term: t("Why this level"),
          detail: offer.levelReason && (
            <span dir="auto" className="block">
              {offer.levelReason}
            </span>
          ),
        },
        {
          term: t("Pay"),
          detail: t.rich("{pay}, before tax", {
            pay: t.rich(PAY_PERIODS[offer.payPeriod], {
              money: (
                <Money minorUnits={offer.salaryMinorUnits} currency={offer.currency} language={t.language} />
              ),
            }),
          }),
        },
        {
          term: t("First day"),
          detail: <Day day={offer.startsOn} today={today} style="long" language={t.language} />,
        },
        {
          term: t("Conditions"),
          detail: offer.conditions && (
            <span dir="auto" className="block whitespace-pre-line">
              {offer.conditions}
            </span>
          ),
        },
      ]}
    />
  );
}
