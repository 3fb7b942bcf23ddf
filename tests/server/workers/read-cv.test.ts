import { deflateSync } from "node:zlib";
import { eq } from "drizzle-orm";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { files } from "@/db/schema";
import { candidatesInput } from "@/server/domain/candidates/input";
import { listCandidates } from "@/server/domain/candidates/reads/list";
import type { Job } from "@/server/domain/jobs/reads";
import { readFile } from "@/server/gateways/storage";
import { keepCv } from "@/server/gateways/uploads";
import { readCv } from "@/server/workers/read-cv";
import { apply, openJob } from "../../support/applicants";
import { asMember, asSystem, type Cast, foundGlasshouse } from "../../support/cast";
import { urls } from "../../support/database";
import { bareObjects, docx, odt, pagesOf, paragraph, pdf, rtf, stream } from "../../support/documents";

// Files that mean harm go where every CV goes: through the upload, the application, and the worker that reads them.
process.env.SERVICE_DATABASE_URL = urls.worker;

/** What becomes of it: turned away, kept though nobody can read it, kept and read, or kept whatever can be read. */
type Fate = "refused" | "unreadable" | { reads: string; without?: string } | "kept";
type Hostile = [name: string, make: () => Buffer | Promise<Buffer>, fate: Fate];

const mebibyte = 1024 * 1024;
const latin1 = (text: string) => Buffer.from(text, "latin1");
const good = () => pdf((page) => page.text("Zephyrine Quillfeather"));
const readsGood: Fate = { reads: "Zephyrine Quillfeather" };
const words = paragraph("Zephyrine Quillfeather");
const doctype = (declared: string, body: string) => ({
  "word/document.xml": strToU8(
    `<?xml version="1.0"?><!DOCTYPE x [${declared}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${body}</w:t></w:r></w:p></w:body></w:document>`,
  ),
});
const relation = (target: string, more = "") =>
  `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/>${more}`;
const relations = (inner: string) => ({
  "_rels/.rels": strToU8(
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
  ),
});
const page = (more: string) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]${more}>>`;
const tree = (kids: string, more: string[]) =>
  bareObjects(["<</Type/Catalog/Pages 2 0 R>>", `<</Type/Pages/Kids[${kids}]/Count 1>>`, ...more]);

const HOSTILE: Hostile[] = [
  [
    "a Word document that unpacks to 64 MB",
    () => docx("", { "word/document.xml": new Uint8Array(64 * mebibyte) }),
    "unreadable",
  ],
  [
    "one that hides how much it unpacks to",
    () =>
      understated(docx(paragraph("x".repeat(40)), { "word/document.xml": new Uint8Array(64 * mebibyte) })),
    "unreadable",
  ],
  [
    "one whose text is called a picture",
    () => docx("", { ...relations(relation("word/x.png")), "word/x.png": new Uint8Array(256 * mebibyte) }),
    "unreadable",
  ],
  [
    "one of ten thousand parts",
    () =>
      docx(
        words,
        Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`word/${at}.xml`, new Uint8Array()])),
      ),
    readsGood,
  ],
  [
    "one nested a hundred thousand deep",
    () =>
      docx(`${"<w:sdt><w:sdtContent>".repeat(100_000)}${words}${"</w:sdtContent></w:sdt>".repeat(100_000)}`),
    "kept",
  ],
  [
    "one of a billion laughs",
    () =>
      docx(
        "",
        doctype(
          `<!ENTITY a "ha ha ha ha ha ha ha ha">${[..."bcdefghij"].map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`).join("")}`,
          "&j;",
        ),
      ),
    "kept",
  ],
  [
    "one that asks for our files",
    () => docx("", doctype('<!ENTITY x SYSTEM "file:///etc/passwd">', "Zephyrine &x;")),
    "kept",
  ],
  [
    "one that leads out of its folder",
    () => docx(words, { "../../../../tmp/evil.sh": strToU8("evil") }),
    readsGood,
  ],
  [
    "one that takes its text from elsewhere",
    () => docx("", relations(relation("https://evil.test/x.xml", ""))),
    "unreadable",
  ],
  ["one with a macro", () => docx(words, { "word/vbaProject.bin": strToU8("Sub AutoOpen()") }), readsGood],
  [
    "an OpenDocument that unpacks to 64 MB",
    () => odt("", { "content.xml": new Uint8Array(64 * mebibyte) }),
    "unreadable",
  ],
  [
    "one nested a million deep",
    () => odt(`${"<text:span>".repeat(1_000_000)}<text:p>Zephyrine Quillfeather</text:p>`),
    readsGood,
  ],
  [
    "one that is encrypted",
    () =>
      odt("", {
        "content.xml": [Uint8Array.from({ length: 900 }, (_, at) => (at * 7_919) % 256), { level: 0 }],
      }),
    "unreadable",
  ],
  ["one without a text", () => odt("", { "content.xml": strToU8("") }), "unreadable"],
  [
    "a PDF with JavaScript",
    () =>
      bareObjects(
        pagesOf(
          () => "Zephyrine Quillfeather",
          1,
          "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\);while\\(true\\){})>>",
        ),
      ),
    { reads: "Zephyrine Quillfeather", without: "app.alert" },
  ],
  [
    "one of ten thousand pages",
    () => bareObjects(pagesOf((number) => `Leaf ${number}.`, 10_000)),
    { reads: "Leaf 200.", without: "Leaf 201." },
  ],
  [
    "one that needs a password",
    () =>
      pdf((sheet) => sheet.text("Zephyrine Quillfeather"), { userPassword: "secret", pdfVersion: "1.7ext3" }),
    "unreadable",
  ],
  ["one that ends in the middle", async () => (await good()).subarray(0, 700), "kept"],
  ["one without its last lines", async () => (await good()).subarray(0, -60), readsGood],
  ["one of nothing but its first line", () => latin1("%PDF-1.7\n"), "unreadable"],
  [
    "one that is a ZIP too",
    async () => Buffer.concat([await good(), zipSync({ "evil.html": strToU8("<script>") })]),
    readsGood,
  ],
  [
    "one that is a page of HTML too",
    async () =>
      Buffer.concat([
        latin1("%PDF-1.7\n<html><script>alert(1)</script></html>\n"),
        (await good()).subarray(9),
      ]),
    "kept",
  ],
  [
    "one whose pages are nested a hundred thousand deep",
    () =>
      tree("3 0 R", [
        page(`/Contents 4 0 R/Deep ${"[".repeat(100_000)}${"]".repeat(100_000)}`),
        stream("BT ET"),
      ]),
    "unreadable",
  ],
  ["one whose pages go round in a circle", () => tree("2 0 R", []), "unreadable"],
  [
    "one that draws itself within itself",
    () =>
      tree("3 0 R", [
        page("/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>"),
        stream("/X Do"),
        stream("/X Do", "/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 5 0 R>>>>"),
      ]),
    "unreadable",
  ],
  [
    "one that unpacks to 256 MB",
    () =>
      tree("3 0 R", [
        page("/Contents 4 0 R"),
        stream(deflateSync(Buffer.alloc(256 * mebibyte, 32)).toString("latin1"), "/Filter/FlateDecode"),
      ]),
    "unreadable",
  ],
  [
    "one with billions of pages to its name",
    () =>
      tree("3 0 R", [page("")])
        .toString("latin1")
        .replace("/Count 1", "/Count 4000000000") as never,
    "kept",
  ],
  ["rich text nested a million deep", () => rtf(`${"{".repeat(1_000_000)}Zephyrine Quillfeather`), readsGood],
  ["one that closes more than it opens", () => rtf(`${"}".repeat(1_000)}Zephyrine Quillfeather`), readsGood],
  [
    "one with a picture without an end",
    () => rtf("Zephyrine Quillfeather{\\pict\\bin2147483647 x"),
    readsGood,
  ],
  [
    "one with an object in it",
    () => rtf("{\\object\\objdata 0105000002000000}Zephyrine Quillfeather"),
    readsGood,
  ],
  [
    "text of 20 MB without a space",
    () => Buffer.concat([latin1("Zephyrine Quillfeather "), Buffer.alloc(19 * mebibyte, "x")]),
    readsGood,
  ],
  [
    "text of different words alone",
    () => Buffer.from(`Zephyrine Quillfeather ${differing(130_000)}`),
    readsGood,
  ],
  [
    "text of different compounds alone",
    () =>
      Buffer.from(
        `Zephyrine Quillfeather ${differing(100_000).replace(/ /g, (_space, at: number) => (at % 2 ? "-" : " "))}`,
      ),
    readsGood,
  ],
  [
    "a page of HTML",
    () => latin1("<!doctype html><script>alert('Zephyrine Quillfeather')</script>"),
    readsGood,
  ],
  [
    "a page of HTML that says it is a PDF",
    () => latin1("<script>alert(1)</script> %PDF-1.7 Zephyrine Quillfeather"),
    readsGood,
  ],
  [
    "a picture with a script",
    () => latin1('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    "refused",
  ],
  ["a ZIP", () => Buffer.from(zipSync({ "cv.pdf": strToU8("%PDF-1.7") })), "refused"],
  [
    "a ZIP with a PDF behind it",
    async () => Buffer.concat([zipSync({ a: strToU8("b") }), await good()]),
    "refused",
  ],
  [
    "an old Word document",
    () => Buffer.from("d0cf11e0a1b11ae1000000000000000000000000000000003e000300feff0900", "hex"),
    "refused",
  ],
  ["a program", () => latin1("\u007fELF\u0002\u0001\u0001\u0000\u0000"), "refused"],
  ["nothing", () => Buffer.alloc(0), "refused"],
  ["nothing but spaces", () => latin1("  \r\n\t "), "refused"],
  ["more than 20 MB", () => Buffer.alloc(21 * mebibyte, "x"), "refused"],
];

let cast: Cast;
let job: Job;
beforeAll(async () => {
  cast = await foundGlasshouse();
  job = await openJob(cast);
});

describe("a CV that means harm", { timeout: 60_000 }, () => {
  test.each(HOSTILE)("%s", async (_name, make, fate) => {
    const bytes = Buffer.from(await make());
    const kept = await keepCv(new File([new Uint8Array(bytes)], "cv.pdf"));
    if ("refusal" in kept) {
      expect(kept.refusal).toMatch(/^This file (is|has) .+\. .+\.$/);
      return expect(fate).toBe("refused");
    }
    expect(fate).not.toBe("refused");
    const file = await read(kept);
    // Whatever it is, it can still be downloaded as it came.
    expect((await readFile(kept.storageKey)).equals(bytes)).toBe(true);
    expect(file.text ?? "").not.toMatch(/root:.*:0:0/);
    if (fate === "kept") return expect(["read", "unreadable"]).toContain(file.textState);
    if (fate === "unreadable") return expect(file).toMatchObject({ textState: "unreadable", text: null });
    if (fate === "refused") return;
    expect(file.textState).toBe("read");
    expect(file.text).toContain(fate.reads);
    if (fate.without) expect(file.text).not.toContain(fate.without);
  });

  test("takes nothing from the next one, which is read and found by its words", async () => {
    const bytes = await pdf((sheet) => sheet.text("Philately and campanology"));
    const kept = await keepCv(new File([new Uint8Array(bytes)], "cv.pdf"));
    if ("refusal" in kept) throw new Error(kept.refusal);
    expect(await read(kept)).toMatchObject({ textState: "read" });
    const { rows } = await asMember(cast.recruiter, (scope) =>
      listCandidates(scope, candidatesInput.parse({ search: "campanology" })),
    );
    expect(rows).toHaveLength(1);
  });

  test.each([
    ["../../../../etc/cron.d/evil.pdf", "evil.pdf"],
    ["C:\\Windows\\System32\\evil.pdf", "evil.pdf"],
    [`${"n".repeat(251)}.pdf`, `${"n".repeat(100)}.pdf`],
    ["السيرة الذاتية.pdf", "السيرة الذاتية.pdf"],
    ["cv\u202efdp.exe", "cvfdp.pdf"],
    ["\u2067cv\u2069.docx", "cv.pdf"],
    ["cv.pdf.exe", "cv.pdf.pdf"],
    ["..", "CV.pdf"],
    ["👩🏽‍💻 CV.pdf", "👩🏽💻 CV.pdf"],
    ['"><img src=x onerror=alert(1)>.pdf', "img src=x onerror=alert(1).pdf"],
  ])("its name %s harms nobody", async (given, name) => {
    const kept = await keepCv(new File([new Uint8Array(await good())], given));
    if ("refusal" in kept) throw new Error(kept.refusal);
    expect(kept.name.replace(/\s+/g, " ").trim()).toBe(name);
    expect(kept.storageKey).toMatch(/^cvs\/[0-9a-f-]{36}\.pdf$/);
  });
});

/** Somebody applies with it, and the worker reads it. */
async function read(cv: Exclude<Awaited<ReturnType<typeof keepCv>>, { refusal: string }>) {
  const { organisationId } = cast;
  await apply(cast, job, { cv });
  const find = () =>
    asSystem(organisationId, (scope) =>
      scope.tx.select().from(files).where(eq(files.storageKey, cv.storageKey)),
    );
  const [waiting] = await find();
  if (!waiting) throw new Error("The file was not recorded.");
  await readCv({ organisationId, fileId: waiting.id }, {} as never);
  const [file] = await find();
  if (!file) throw new Error("The file is gone.");
  return file;
}

/** A ZIP whose lists say that each part is tiny. */
function understated(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  for (let at = changed.indexOf("PK\u0001\u0002"); at >= 0; at = changed.indexOf("PK\u0001\u0002", at + 4))
    changed.writeUInt32LE(10, at + 24);
  return changed;
}

/** So many words of two letters that nobody has twice. */
const differing = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    String.fromCodePoint(0x4e00 + (at % 20_000), 0x4e00 + Math.floor(at / 20_000)),
  ).join(" ");
