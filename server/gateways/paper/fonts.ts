import { createRequire } from "node:module";
import { resolve } from "node:path";
import { type Font, openSync } from "fontkit";

// From where every process of ours is started: bundled code no longer lies beside its packages.
const packages = createRequire(resolve("package.json"));
const path = (file: string) => packages.resolve(`@expo-google-fonts/${file}`);

/** How words may look. Source Serif covers Latin with all its accents, Vietnamese, Greek and Cyrillic. */
const FACES = {
  text: path("source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
  strong: path("source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
  slanted: path("source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf"),
};
export type Face = keyof typeof FACES;

/** Who draws the letters that Source Serif does not have: the first that has them. */
const OTHERS = {
  arabic: path("amiri/400Regular/Amiri_400Regular.ttf"),
  hebrew: path("noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf"),
  han: path("chocolate-classical-sans/400Regular/ChocolateClassicalSans_400Regular.ttf"),
  hangul: path("nanum-gothic/400Regular/NanumGothic_400Regular.ttf"),
};
type Other = keyof typeof OTHERS;
export type FontName = Face | Other;

export const FONT_FILES: Record<FontName, string> = { ...FACES, ...OTHERS };

/** Whether Source Serif alone can write this, from left to right. */
export const isOrdinary = (text: string) => [...text].every((letter) => fontOf(letter, "text") === "text");

const opened = new Map<string, Font>();

/** The font of a letter: of its face, or the first other that has it. */
export function fontOf(letter: string, face: Face): FontName {
  const point = letter.codePointAt(0) ?? 0;
  if (/\s/.test(letter) || has(face, point)) return face;
  return (Object.keys(OTHERS) as Other[]).find((other) => has(other, point)) ?? face;
}

function has(name: FontName, point: number) {
  const font = opened.get(name) ?? (openSync(FONT_FILES[name]) as Font);
  opened.set(name, font);
  return font.hasGlyphForCodePoint(point);
}
