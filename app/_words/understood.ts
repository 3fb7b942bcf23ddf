/** Which of these sentences a text is, and what stands in its gaps; null when it is none of them. */
export function understood<S extends string>(
  text: string,
  sentences: readonly S[],
): { sentence: S; values: Record<string, string> } | null {
  for (const sentence of sentences) {
    if (sentence === text) return { sentence, values: {} };
    const values = sentence.includes("{") ? patternOf(sentence).exec(text)?.groups : undefined;
    if (values) return { sentence, values: { ...values } };
  }
  return null;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

const patterns = new Map<string, RegExp>();

function patternOf(sentence: string): RegExp {
  const known = patterns.get(sentence);
  if (known) return known;
  const source = sentence
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith("{") ? `(?<${part.slice(1, -1)}>.+)` : escaped(part)))
    .join("");
  const pattern = new RegExp(`^${source}$`, "su");
  patterns.set(sentence, pattern);
  return pattern;
}
