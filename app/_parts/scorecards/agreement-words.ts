interface Row {
  name: string;
  agreement: "agreed" | "split" | "one_voice" | "unrated";
}

/** What a grid says, in words: a coefficient for three people and one candidate would be noise. */
export function agreementWords(rows: readonly Row[]): { lead: string; rest: string[] } {
  const named = (agreement: Row["agreement"]) =>
    rows.filter((row) => row.agreement === agreement).map(({ name }) => name);
  const agreed = named("agreed");
  const split = named("split");
  const alone = named("one_voice");
  const unrated = named("unrated");
  const compared = agreed.length + split.length;
  const rest = [
    split.length > 0 ? `They differ on ${list(split)}.` : "",
    compared > 0 && alone.length > 0 ? `Only one of them rated ${list(alone)}.` : "",
    unrated.length > 0 ? `Nobody rated ${list(unrated)}.` : "",
  ].filter(Boolean);
  if (compared === 0) return { lead: "There is one voice so far, and nothing to compare it with.", rest };
  if (split.length === 0)
    return { lead: compared === 1 ? "The panel agreed." : `The panel agreed on all ${compared}.`, rest };
  return { lead: `The panel agreed on ${agreed.length} of ${compared}.`, rest };
}

const list = (names: readonly string[]) =>
  new Intl.ListFormat("en-GB").format(names.map((name) => `“${name}”`));
