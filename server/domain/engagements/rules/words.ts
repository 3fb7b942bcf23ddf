/** 50 quarters are "12.5". */
export const daysInWords = (dayQuarters: number) => String(dayQuarters / 4);

/** What all paid days pay. A quarter of a day may leave half a penny: it is rounded for the one who works. */
export const totalMinorUnits = (terms: { dayQuarters: number; rateMinorUnits: number }) =>
  Math.ceil((terms.dayQuarters * terms.rateMinorUnits) / 4);

export const figureInWords = (value: number) => new Intl.NumberFormat("en-GB").format(value);

/** What an engagement is called: the first line of what it is about, cut where a word ends. */
export function titleOfScope(scope: string): string {
  const line = scope.split("\n", 1)[0]?.trim() ?? "";
  const sentence = /^.{10,80}?[.!?](?=\s|$)/u.exec(line)?.[0].replace(/[.!?]$/, "") ?? line;
  if (sentence.length <= 80) return sentence;
  return `${sentence.slice(0, 79).replace(/\s+\S*$/, "")}…`;
}
