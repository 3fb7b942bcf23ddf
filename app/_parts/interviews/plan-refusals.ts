/** A refusal inside a part that is folded up is said at the foot as well. */
export function firstFolded(errors: Record<string, string>): string | null {
  const inside = Object.entries(errors).find(([field]) => /^(competencies|questions)\b/.test(field));
  return inside?.[1] ?? null;
}
