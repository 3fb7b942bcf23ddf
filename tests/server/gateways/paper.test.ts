import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { isOrdinary } from "@/server/gateways/paper/fonts";
import { directionOf, linesOf, type Piece } from "@/server/gateways/paper/letters";
import { lay, onPaper } from "@/server/gateways/paper/paper";
import { drawStatement } from "@/server/gateways/paper/statement";

const sheet = { title: "A page", author: "Glasshouse", madeAt: new Date("2026-06-04T09:00:00Z") };
const wide = ({ text }: Piece) => [...text].length;
const seen = (text: string, width = 1_000) =>
  linesOf([{ text, face: "text" }], width, wide).map((line) => line.map((piece) => piece.text).join("|"));

async function readBack(bytes: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  return text.replace(/\s+/g, " ");
}

describe("letters", () => {
  test("each is drawn by a font that has it, with the marks that sit on it", () => {
    const fonts = linesOf([{ text: "Zoë محمّد נועה 김민준 张伟 高橋", face: "strong" }], 1_000, wide)[0];
    const drawn = fonts?.filter(({ text }) => text.trim()).map(({ font, text }) => [font, text]);
    expect(drawn).toEqual([
      ["strong", "Zoë"],
      ["hebrew", "נועה"],
      ["arabic", "محمّد"],
      ["hangul", "김민준"],
      ["han", "张伟"],
      ["han", "高橋"],
    ]);
    expect(isOrdinary("Łukasiewicz-Đặng, Αθηνά, Їжак: £650")).toBe(true);
    expect(isOrdinary("Zoë 张伟")).toBe(false);
  });

  test("a paragraph runs where its first word does, and figures in it from left to right", () => {
    expect(directionOf("£650 לנועה")).toBe("rtl");
    expect(directionOf("For נועה")).toBe("ltr");
    expect(seen("אב (12) גד")).toEqual(["גד| |(|12|)| |אב"]);
    expect(seen("To محمد الأحمد and us")).toEqual(["To| |الأحمد| |محمد| |and| |us"]);
  });

  test("lines break after spaces and between ideographs, never before what closes", () => {
    expect(seen("我们签订合同。再见", 5)).toEqual(["我们签订合", "同。再见"]);
    expect(seen("我们签订。再见", 4)).toEqual(["我们签", "订。再见"]);
    expect(seen("김민준 박서연", 4)).toEqual(["김민준", "박서연"]);
    expect(seen("א\nב")).toEqual(["א", "ב"]);
  });

  test.each([
    ["Arabic", "يعمل المستشار على حملة الخريف لمدة 12 يومًا بأجر 650 جنيهًا"],
    ["Persian", "قرارداد مشاوره برای پژوهش چهارگانه"],
    ["Hebrew", "היועצת נועה לוי תתכנן ותנהל את הקמפיין"],
    ["Chinese", "我们与您签订咨询合同，期限三个月，費用每天六百元。臺灣"],
    ["Japanese", "私たちはコンサルティング契約を結びます。高橋"],
    ["Korean", "우리는 컨설팅 계약을 체결합니다. 김민준"],
  ])("%s is read back from the page by another reader, letter for letter", async (_name, words) => {
    const text = await readBack(
      await onPaper(sheet, (pdf) => lay(pdf, [{ text: words, face: "text" }], { size: 11 })),
    );
    // Readers guess where words end by the gaps between letters: the letters themselves are what is compared.
    const letters = text.replaceAll(" ", "");
    for (const word of words.split(" ")) expect(letters).toContain(word);
  });

  test("a long paragraph of another script goes on over its pages", async () => {
    const words = "我们与您签订咨询合同，期限三个月。".repeat(250);
    const bytes = await onPaper(sheet, (pdf) => lay(pdf, [{ text: words, face: "text" }], { size: 11 }));
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { text, totalPages } = await extractText(pdf, { mergePages: true });
    expect(totalPages).toBeGreaterThan(2);
    expect(text.replace(/\s/g, "")).toBe(words);
  });
});

describe("the statement as a page", () => {
  const words = {
    organisation: { name: "Glasshouse", address: "12 Glass Street, London" },
    consultant: { name: "محمد الأحمد", email: "m@example.test" },
    engagement: "Plan and run the autumn lead campaign",
    madeOn: "Thursday 4 June 2026",
    days: [{ day: "Mon 1 June 2026", days: "0.75", note: "Kick-off with 张伟", approvedBy: "Martin Moss" }],
    approvedDays: "0.75",
    rate: "£650",
    due: "£487.50",
    currency: "GBP",
  };

  test("says whose it is, each approved day, the rate, and what is due", async () => {
    const text = await readBack(await drawStatement(words, sheet.madeAt));
    const wanted = [
      "Glasshouse",
      "12 Glass Street",
      "محمد",
      "Mon 1 June 2026",
      "0.75",
      "张伟",
      "Martin Moss",
    ];
    for (const part of [...wanted, "Rate a day", "£650", "Amount due (GBP)", "£487.50", "Page 1 of 1"])
      expect(text).toContain(part);
  });

  test("goes on over its pages with many days, and says so when there are none", async () => {
    const many = Array.from({ length: 120 }, (_, at) => ({ ...words.days[0]!, note: `Day number ${at}` }));
    const text = await readBack(await drawStatement({ ...words, days: many }, sheet.madeAt));
    expect(text).toContain("Day number 119");
    expect(await readBack(await drawStatement({ ...words, days: [] }, sheet.madeAt))).toContain(
      "No day has been approved yet.",
    );
  });
});
