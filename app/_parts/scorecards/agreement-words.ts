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

/** The grid below names them all: a sentence that goes on would not be read. */
const MOST_NAMED = 4;

function list(names: readonly string[]) {
  const quoted = names.map((name) => `“${name}”`);
  const shown =
    quoted.length > MOST_NAMED
      ? [...quoted.slice(0, MOST_NAMED - 1), `${quoted.length - MOST_NAMED + 1} others`]
      : quoted;
  return new Intl.ListFormat("en-GB").format(shown);
}
