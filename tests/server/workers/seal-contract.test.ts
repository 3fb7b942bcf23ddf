import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JobHelpers } from "graphile-worker";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { contractSeals, files } from "@/db/schema";
import { sealContract } from "@/server/domain/contracts/seal";
import { readFile } from "@/server/gateways/storage";
import { blocksOf, drawContract, sha256Of } from "@/server/workers/contract-pdf";
import { sealContractTask } from "@/server/workers/seal-contract";
import { asMember, foundGlasshouse } from "../../support/cast";
import { atWork, withContract } from "../../support/second-door";

const contract = {
  organisation: "Glasshouse",
  title: "Consulting contract: Zoë Łukasiewicz-Đặng and Glasshouse",
  body: "Between **Ἀθηνᾶ Παππά** and Жанна Їжак.\n\n## 1. The work\n\nPlan it:\n\n- first, the *čeština* page\n- then £650 — “quoted”\n\n1. one\n2. two\n",
  bodySha256: "ab".repeat(32),
  sealedAt: new Date("2026-06-04T09:00:00Z"),
  signatures: [
    {
      name: "Zoë Łukasiewicz-Đặng",
      party: "for themself",
      method: "typed" as const,
      mark: "Zoë Łukasiewicz-Đặng",
      consentText: "I agree to it.",
      signedAt: "4 June 2026",
      address: "203.0.113.9",
      userAgent: "A browser",
    },
    {
      name: "Martin Moss",
      party: "for Glasshouse",
      method: "drawn" as const,
      mark: "M40 100L80 60L120 140L200 40",
      consentText: "I agree to it.",
      signedAt: "4 June 2026",
      address: "198.51.100.7",
      userAgent: "A browser",
    },
  ],
};

describe("the sealed PDF", () => {
  test("opens, with the whole text, every accent, and a certificate of who, when, from where", async () => {
    const bytes = await drawContract(contract);
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { text, totalPages } = await extractText(pdf, { mergePages: true });
    expect(totalPages).toBe(2);
    const wanted = [
      "Zoë Łukasiewicz-Đặng",
      "Жанна Їжак",
      "čeština",
      "£650 — “quoted”",
      "Certificate of signature",
    ];
    for (const words of [...wanted, "203.0.113.9", "198.51.100.7", contract.bodySha256, "Page 2 of 2"])
      expect(text).toContain(words);
  });

  test("opens in poppler as well", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "contract-")), "contract.pdf");
    writeFileSync(path, await drawContract(contract));
    const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
    expect(text).toContain("Zoë Łukasiewicz-Đặng");
    expect(text).toContain("Certificate of signature");
  });

  test("keeps a long contract together over its pages", async () => {
    const body = Array.from(
      { length: 120 },
      (_, at) => `## ${at}. Clause\n\n${"Words of a clause. ".repeat(12)}`,
    ).join("\n\n");
    const pdf = await getDocumentProxy(new Uint8Array(await drawContract({ ...contract, body })));
    const { text, totalPages } = await extractText(pdf, { mergePages: true });
    expect(totalPages).toBeGreaterThan(8);
    expect(text).toContain("119. Clause");
    expect(text).toContain(`Page ${totalPages} of ${totalPages}`);
  });

  test("reads Markdown as headings, paragraphs and items, and nothing else", () => {
    expect(blocksOf("## A\n\nb **c**\n\n- d\n- e\n\n<script>f</script>")).toMatchObject([
      { kind: "heading", runs: [{ text: "A", face: "strong" }] },
      { kind: "paragraph", runs: [{ text: "b " }, { text: "c", face: "strong" }] },
      { kind: "item", mark: "•" },
      { kind: "item", mark: "•" },
      { kind: "paragraph", runs: [{ text: "<script>f</script>" }] },
    ]);
  });
});

describe("sealing", () => {
  const helpers = {} as JobHelpers;

  test("stores the PDF once, with the hash of its bytes, however often the job runs", async () => {
    const cast = await foundGlasshouse();
    const { contractId, organisationId } = await atWork(cast);
    await sealContractTask({ organisationId, contractId }, helpers);
    await sealContractTask({ organisationId, contractId }, helpers);
    const found = await asMember(cast.manager, async ({ tx }) => ({
      seals: await tx.select().from(contractSeals),
      files: (await tx.select().from(files)).filter(({ kind }) => kind === "contract"),
    }));
    expect(found.seals).toHaveLength(1);
    expect(found.files).toHaveLength(1);
    const [file] = found.files;
    const bytes = await readFile(file?.storageKey ?? "");
    expect(sha256Of(bytes)).toBe(found.seals[0]?.sha256);
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    expect(text).toContain("autumn lead campaign");
    expect(text).toContain("203.0.113.9");
  });

  test("waits for the last signature", async () => {
    const cast = await foundGlasshouse();
    const { contractId, organisationId } = await withContract(cast);
    await sealContractTask({ organisationId, contractId }, helpers);
    expect(await asMember(cast.manager, ({ tx }) => tx.$count(contractSeals))).toBe(0);
    const file = { contractId, storageKey: "contracts/x.pdf", sizeBytes: 1, sha256: "0".repeat(64) };
    await expect(asMember(cast.manager, (scope) => sealContract(scope, file))).rejects.toThrow(
      "everybody has signed",
    );
  });
});
