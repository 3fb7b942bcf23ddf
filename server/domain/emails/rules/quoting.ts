const QUOTE_BEGINS = [
  /^-{2,}\s*(original message|forwarded message|message d'origine|ursprüngliche nachricht)\s*-{2,}$/i,
  /^_{20,}$/,
  /^(from|de|von):\s.+@/i,
  /^(on|le|am|el|em)\s.{6,200}(wrote|écrit|schrieb|escribió|escreveu)\s*:\s*$/i,
];

/** What somebody wrote anew in a mail that answers another: mail programs put that other mail below. */
export function newWordsOf(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const from = lines.findIndex((line, at) => beginsQuote(line, lines[at + 1] ?? ""));
  const anew = (from < 0 ? lines : lines.slice(0, from)).filter((line) => !line.startsWith(">"));
  const words = anew
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return words || text.trim();
}

/** The sentence before a quotation may be broken over two lines. */
function beginsQuote(line: string, next: string) {
  const one = line.trim();
  return QUOTE_BEGINS.some((begin) => begin.test(one) || begin.test(`${one} ${next.trim()}`));
}
