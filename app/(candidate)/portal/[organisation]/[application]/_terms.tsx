import type { ReactNode } from "react";
import { Day } from "@/app/_ui/day";
import { DefinitionList } from "@/app/_ui/definition-list";
import { DoorMark } from "@/app/_ui/door-mark";
import { Money, moneyText } from "@/app/_ui/money";
import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { PortalForm } from "../../_portal-form";
import type { PageData } from "./_page-data";
import { acceptTerms, askAboutTerms, counterTerms, declineTerms } from "./actions";

type Props = { page: PageData; now: Date };

/** The terms of the second door, and every way to answer them. */
export function TermsToAnswer({ page, now }: Props) {
  const { terms } = page;
  if (!terms) return null;
  const here = { organisation: page.organisation.slug, application: page.id };
  const hidden = { termsId: terms.id };
  return (
    <Section
      title={
        <span className="inline-flex items-center gap-2">
          <DoorMark />
          What we would like to do together
        </span>
      }
      description={
        <>
          Take your time until <When within instant={terms.answerBy} timeZone={page.timeZone} now={now} />.
          Declining costs nothing: it changes nothing about your application or a later one.
        </>
      }
    >
      <TermsFacts page={page} />
      <div className="mt-5 flex flex-col gap-4">
        <PortalForm
          prefix="accept"
          action={acceptTerms.bind(null, here)}
          hidden={hidden}
          submit="Accept these terms"
        />
        <p className="text-sm text-soft">
          Accepting is an intention. Nothing binds you until you and {page.organisation.name} have both signed
          the contract that we make from it.
        </p>
        <OtherAnswer>
          <PortalForm
            prefix="ask"
            folded="Ask a question first"
            action={askAboutTerms.bind(null, here)}
            hidden={hidden}
            fields={[{ kind: "text", name: "question", label: "Your question" }]}
            submit="Ask"
            variant="secondary"
          />
        </OtherAnswer>
        <OtherAnswer>
          <PortalForm
            prefix="counter"
            folded="Propose other terms"
            action={counterTerms.bind(null, here)}
            hidden={{ ...hidden, currency: terms.currency }}
            fields={[
              { kind: "text", name: "scope", label: "The work", value: terms.scope },
              { kind: "day", name: "startsOn", label: "First day", value: terms.startsOn },
              { kind: "day", name: "endsOn", label: "Last day", value: terms.endsOn },
              {
                kind: "line",
                name: "dayQuarters",
                label: "Paid days",
                hint: "Halves and quarters count, such as 2.5.",
                value: String(terms.dayQuarters / 4),
                inputMode: "decimal",
              },
              {
                kind: "line",
                name: "rateMinorUnits",
                label: `Rate for a day, in ${terms.currency}`,
                value: moneyText(terms.rateMinorUnits, terms.currency).replace(/[^\d.,]/g, ""),
                inputMode: "decimal",
              },
              { kind: "text", name: "note", label: "A word about it", optional: true },
            ]}
            submit="Send my proposal"
            variant="secondary"
          />
        </OtherAnswer>
        <OtherAnswer>
          <PortalForm
            prefix="decline"
            folded="Decline"
            action={declineTerms.bind(null, here)}
            hidden={hidden}
            fields={[
              {
                kind: "text",
                name: "reason",
                label: "Would you tell us why?",
                hint: "You need not. It helps us to ask better next time.",
                optional: true,
              },
            ]}
            submit="Decline, with thanks"
            variant="secondary"
          />
        </OtherAnswer>
      </div>
    </Section>
  );
}

/** A way to answer that waits until somebody wants it. */
function OtherAnswer({ children }: { children: ReactNode }) {
  return <div className="border-t border-line pt-3">{children}</div>;
}

/** What the terms say, for reading again. */
export function TermsFacts({ page }: { page: PageData }) {
  const { terms, today } = page;
  if (!terms) return null;
  return (
    <DefinitionList
      facts={[
        { term: "The work", detail: <span className="whitespace-pre-line">{terms.scope}</span> },
        {
          term: "What you deliver",
          detail: <span className="whitespace-pre-line">{terms.deliverables}</span>,
        },
        {
          term: "When",
          detail: (
            <>
              <Day day={terms.startsOn} today={today} /> to <Day day={terms.endsOn} today={today} />,{" "}
              {terms.dayQuarters / 4} paid {terms.dayQuarters === 4 ? "day" : "days"}
            </>
          ),
        },
        {
          term: "Pay",
          detail: (
            <>
              <Money minorUnits={terms.rateMinorUnits} currency={terms.currency} per="a day" />,{" "}
              <Money minorUnits={terms.total} currency={terms.currency} /> in all
            </>
          ),
        },
        {
          term: "Measured by",
          detail: terms.measureTarget
            ? `${terms.measureName}, target ${terms.measureTarget.toLocaleString("en-GB")}. Your pay does not depend on it.`
            : null,
        },
        { term: "Your sponsor", detail: terms.sponsor },
      ]}
    />
  );
}
