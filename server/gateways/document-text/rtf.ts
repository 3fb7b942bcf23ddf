// Groups that hold no text of the document: fonts, colours, styles, pictures, properties.
const HIDDEN = /^(fonttbl|colortbl|stylesheet|info|pict|object|themedata|datastore|generator|header|footer)$/;
const BREAKS: Record<string, string> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  tab: "\t",
  cell: "\t",
  row: "\n",
};
const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/gi;
const western = new TextDecoder("windows-1252");

/** The text of an RTF document: its words and breaks, without looks. */
export function readRtf(bytes: Buffer): string {
  const text: string[] = [];
  // Whether each open group is hidden, and how many characters stand in for one that old readers lack.
  const hidden: boolean[] = [false];
  let toSkip = 0;
  const write = (part: string) => {
    if (hidden.at(-1)) return;
    const kept = part.slice(toSkip);
    toSkip = Math.max(0, toSkip - part.length);
    text.push(kept);
  };
  for (const [, word, figure, hex, symbol, brace, plain] of bytes.toString("latin1").matchAll(token)) {
    if (brace === "{") hidden.push(hidden.at(-1) ?? false);
    else if (brace === "}") hidden.pop();
    else if (symbol === "*") hidden[hidden.length - 1] = true;
    else if (symbol) write(symbol === "~" ? " " : /[\\{}]/.test(symbol) ? symbol : "");
    else if (hex) write(western.decode(Uint8Array.of(Number.parseInt(hex, 16))));
    else if (plain) write(plain);
    else if (word === "u" && figure) {
      write(String.fromCharCode((Number(figure) + 65_536) % 65_536));
      toSkip = 1;
    } else if (word && HIDDEN.test(word)) hidden[hidden.length - 1] = true;
    else if (word && BREAKS[word]) write(BREAKS[word]);
  }
  return text.join("");
}
