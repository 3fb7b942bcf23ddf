import { createHash } from "node:crypto";
import MarkdownIt from "markdown-it";
import type { Face } from "../gateways/paper/fonts";
import type { Run } from "../gateways/paper/letters";
import {
  fact,
  keepTogether,
  lay,
  MARGIN,
  numberPages,
  onPaper,
  type Pdf,
  write,
} from "../gateways/paper/paper";

/** All that a sealed contract shows. Dates come as words: the PDF needs no clock and no zone. */
export interface SealedContract {
  organisation: string;
  title: string;
  body: string;
  bodySha256: string;
  signatures: {
    name: string;
    party: string;
    method: "typed" | "drawn";
    mark: string;
    consentText: string;
    signedAt: string;
    address: string;
    userAgent: string;
  }[];
  sealedAt: Date;
}

const markdown = new MarkdownIt({ html: false });

/** Draws the whole text and, on a page of its own, the certificate. */
export function drawContract(contract: SealedContract): Promise<Buffer> {
  const sheet = { title: contract.title, author: contract.organisation, madeAt: contract.sealedAt };
  return onPaper(sheet, (pdf) => {
    write(pdf, "strong", 18, contract.title, 14);
    for (const block of blocksOf(contract.body)) drawBlock(pdf, block);
    pdf.addPage();
    drawCertificate(pdf, contract);
    numberPages(pdf, `${contract.bodySha256.slice(0, 16)}…`);
  });
}

export const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

interface Block {
  kind: "heading" | "paragraph" | "item";
  runs: Run[];
  mark: string;
}

/** Markdown as a list of plain blocks: headings, paragraphs and the items of lists. */
export function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  const lists: { ordered: boolean; count: number }[] = [];
  let heading = false;
  let mark = "";
  for (const token of markdown.parse(body, {})) {
    if (token.type === "heading_open") heading = true;
    if (token.type === "heading_close") heading = false;
    if (token.type.endsWith("_list_open"))
      lists.push({ ordered: token.type.startsWith("ordered"), count: 0 });
    if (token.type.endsWith("_list_close")) lists.pop();
    const list = lists.at(-1);
    if (token.type === "list_item_open" && list) {
      list.count += 1;
      mark = list.ordered ? `${list.count}.` : "•";
    }
    if (token.type !== "inline") continue;
    const kind = heading ? "heading" : list ? "item" : "paragraph";
    blocks.push({ kind, runs: runsOf(token.children ?? [], heading), mark });
    mark = "";
  }
  return blocks;
}

function runsOf(children: { type: string; content: string }[], heading: boolean): Run[] {
  let face: Face = heading ? "strong" : "text";
  return children.flatMap(({ type, content }): Run[] => {
    if (type === "strong_open") face = "strong";
    if (type === "em_open") face = "slanted";
    if (type === "strong_close" || type === "em_close") face = heading ? "strong" : "text";
    if (type === "softbreak" || type === "hardbreak") return [{ text: "\n", face }];
    return content && (type === "text" || type === "code_inline") ? [{ text: content, face }] : [];
  });
}

function drawBlock(pdf: Pdf, { kind, runs, mark }: Block) {
  const size = kind === "heading" ? 13 : 11;
  if (kind === "heading") {
    keepTogether(pdf, 60);
    pdf.moveDown(0.5);
  }
  const indent = kind === "item" ? 18 : 0;
  if (mark) pdf.font("text").fontSize(size).text(mark, MARGIN, pdf.y, { continued: false, width: indent });
  if (mark) pdf.moveUp();
  lay(pdf, runs, { size, x: MARGIN + indent, lineGap: 2.5 });
  pdf.x = MARGIN;
  pdf.moveDown(kind === "heading" ? 0.35 : 0.7);
}

function drawCertificate(pdf: Pdf, contract: SealedContract) {
  write(pdf, "strong", 16, "Certificate of signature", 8);
  write(
    pdf,
    "text",
    10,
    `The parties signed “${contract.title}” electronically through ${contract.organisation}'s portal, in the order below. Each signed the text whose fingerprint stands here; any other text has another fingerprint.`,
    8,
  );
  write(pdf, "strong", 10, "Fingerprint of the signed text (SHA-256)", 1);
  write(pdf, "text", 10, contract.bodySha256, 14);
  for (const signature of contract.signatures) {
    keepTogether(pdf, 190);
    write(pdf, "strong", 12, `${signature.name}, ${signature.party}`, 4);
    drawMark(pdf, signature);
    fact(pdf, "Signed", signature.signedAt);
    fact(pdf, "How", signature.method === "drawn" ? "Drawn by hand on a screen" : "Typed");
    fact(pdf, "From", signature.address);
    fact(pdf, "With", signature.userAgent || "unknown");
    fact(pdf, "Agreed to", signature.consentText);
    pdf.moveDown(1);
  }
}

function drawMark(pdf: Pdf, { method, mark }: { method: "typed" | "drawn"; mark: string }) {
  if (method === "typed") return write(pdf, "slanted", 20, mark, 6);
  const { y } = pdf;
  pdf
    .save()
    .translate(MARGIN, y)
    .scale(0.3)
    .path(mark)
    .lineWidth(4)
    .lineCap("round")
    .lineJoin("round")
    .stroke("black");
  pdf.restore();
  pdf.y = y + 66;
}
