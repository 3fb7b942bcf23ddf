// How letters outside of ASCII are written in RTF: by the code page of the document, or of the font they stand in.

const CODE_PAGES: Record<number, string> = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  20866: "koi8-r",
  65001: "utf-8",
};

const CODE_PAGE_OF_CHARSET: Record<number, number> = {
  0: 1252,
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

const decoders = new Map<number, TextDecoder>();

function decoderFor(codePage: number): TextDecoder {
  let decoder = decoders.get(codePage);
  if (!decoder) {
    const isWindows = codePage >= 1250 && codePage <= 1258;
    decoder = new TextDecoder(CODE_PAGES[codePage] ?? `windows-${isWindows ? codePage : 1252}`);
    decoders.set(codePage, decoder);
  }
  return decoder;
}

/** The fonts of one document, each with the alphabet it is for. */
export class RtfLetters {
  documentCodePage = 1252;
  defaultFont = 0;
  private readonly charsets = new Map<number, number>();

  noteCharset(font: number, charset: number) {
    this.charsets.set(font, charset);
  }

  read(bytes: number[], font: number): string {
    const codePage = CODE_PAGE_OF_CHARSET[this.charsets.get(font) ?? -1] ?? this.documentCodePage;
    return decoderFor(codePage).decode(Uint8Array.from(bytes));
  }
}
