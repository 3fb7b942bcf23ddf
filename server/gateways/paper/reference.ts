import { fact, keepTogether, lay, numberPages, onPaper, write } from "./paper";

/** What a reference says, all of it in words. */
export interface ReferenceWords {
  organisation: { name: string; address: string };
  title: string;
  facts: readonly (readonly [term: string, detail: string])[];
  body: string;
  writer: string;
  writtenOn: string;
  /** Where anybody can find out that it is genuine. */
  verifyAt: string;
}

/** A sponsor's words about a consultant's work, under the organisation's letterhead. */
export function drawReference(words: ReferenceWords, madeAt: Date): Promise<Buffer> {
  const sheet = { title: words.title, author: words.organisation.name, madeAt };
  return onPaper(sheet, (pdf) => {
    write(pdf, "strong", 13, words.organisation.name, 0);
    if (words.organisation.address) write(pdf, "text", 9, words.organisation.address, 0);
    pdf.y += 28;
    write(pdf, "strong", 18, words.title, 12);
    for (const [term, detail] of words.facts) fact(pdf, term, detail);
    pdf.y += 14;
    for (const paragraph of words.body.split(/\n{2,}/)) {
      lay(pdf, [{ text: paragraph, face: "text" }], { size: 11, lineGap: 2.5 });
      pdf.y += 8;
    }
    keepTogether(pdf, 110);
    pdf.y += 14;
    write(pdf, "strong", 11, words.writer, 0);
    write(pdf, "text", 11, `${words.organisation.name}, ${words.writtenOn}`, 18);
    const proof = `This file is sealed. Anybody can find out at ${words.verifyAt} that it is genuine and unchanged.`;
    write(pdf, "text", 9, proof, 0);
    numberPages(pdf, "");
  });
}
