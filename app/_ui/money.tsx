import type { Language } from "@/server/domain/emails/input";
import { localeOf } from "./dates";

type Props = {
  minorUnits: number;
  currency: string /** "a year", "a day" */;
  per?: string;
  className?: string;
  /** Whose figures; English for members. */
  language?: Language;
};

export function Money({ minorUnits, currency, per, className, language }: Props) {
  return (
    <span className={className ? `tabular-nums ${className}` : "tabular-nums"}>
      {moneyText(minorUnits, currency, language)}
      {per && ` ${per}`}
    </span>
  );
}

/** "€1,200", "£45,000.50", "¥900": decimals only where there are any. */
export function moneyText(minorUnits: number, currency: string, language?: Language): string {
  const digits = fractionDigits(currency);
  const whole = minorUnits % 10 ** digits === 0;
  return new Intl.NumberFormat(localeOf(language), {
    style: "currency",
    // Signs such as "UK£" fall apart where words run from right to left; the currency's letters do not.
    currencyDisplay: language === "ar" ? "code" : "symbol",
    currency,
    minimumFractionDigits: whole ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(minorUnits / 10 ** digits);
}

export function fractionDigits(currency: string): number {
  const options = new Intl.NumberFormat("en-GB", { style: "currency", currency }).resolvedOptions();
  return options.maximumFractionDigits ?? 2;
}
