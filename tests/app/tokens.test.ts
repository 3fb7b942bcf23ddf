import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../app/globals.css"), "utf8");

const tokens = new Map(
  [...css.matchAll(/--color-([a-z-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(
    ([, name = "", light, dark, both = ""]) => [name, { light: light ?? both, dark: dark ?? both }] as const,
  ),
);

const grounds = ["canvas", "surface", "sunken", "overlay", "hover", "pressed", "accent-tint"];
const inks = ["ink", "soft", "faint", "accent", "due", "overdue", "done"];

describe.each(["light", "dark"] as const)("in %s", (mode) => {
  const colour = (name: string) => {
    const token = tokens.get(name);
    if (!token) throw new Error(`There is no colour ${name}.`);
    return token[mode];
  };

  test.each(inks)("%s is legible on every ground", (ink) => {
    for (const ground of grounds)
      expect(contrast(colour(ink), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["due", "overdue", "done"])("%s is legible on its own tint, and so is plain ink", (state) => {
    expect(contrast(colour(state), colour(`${state}-tint`))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour("ink"), colour(`${state}-tint`))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ["on-accent", "accent-fill"],
    ["on-accent", "accent-fill-hover"],
    ["white", "danger"],
    ["white", "danger-hover"],
    ["canvas", "ink"],
  ])("%s is legible on %s", (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test("the edges of fields and the focus ring can be seen", () => {
    for (const ground of ["canvas", "surface", "sunken", "overlay"]) {
      expect(contrast(colour("field"), colour(ground)), ground).toBeGreaterThanOrEqual(3);
      expect(contrast(colour("accent"), colour(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });
});

/** WCAG 2: the ratio of the relative luminances. */
function contrast(a: string, b: string) {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
