import { RtfLetters } from "./rtf-letters";

// Groups that hold no text of the document: fonts, colours, styles, pictures, properties.
const HIDDEN = /^(fonttbl|colortbl|stylesheet|info|pict|object|themedata|datastore|generator|header|footer)$/;
const SAID: Record<string, string> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  tab: "\t",
  cell: "\t",
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  emspace: " ",
  enspace: " ",
};
const SIGNS: Record<string, string> = { "~": " ", _: "-", "\n": "\n", "\r": "\n" };
const token = () => /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/gi;

interface Group {
  isHidden: boolean;
  font: number;
  /** How many letters after one in Unicode stand in for it where it is not known. */
  standIns: number;
}

/** The text of an RTF document: its words and breaks, without looks. */
export function readRtf(bytes: Buffer): string {
  const source = bytes.toString("latin1");
  const text: string[] = [];
  const letters = new RtfLetters();
  const outer: Group[] = [];
  let group: Group = { isHidden: false, font: 0, standIns: 1 };
  /** Letters of one alphabet may have several bytes, so they are read when all are there. */
  let waiting: number[] = [];
  let toSkip = 0;

  const finish = () => {
    if (waiting.length > 0 && !group.isHidden) text.push(letters.read(waiting, group.font));
    waiting = [];
  };
  const write = (words: string) => {
    finish();
    if (!group.isHidden) text.push(words);
  };
  const writeBytes = (some: number[]) => {
    const kept = some.slice(toSkip);
    toSkip = Math.max(0, toSkip - some.length);
    for (const byte of kept) waiting.push(byte);
  };

  const obey = (word: string, figure: number | null) => {
    if (word === "u" && figure !== null) {
      write(String.fromCharCode((figure + 65_536) % 65_536));
      toSkip = group.standIns;
    } else if (word === "uc") group.standIns = figure ?? 1;
    else if (word === "f") group.font = figure ?? 0;
    else if (word === "plain") group.font = letters.defaultFont;
    else if (word === "deff") letters.defaultFont = group.font = figure ?? 0;
    else if (word === "fcharset") letters.noteCharset(group.font, figure ?? 0);
    else if (word === "ansicpg") letters.documentCodePage = figure ?? 1252;
    else if (word === "mac") letters.documentCodePage = 10_000;
    else if (word === "shptxt") group.isHidden = false;
    else if (HIDDEN.test(word)) group.isHidden = true;
    else if (SAID[word]) write(SAID[word]);
  };

  const tokens = token();
  for (let match = tokens.exec(source); match; match = tokens.exec(source)) {
    const [, word, figure, hex, symbol, brace, plain] = match;
    if (hex) writeBytes([Number.parseInt(hex, 16)]);
    else if (plain) writeBytes([...Buffer.from(plain, "latin1")]);
    else if (symbol && /[\\{}]/.test(symbol)) writeBytes([symbol.charCodeAt(0)]);
    else {
      finish();
      toSkip = 0;
      if (brace === "{") {
        outer.push(group);
        group = { ...group };
      } else if (brace === "}") group = outer.pop() ?? group;
      else if (symbol === "*") group.isHidden = true;
      else if (symbol) write(SIGNS[symbol] ?? "");
      // Bytes as they are, among which braces mean nothing.
      else if (word === "bin") tokens.lastIndex += Math.max(0, Number(figure ?? 0));
      else if (word) obey(word, figure === undefined ? null : Number(figure));
    }
  }
  finish();
  return text.join("");
}
