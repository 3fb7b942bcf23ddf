import { keepTogether, lay, MARGIN, numberPages, onPaper, type Pdf, write } from "./paper";

/** What a statement says, all of it in words: the page needs no zone and no rounding. */
export interface StatementWords {
  organisation: { name: string; address: string };
  consultant: { name: string; email: string };
  engagement: string;
  madeOn: string;
  days: readonly { day: string; days: string; note: string; approvedBy: string }[];
  approvedDays: string;
  rate: string;
  due: string;
  currency: string;
}

/** The columns of the table, in points from the margin. */
const COLUMNS = { day: 0, days: 110, note: 150, approvedBy: 350 } as const;
const WIDTHS = { day: 104, days: 34, note: 192, approvedBy: 117 } as const;
type Column = keyof typeof COLUMNS;
const columns = Object.keys(COLUMNS) as Column[];
const HEADINGS = { day: "Day", days: "Days", note: "Note", approvedBy: "Approved by" };

/** The approved days of an engagement and what is due for them, under the organisation's letterhead. */
export function drawStatement(words: StatementWords, madeAt: Date): Promise<Buffer> {
  const sheet = { title: `Statement: ${words.engagement}`, author: words.organisation.name, madeAt };
  return onPaper(sheet, (pdf) => {
    write(pdf, "strong", 13, words.organisation.name, 0);
    if (words.organisation.address) write(pdf, "text", 9, words.organisation.address, 0);
    pdf.y += 28;
    write(pdf, "strong", 18, "Statement of days", 4);
    write(pdf, "text", 11, words.engagement, 14);
    write(pdf, "text", 10, `Consultant: ${words.consultant.name}, ${words.consultant.email}`, 2);
    write(pdf, "text", 10, `As of ${words.madeOn}`, 18);
    drawRow(pdf, HEADINGS, "strong");
    rule(pdf);
    for (const row of words.days) drawRow(pdf, row, "text");
    if (words.days.length === 0) write(pdf, "text", 10, "No day has been approved yet.", 6);
    rule(pdf);
    keepTogether(pdf, 80);
    sum(pdf, "Approved days", words.approvedDays, "text");
    sum(pdf, "Rate a day", words.rate, "text");
    sum(pdf, `Amount due (${words.currency})`, words.due, "strong");
    numberPages(pdf, "");
  });
}

function drawRow(pdf: Pdf, row: Record<Column, string>, face: "text" | "strong") {
  keepTogether(pdf, 48);
  const { y } = pdf;
  let bottom = y;
  for (const column of columns) {
    pdf.y = y;
    lay(pdf, [{ text: row[column], face }], {
      ...{ size: 10, x: MARGIN + COLUMNS[column], width: WIDTHS[column], lineGap: 1.5 },
    });
    bottom = Math.max(bottom, pdf.y);
  }
  pdf.y = bottom + 4;
}

function sum(pdf: Pdf, term: string, figure: string, face: "text" | "strong") {
  const { y } = pdf;
  lay(pdf, [{ text: term, face }], { size: 11, x: MARGIN + COLUMNS.note, width: 190 });
  pdf.y = y;
  lay(pdf, [{ text: figure, face }], {
    size: 11,
    x: MARGIN + COLUMNS.approvedBy,
    width: 117,
    align: "right",
  });
  pdf.y += 4;
}

function rule(pdf: Pdf) {
  pdf
    .moveTo(MARGIN, pdf.y)
    .lineTo(pdf.page.width - MARGIN, pdf.y)
    .lineWidth(0.5)
    .stroke("#999");
  pdf.y += 6;
}
