import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { layouts, printCurriculum } from "@/db/seed/cv/print";
import { readText } from "@/server/gateways/document-text";
import { lay, onPaper } from "@/server/gateways/paper/paper";
import { readFile } from "@/server/gateways/storage";
import { keepCv } from "@/server/gateways/uploads";
import { CURRICULA, type Tongue, WRITTEN_IN } from "../../support/curricula";
import {
  type Draw,
  docx,
  encoded,
  escaped,
  odt,
  paragraph,
  pdf,
  rtf,
  rtfBytes,
  rtfWords,
} from "../../support/documents";

// Some hundreds of CVs as people send them. Each goes the whole way: chosen, kept, and read in a process of its own.

interface Sent {
  name: string;
  bytes: Buffer;
  words: string;
}

const tongues = Object.entries(CURRICULA) as [Tongue, string][];
const kinds = {
  "application/pdf": pdfs,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": wordDocuments,
  "application/vnd.oasis.opendocument.text": openDocuments,
  "application/rtf": richTexts,
  "text/plain": plainTexts,
};
const AT_ONCE = 3;

describe("every one of the CVs", () => {
  test.each([
    ["application/pdf", 65],
    ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", 28],
    ["application/vnd.oasis.opendocument.text", 28],
    ["application/rtf", 45],
    ["text/plain", 45],
  ] as const)(
    "in %s is taken for what it is and gives its words",
    { timeout: 120_000 },
    async (kind, least) => {
      const sent = await kinds[kind]();
      expect(sent.length).toBeGreaterThanOrEqual(least);
      const waiting = [...sent];
      const troubles: string[] = [];
      const work = async () => {
        for (let one = waiting.shift(); one; one = waiting.shift()) {
          const trouble = await troubleWith(one, kind);
          if (trouble) troubles.push(`${one.name}: ${trouble}`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      expect(troubles).toEqual([]);
    },
  );
});

async function troubleWith({ name, bytes, words }: Sent, kind: string): Promise<string | null> {
  const kept = await keepCv(new File([new Uint8Array(bytes)], `${name}.dat`));
  if ("refusal" in kept) return kept.refusal;
  if (kept.contentType !== kind) return `taken for ${kept.contentType}`;
  const stored = await readFile(kept.storageKey);
  if (!stored.equals(bytes)) return "not kept as it came";
  const text = await readText(stored, kept.contentType);
  if (text === null) return "not readable";
  // Readers of PDF guess where words end by the gaps between letters: the letters themselves are what is compared.
  const letters = text.replace(/[^\p{L}\p{N}\p{M}]/gu, "");
  const missing = words.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => !letters.includes(word));
  return missing.length > 0 ? `without ${missing.slice(0, 3).join(" ")} in “${text.slice(0, 80)}”` : null;
}

const sheet = { title: "CV", author: "Theodora Marchetti", madeAt: new Date("2026-06-04T09:00:00Z") };
const latin = "Theodora Marchetti led the relaunch of Glasshouse in 2024: 40% more leads";
const fontFile = createRequire(import.meta.url).resolve;

async function pdfs(): Promise<Sent[]> {
  const sent: Sent[] = [];
  const add = async (name: string, draw: Draw, options?: PDFKit.PDFDocumentOptions, words = latin) =>
    sent.push({ name, words, bytes: await pdf(draw, options) });

  for (const [at, place] of ["London", "Århus", "Zürich"].entries())
    for (const layout of layouts.keys()) {
      const bytes = await printCurriculum(curriculumFrom(place, at), layout);
      sent.push({
        name: `layout ${layout} from ${place}`,
        bytes,
        words: `${place} Quillfeather ${at}00,000`,
      });
    }
  for (const [tongue, words] of tongues) {
    const bytes = await onPaper(sheet, (page) => lay(page, [{ text: words, face: "text" }], { size: 11 }));
    sent.push({ name: `our own paper in ${tongue}`, bytes, words });
  }
  for (const family of ["Helvetica", "Times", "Courier"])
    for (const style of ["", "-Bold", family === "Times" ? "-Italic" : "-Oblique"]) {
      const face = family === "Times" && style === "" ? "Times-Roman" : family + style;
      await add(face, (page) => page.font(face).text(latin));
    }
  for (const weight of ["300Light/IBMPlexSans_300Light", "600SemiBold/IBMPlexSans_600SemiBold"]) {
    const file = fontFile(`@expo-google-fonts/ibm-plex-sans/${weight}.ttf`);
    await add(weight, (page) => page.font(file).text(CURRICULA.Polish), {}, CURRICULA.Polish);
  }
  for (const pdfVersion of ["1.3", "1.4", "1.5", "1.6", "1.7", "1.7ext3"] as const)
    await add(`version ${pdfVersion}`, (page) => page.text(latin), { pdfVersion });
  await add("locked against changes", (page) => page.text(latin), {
    ownerPassword: "owner",
    pdfVersion: "1.7ext3",
    permissions: { copying: false },
  });
  await add("uncompressed", (page) => page.text(latin), { compress: false });
  await add("on its side", (page) => page.text(latin), { layout: "landscape" });
  await add("in two columns", (page) => page.text(latin.repeat(20), { columns: 2, columnGap: 20 }));
  await add("letters apart", (page) => page.text(latin, { characterSpacing: 3 }));
  await add("justified", (page) => page.text(`${latin} `.repeat(30), { align: "justify" }));
  await add("turned", (page) => page.rotate(30, { origin: [200, 200] }).text(latin, 100, 200));
  await add("tiny", (page) => page.fontSize(3).text(latin));
  await add("huge", (page) => page.fontSize(60).text(latin));
  await add("a list", (page) => page.list([latin, "Other"]));
  await add("a link", (page) => page.text(latin, { link: "https://example.test", underline: true }));
  await add("white on white", (page) => page.fillColor("white").text(latin));
  await add("tagged", (page) => page.addStructure(page.struct("P", {}, () => void page.text(latin))), {
    tagged: true,
  });
  await add("on its fortieth page", (page) => {
    for (let number = 1; number < 40; number++) page.text(`Page ${number}`).addPage();
    page.text(latin);
  });
  await add("in a form's field", (page) => {
    page.initForm();
    page.text(latin).formText("name", 10, 300, 200, 20, { value: "x" });
  });
  return sent;
}

function curriculumFrom(place: string, at: number) {
  const post = {
    title: "Strategist",
    employer: "Glasshouse",
    what: "an agency",
    place,
    years: "2019 – now",
    points: [`Brought ${at}00,000 leads`],
  };
  return {
    name: "Zephyrine Quillfeather",
    headline: "Strategist",
    city: place,
    email: "zephyrine@example.test",
    phone: "+44 20 7946 0958",
    link: null,
    profile: "Plans and runs campaigns.",
    posts: [post, { ...post, years: "2015 – 2019" }],
    schools: [{ award: "BA", school: "A college", years: "2012 – 2015" }],
    skills: ["Analytics"],
    languages: ["English (native)"],
    interests: [],
  };
}

function wordDocuments(): Sent[] {
  const made = (name: string, body: string, words = latin, more = {}): Sent => ({
    name,
    words,
    bytes: docx(body, more),
  });
  const run = (words: string) => `<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
  const box = (inner: string) =>
    `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  return [
    ...tongues.map(([tongue, words]) => made(tongue, paragraph(words), words)),
    made("broken into runs", `<w:p>${Array.from(latin, run).join("")}</w:p>`),
    made("a table", `<w:tbl><w:tr>${latin.split(" ").map(cell).join("")}</w:tr></w:tbl>`),
    made(
      "tables in tables",
      `<w:tbl><w:tr><w:tc><w:tbl><w:tr>${cell(latin)}</w:tr></w:tbl>${paragraph("")}</w:tc></w:tr></w:tbl>`,
    ),
    made("a text box", box(paragraph(latin))),
    made("tabs and breaks", `<w:p>${latin.split(" ").map(run).join("<w:r><w:tab/><w:br/></w:r>")}</w:p>`),
    made("a link", `<w:p><w:hyperlink w:anchor="x">${run(latin)}</w:hyperlink></w:p>`),
    made("inserted", `<w:p><w:ins w:id="1" w:author="x">${run(latin)}</w:ins></w:p>`),
    made(
      "a field",
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>AUTHOR</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(latin)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ),
    made("a control", `<w:sdt><w:sdtContent>${paragraph(latin)}</w:sdtContent></w:sdt>`),
    made("a large picture", paragraph(latin), latin, {
      "word/media/image1.bmp": new Uint8Array(40 * 1024 * 1024),
    }),
    made("a thousand paragraphs", paragraph(latin).repeat(1_000)),
  ];
}

function openDocuments(): Sent[] {
  const made = (name: string, body: string, words = latin, more = {}): Sent => ({
    name,
    words,
    bytes: odt(body, more),
  });
  const p = (words: string) => `<text:p>${escaped(words)}</text:p>`;
  const cell = (words: string) => `<table:table-cell>${p(words)}</table:table-cell>`;
  return [
    ...tongues.map(([tongue, words]) => made(tongue, p(words), words)),
    made(
      "headings",
      latin
        .split(" ")
        .map((word) => `<text:h text:outline-level="1">${escaped(word)}</text:h>`)
        .join(""),
    ),
    made("a list", `<text:list><text:list-item>${p(latin)}</text:list-item></text:list>`),
    made(
      "a table",
      `<table:table><table:table-row>${latin.split(" ").map(cell).join("")}</table:table-row></table:table>`,
    ),
    made(
      "spans",
      `<text:p>${latin
        .split(" ")
        .map((word) => `<text:span text:style-name="T1">${word}</text:span>`)
        .join("<text:s/>")}</text:p>`,
    ),
    made("tabs and breaks", `<text:p>${latin.split(" ").join("<text:tab/><text:line-break/>")}</text:p>`),
    made(
      "entities",
      `<text:p>${Array.from(latin, (letter) => `&#${letter.charCodeAt(0)};`).join("")}</text:p>`,
    ),
    made(
      "hexadecimal entities",
      `<text:p>${Array.from(latin, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`).join("")}</text:p>`,
    ),
    made("a link", `<text:p><text:a>${escaped(latin)}</text:a></text:p>`),
    made("a large picture", p(latin), latin, { "Pictures/1.bmp": new Uint8Array(40 * 1024 * 1024) }),
    made("a thousand paragraphs", p(latin).repeat(1_000)),
  ];
}

const CHARSETS: Record<string, [charset: number, codePage: number]> = {
  "windows-1252": [0, 1252],
  "windows-1250": [238, 1250],
  "windows-1251": [204, 1251],
  "windows-1253": [161, 1253],
  "windows-1255": [177, 1255],
  "windows-1256": [178, 1256],
  shift_jis: [128, 932],
  gbk: [134, 936],
  big5: [136, 950],
  "euc-kr": [129, 949],
};

function richTexts(): Sent[] {
  const made = (name: string, bytes: Buffer, words = latin): Sent => ({ name, bytes, words });
  const head = (codePage: number, font: string) =>
    `\\rtf1\\ansi\\ansicpg${codePage}\\deff0{\\fonttbl{\\f0 Arial;}{\\f1${font} Arial;}}\\uc1`;
  return [
    ...tongues.map(([tongue, words]) => made(`${tongue} by numbers`, rtf(rtfWords(words)), words)),
    ...WRITTEN_IN.flatMap(([encoding, tongue]) => {
      const [charset, codePage] = CHARSETS[encoding]!;
      const words = CURRICULA[tongue];
      const body = rtfBytes(words, encoding);
      return [
        made(`${tongue} by its font`, rtf(`\\f1 ${body}`, head(1252, `\\fcharset${charset}`)), words),
        made(`${tongue} by its code page`, rtf(body, head(codePage, "")), words),
      ];
    }),
    ...(["Russian", "Greek", "Japanese"] as const).map((tongue) =>
      made(
        `${tongue} without stand-ins`,
        rtf(`\\uc0 ${rtfWords(CURRICULA[tongue], " ")}`),
        CURRICULA[tongue],
      ),
    ),
    made("two stand-ins", rtf(`\\uc2 ${rtfWords(CURRICULA.Japanese, "\\'93\\'fa")}`), CURRICULA.Japanese),
    made("broken lines", rtf(latin.split(" ").join("\r\n ")), latin),
    made(
      "typographer's signs",
      rtf("2019\\endash 2024 \\ldblquote it\\rquote s\\rdblquote\\bullet a\\_b"),
      "2019–2024 “it’s”•a-b",
    ),
    made("a picture of braces", rtf(`{\\pict\\bin6 }}{{\\\\}${latin}`)),
    made(
      "a text box",
      rtf(`{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt ${latin}\\par}}}`),
    ),
    made("a table", rtf(`\\trowd ${latin.split(" ").join("\\cell ")}\\cell\\row`)),
  ];
}

function plainTexts(): Sent[] {
  const made = (name: string, bytes: Buffer, words: string): Sent => ({ name, bytes, words });
  const utf16 = (words: string) => Buffer.from(words, "utf16le");
  return [
    ...tongues.map(([tongue, words]) => made(`${tongue} in UTF-8`, Buffer.from(words), words)),
    ...tongues.slice(9).map(([tongue, words]) => made(`${tongue} in UTF-16`, utf16(`\ufeff${words}`), words)),
    ...WRITTEN_IN.map(([encoding, tongue]) =>
      made(`${tongue} in ${encoding}`, encoded(CURRICULA[tongue], encoding), CURRICULA[tongue]),
    ),
    made("Polish in iso-8859-2", encoded(CURRICULA.Polish, "iso-8859-2"), CURRICULA.Polish),
    made("Russian in koi8-r", encoded(CURRICULA.Russian, "koi8-r"), CURRICULA.Russian),
    made("Japanese in euc-jp", encoded(CURRICULA.Japanese, "euc-jp"), CURRICULA.Japanese),
    made("with a mark", Buffer.from(`\ufeff${CURRICULA.Polish}`), CURRICULA.Polish),
    made("big end first", utf16(`\ufeff${CURRICULA.Greek}`).swap16(), CURRICULA.Greek),
    made("UTF-16 without a mark", utf16(latin), latin),
    made("UTF-16 without a mark, big end first", utf16(latin).swap16(), latin),
    made("carriage returns alone", Buffer.from(latin.replaceAll(" ", "\r")), latin),
    made("a page feed and a bell of none", Buffer.from(latin.replaceAll(" ", "\f\t")), latin),
    made("longer than anybody reads", Buffer.from(`${latin} `.repeat(20_000)), latin),
  ];
}
