/** Whoever reads applications reads notes. A panelist reads what their kit holds, and front desk who comes. */
export const NAMABLE_ROLES = ["owner", "admin", "recruiter", "hiring_manager"] as const;

/** Of these people, those whom a text names with an @ and their whole name. Of two such names the longer one counts. */
export function namedIn<P extends { name: string }>(text: string, people: readonly P[]): P[] {
  const longestFirst = people.toSorted((one, other) => other.name.length - one.name.length);
  const named = new Set<P>();
  let rest = text.toLowerCase();
  for (const person of longestFirst) {
    const parts = rest.split(`@${person.name.toLowerCase()}`);
    const stands = (after: string, at: number) =>
      !/^[\p{L}\p{N}]/u.test(after) && !/[\p{L}\p{N}]$/u.test(parts[at] ?? "");
    if (!parts.slice(1).some(stands)) continue;
    named.add(person);
    rest = parts.join(" ");
  }
  return people.filter((person) => named.has(person));
}
