import { extractText, getDocumentProxy } from "unpdf";

const MOST_PAGES = 200;

/** The text of a PDF, page after page; of a very long one the first pages. */
export async function readPdf(bytes: Buffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  if (document.numPages > MOST_PAGES) return readFirstPages(document);
  const { text } = await extractText(document, { mergePages: false });
  return text.join("\n\n");
}

async function readFirstPages(document: Awaited<ReturnType<typeof getDocumentProxy>>) {
  const pages: string[] = [];
  for (let number = 1; number <= MOST_PAGES; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  return pages.join("\n\n");
}
