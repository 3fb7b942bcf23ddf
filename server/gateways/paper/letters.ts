import bidiFactory from "bidi-js";
import { type Face, type FontName, fontOf } from "./fonts";

export interface Run {
  text: string;
  face: Face;
}
/** Letters that one font draws in one go. */
export interface Piece {
  text: string;
  font: FontName;
}

/** Where a paragraph runs to: `rtl` when its first word does. */
export function directionOf(text: string): "ltr" | "rtl" {
  return (bidi.getEmbeddingLevels(text).paragraphs[0]?.level ?? 0) % 2 ? "rtl" : "ltr";
}

/**
 * A paragraph in lines no wider than `width`, each in the pieces in which they stand from left to right. Words run the
 * way of their script (Unicode's bidirectional algorithm); Chinese and Japanese break between any two letters.
 */
export function linesOf(runs: readonly Run[], width: number, measure: (piece: Piece) => number): Piece[][] {
  const text = runs.map((run) => run.text).join("");
  const faces = runs.flatMap((run) => Array.from(run.text, (_unit) => run.face));
  const { levels } = bidi.getEmbeddingLevels(text);
  const units = unitsOf(text, faces, levels);
  const lines: Unit[][] = [[]];
  let used = 0;
  for (const word of wordsOf(units)) {
    const wide = piecesOf(word).reduce((sum, piece) => sum + measure(piece), 0);
    const isSpace = word.every(({ letter }) => /\s/.test(letter));
    const last = lines.at(-1) ?? [];
    if (word.some(({ letter }) => letter === "\n")) {
      lines.push([]);
      used = 0;
    } else if (used > 0 && used + wide > width) {
      lines.push(isSpace ? [] : word);
      used = isSpace ? 0 : wide;
    } else {
      last.push(...word);
      used += wide;
    }
  }
  return lines.map((line) => inSight(line));
}

interface Unit {
  letter: string;
  font: FontName;
  level: number;
}

const bidi = bidiFactory();
/** Letters with their font and direction. Marks that sit on a letter are drawn with it. */
function unitsOf(text: string, faces: readonly Face[], levels: Uint8Array): Unit[] {
  let at = 0;
  let count = 0;
  const units: Unit[] = [];
  for (const letter of text) {
    const before = units.at(-1);
    const font =
      /\p{M}|\u200c|\u200d/u.test(letter) && before ? before.font : fontOf(letter, faces[count] ?? "text");
    units.push({ letter, font, level: levels[at] ?? 0 });
    at += letter.length;
    count += 1;
  }
  return units;
}

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Where a line may break: after spaces, and around ideographs, never before what closes or a mark. */
function wordsOf(units: readonly Unit[]): Unit[][] {
  const words: Unit[][] = [];
  for (const unit of units) {
    const before = words.at(-1)?.at(-1)?.letter ?? "";
    const isBreak =
      /\s/.test(unit.letter) !== /\s/.test(before) ||
      unit.letter === "\n" ||
      ((IDEOGRAPH.test(unit.letter) || IDEOGRAPH.test(before)) && !/[\p{P}\p{M}ー]/u.test(unit.letter));
    if (isBreak || words.length === 0) words.push([unit]);
    else words.at(-1)?.push(unit);
  }
  return words;
}

/** A line as it is seen: the stretches of each direction in their places, each in pieces of one font. */
function inSight(line: readonly Unit[]): Piece[] {
  const end = line.findLastIndex(({ letter }) => !/\s/.test(letter)) + 1;
  const stretches = groupBy(line.slice(0, end), ({ level }) => level);
  const highest = Math.max(0, ...stretches.map(([first]) => first?.level ?? 0));
  for (let level = highest; level > 0; level -= 1) reverseFrom(stretches, level);
  return stretches.flatMap((stretch) => {
    const pieces = piecesOf(stretch);
    return (stretch[0]?.level ?? 0) % 2 ? pieces.toReversed().map(turned) : pieces;
  });
}

/** Rule L2: whatever runs at this level or deeper is seen from its other end. */
function reverseFrom(stretches: Unit[][], level: number) {
  for (let start = 0; start < stretches.length; start += 1) {
    let end = start;
    while (end < stretches.length && (stretches[end]?.[0]?.level ?? 0) >= level) end += 1;
    if (end > start) stretches.splice(start, end - start, ...stretches.slice(start, end).toReversed());
    start = Math.max(start, end);
  }
}

/** One font draws one word at a time: it shapes a word of its own script, and turns that by itself. */
function piecesOf(units: readonly Unit[]): Piece[] {
  return groupBy(units, ({ font, letter }) => `${font} ${/\s/.test(letter)}`).map((group) => ({
    font: group[0]?.font ?? "text",
    text: group.map(({ letter }) => letter).join(""),
  }));
}

/** Right to left, brackets open the other way; what has no direction of its own is not turned by its font. */
function turned({ text, font }: Piece): Piece {
  const letters = [...text].map((letter) => bidi.getMirroredCharacter(letter) ?? letter);
  const isShaped = font === "arabic" || font === "hebrew";
  return { font, text: (isShaped ? letters : letters.toReversed()).join("") };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups: T[][] = [];
  let key: unknown;
  for (const item of items) {
    const now = keyOf(item);
    if (groups.length === 0 || now !== key) groups.push([]);
    groups.at(-1)?.push(item);
    key = now;
  }
  return groups;
}
