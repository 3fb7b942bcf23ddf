import { fractionDigits } from "@/app/_ui/money";

// What people type into plain fields, as the figures it means. What is no figure becomes NaN, which is refused kindly.

/** "12", "12.5" or "12,5" days, in quarters. */
export const quartersOf = (typed: string) => decimal(typed) * 4;

/** "650", "650.50" or "1,200" in a currency's smallest unit. */
export function minorUnitsOf(typed: string, currency: string): number {
  const units = decimal(typed) * 10 ** fractionDigits(currency);
  const whole = Math.round(units);
  // 19.99 × 100 is not quite 1999.
  return Math.abs(units - whole) < 1e-6 ? whole : units;
}

/** "412000" or "412,000". */
export const figureOf = (typed: string) => decimal(typed);

function decimal(typed: string): number {
  const text = typed
    .trim()
    .replace(/[\s'’]/g, "")
    .replace(/^[^\d-]+/, "");
  const plain = text.replace(/[.,](?=\d{3}(\D|$))/g, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
