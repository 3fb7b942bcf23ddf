import type { Chance } from "./chance";

/**
 * Fills the braces of a text: {first} by its word, {12-48} by a figure between them, {a|b} by one of several. A decimal
 * range, {0.3-2.4}, keeps its decimal.
 */
export function fill(text: string, words: Record<string, string>, chance: Chance): string {
  return text.replace(/\{([^{}]+)\}/g, (_, inside: string) => {
    const word = words[inside];
    if (word !== undefined) return word;
    if (inside.includes("|")) return chance.one(inside.split("|"));
    const range = /^([\d.,]+)-([\d.,]+)$/.exec(inside);
    if (!range) throw new Error(`Nothing is known to fill {${inside}} with.`);
    return drawn(range[1] ?? "", range[2] ?? "", chance);
  });
}

function drawn(least: string, most: string, chance: Chance): string {
  const [from, to] = [least, most].map((figure) => Number(figure.replaceAll(",", "")));
  if (least.includes("."))
    return (((from ?? 0) * 10 + chance.whole(0, ((to ?? 0) - (from ?? 0)) * 10)) / 10).toFixed(1);
  const whole = chance.whole(from ?? 0, to ?? 0);
  if (isYear(from) || whole < 1_000) return String(whole);
  if (!least.includes(",")) return whole.toLocaleString("en-GB");
  return (Math.round(whole / 100) * 100).toLocaleString("en-GB");
}

const isYear = (figure = 0) => figure > 1_900 && figure < 2_100;
