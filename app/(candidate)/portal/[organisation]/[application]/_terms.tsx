import type { ReactNode } from "react";
import { Day } from "@/app/_ui/day";
import { DefinitionList } from "@/app/_ui/definition-list";
import { DoorMark } from "@/app/_ui/door-mark";
import { Money, moneyText } from "@/app/_ui/money";
import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { readersSpeech } from "@/app/_words/reader";
import { PortalForm } from "../../_portal-form";
import type { PageData } from "./_page-data";
import { acceptTerms, askAboutTerms, counterTerms, declineTerms } from "./actions";

type Props = { page: PageData; now: Date };

/** The terms of the second door, and every way to answer them. */
export async function TermsToAnswer({ page, now }: Props) {
  const t = await readersSpeech();
  const { terms } = page;
  if (!terms) return null;
  const here = { organisation: page.organisation.slug, application: page.id };
  const hidden = { termsId: terms.id };
  return (
    <Section
      title={
        <span className="inline-flex items-center gap-2">
          <DoorMark />
          {t("What we would like to do together")}
        </span>
      }
      description={t.rich(
        "Take your time until {when}. Declining costs nothing: it changes nothing about your application or a later one.",
        {
          when: (
            <When within instant={terms.answerBy} timeZone={page.timeZone} now={now} language={t.language} />
          ),
        },
      )}
    >
      <TermsFacts page={page} />
      <div className="mt-5 flex flex-col gap-4">
        <PortalForm
          prefix="accept"
          action={acceptTerms.bind(null, here)}
          hidden={hidden}
          submit={t("Accept these terms")}
        />
        <p className="text-sm text-soft">
          {t(
            "Accepting is an intention. Nothing binds you until you and {organisation} have both signed the contract that we make from it.",
            { organisation: page.organisation.name },
          )}
        </p>
        <OtherAnswer>
          <PortalForm
            prefix="ask"
            folded={t("Ask a question first")}
            action={askAboutTerms.bind(null, here)}
            hidden={hidden}
            fields={[{ kind: "text", name: "question", label: t("Your question") }]}
            submit={t("Ask")}
            variant="secondary"
          />
        </OtherAnswer>
        <OtherAnswer>
          <PortalForm
            prefix="counter"
            folded={t("Propose other terms")}
            action={counterTerms.bind(null, here)}
            hidden={{ ...hidden, currency: terms.currency }}
            fields={[
              { kind: "text", name: "scope", label: t("The work"), value: terms.scope },
              { kind: "day", name: "startsOn", label: t("First day"), value: terms.startsOn },
              { kind: "day", name: "endsOn", label: t("Last day"), value: terms.endsOn },
              {
                kind: "line",
                name: "dayQuarters",
                label: t("Paid days"),
                hint: t("Halves and quarters count, such as 2.5."),
                value: String(terms.dayQuarters / 4),
                inputMode: "decimal",
              },
              {
                kind: "line",
                name: "rateMinorUnits",
                label: t("Rate for a day, in {currency}", { currency: terms.currency }),
                value: moneyText(terms.rateMinorUnits, terms.currency).replace(/[^\d.,]/g, ""),
                inputMode: "decimal",
              },
              { kind: "text", name: "note", label: t("A word about it"), optional: true },
            ]}
            submit={t("Send my proposal")}
            variant="secondary"
          />
        </OtherAnswer>
        <OtherAnswer>
          <PortalForm
            prefix="decline"
            folded={t("Decline")}
            action={declineTerms.bind(null, here)}
            hidden={hidden}
            fields={[
              {
                kind: "text",
                name: "reason",
                label: t("Would you tell us why?"),
                hint: t("You need not. It helps us to ask better next time."),
                optional: true,
              },
            ]}
            submit={t("Decline, with thanks")}
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
export async function TermsFacts({ page }: { page: PageData }) {
  const t = await readersSpeech();
  const { terms, today } = page;
  if (!terms) return null;
  const money = (minorUnits: number) => (
    <Money minorUnits={minorUnits} currency={terms.currency} language={t.language} />
  );
  return (
    <DefinitionList
      facts={[
        { term: t("The work"), detail: <AsWritten>{terms.scope}</AsWritten> },
        {
          term: t("What you deliver"),
          detail: <AsWritten>{terms.deliverables}</AsWritten>,
        },
        {
          term: t("When"),
          detail: t.countRich("{from} to {until}, {count} paid days", terms.dayQuarters / 4, {
            from: <Day day={terms.startsOn} today={today} language={t.language} />,
            until: <Day day={terms.endsOn} today={today} language={t.language} />,
          }),
        },
        {
          term: t("Pay"),
          detail: t.rich("{rate}, {total} in all", {
            rate: t.rich("{money} a day", { money: money(terms.rateMinorUnits) }),
            total: money(terms.total),
          }),
        },
        {
          term: t("Measured by"),
          detail: terms.measureTarget
            ? t("{measure}, target {target}. Your pay does not depend on it.", {
                measure: terms.measureName ?? "",
                target: terms.measureTarget,
              })
            : null,
        },
        { term: t("Your sponsor"), detail: <bdi>{terms.sponsor}</bdi> },
      ]}
    />
  );
}

/** Words of a person, in whatever direction they run. */
function AsWritten({ children }: { children: ReactNode }) {
  return (
    <span dir="auto" className="block whitespace-pre-line">
      {children}
    </span>
  );
}
