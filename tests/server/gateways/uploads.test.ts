import { describe, expect, test } from "vitest";
import { readFile } from "@/server/gateways/storage";
import { chosenFile, keepCv, kindOf, plainName } from "@/server/gateways/uploads";

const file = (bytes: BlobPart, name: string, type = "application/pdf") => new File([bytes], name, { type });
const refusalOf = async (sent: File) => {
  const kept = await keepCv(sent);
  return "refusal" in kept ? kept.refusal : null;
};

describe("a CV that somebody sends", () => {
  test("is what its bytes say, whatever its name and its sender say", async () => {
    const program = Buffer.from(
      "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000\u0000\u0000ÿÿ\u0000\u0000",
      "latin1",
    );
    expect(await refusalOf(file(program, "cv.pdf"))).toMatch(/^This file is no PDF/);
    const page = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    expect(await refusalOf(file(Buffer.from(`<?xml version="1.0"?>${page}`), "cv.pdf"))).toMatch(
      /^This file is no PDF/,
    );
    const kept = await keepCv(file("%PDF-1.7\n%âãÏÓ\n", "cv.exe", "application/x-msdownload"));
    expect(kept).toMatchObject({ name: "cv.pdf", contentType: "application/pdf" });
  });

  test("lies in storage under a key of our own, byte for byte", async () => {
    const kept = await keepCv(file("%PDF-1.7\nZoë", "../../etc/passwd.pdf"));
    if ("refusal" in kept) throw new Error(kept.refusal);
    expect(kept.storageKey).toMatch(/^cvs\/[0-9a-f-]{36}\.pdf$/);
    expect(kept.name).toBe("passwd.pdf");
    expect((await readFile(kept.storageKey)).toString()).toBe("%PDF-1.7\nZoë");
  });

  test("that is empty or over 20 MB is refused with one sentence that says so", async () => {
    expect(await refusalOf(file("", "cv.pdf"))).toBe("This file is empty. Choose another one.");
    expect(await refusalOf(file(new Uint8Array(25 * 1024 * 1024), "cv.pdf"))).toBe(
      "This file has 25 MB. A CV may have 20 MB at most.",
    );
  });

  test("may be plain text, in an old encoding too, and never something with hidden bytes", async () => {
    expect(await kindOf(Buffer.from("Müller, Köln", "latin1"))).toBe("txt");
    expect(await kindOf(Buffer.from("Zoë"))).toBe("txt");
    expect(await kindOf(Buffer.from("words\u0000and more"))).toBeNull();
    expect(await kindOf(Buffer.from("   \n"))).toBeNull();
    expect(await kindOf(Buffer.from("{\\rtf1\\ansi words}"))).toBe("rtf");
  });

  test("keeps a name that harms nobody, however it was called", () => {
    expect(plainName("C:\\fakepath\\Ada's CV.docx", "docx")).toBe("Ada's CV.docx");
    expect(plainName("cv\u202Efdp.exe", "pdf")).toBe("cvfdp.pdf");
    expect(plainName("CON\u0000\r\nSet-Cookie: a=b.pdf", "pdf")).toBe("CONSet-Cookie  a=b.pdf");
    expect(plainName("", "txt")).toBe("CV.txt");
    expect(plainName(`${"x".repeat(300)}.pdf`, "pdf")).toHaveLength(104);
  });

  test("is none where nothing was chosen, with a script and without, and an empty one where one was", () => {
    const chosen = (name: string) => {
      const form = new FormData();
      form.set("cv", file("", name));
      return chosenFile(form, "cv")?.name ?? null;
    };
    expect(chosenFile(new FormData(), "cv")).toBeNull();
    expect([chosen(""), chosen("undefined"), chosen("empty.pdf")]).toEqual([null, null, "empty.pdf"]);
  });
});
