import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forgetPublicPages } from "@/server/web/plain-page";
import { type RunningEntry, runEntry } from "../../support/entry";

const made: string[] = [];
let told: Record<string, string> = {};
let entry: RunningEntry;

beforeAll(async () => {
  entry = await runEntry(async (request, response) => {
    made.push(String(request.url));
    if (request.url?.includes("broken")) throw new Error("broken");
    if (request.url === "/portal/gone") {
      response.statusCode = 404;
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end('<html lang="fr"><body>Introuvable<script nonce="x"></script></body></html>');
      return;
    }
    if (request.url?.includes("nothing")) {
      response.statusCode = 404;
      response.setHeader("content-type", "text/html; charset=utf-8");
      const sections = ["en", "ar", "fr"].map(
        (one) =>
          `<section data-language="${one}" aria-label="Nothing (${one})" lang="${one}"><h1>Nothing (${one})</h1></section>`,
      );
      response.end(
        `<html lang="en" dir="ltr" class="x"><head><title>Nothing (en) · Second Door</title></head><body>${sections.join("")}</body></html>`,
      );
      return;
    }
    if (request.url?.includes("failed")) {
      response.statusCode = 500;
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end("<html><body></body></html>");
      return;
    }
    told = {
      asked: String(request.headers["x-language-asked"]),
      language: String(request.headers["x-language"]),
    };
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("cache-control", "s-maxage=900");
    response.setHeader("vary", "rsc");
    // Next says the same version whatever the language: an answer must not be found by that alone.
    response.setHeader("etag", '"next"');
    response.end(`<html><body>${request.url}</body></html>`);
  });
});
afterAll(() => entry.close());

/** The entry is asked for bytes. */
const utf8 = (bytes: string) => Buffer.from(bytes, "latin1").toString("utf8");
const inLanguages = (accept: string) => ({ headers: { "accept-language": accept } });

describe("a page for strangers", () => {
  test.each([
    ["/careers/glasshouse", "", "/careers/own/glasshouse"],
    ["/careers/glasshouse", "nl, it;q=0.8", "/careers/own/glasshouse"],
    ["/careers/glasshouse", "fr-CA,fr;q=0.9,en;q=0.8", "/careers/read-fr/glasshouse"],
    ["/careers/glasshouse", "nl,en;q=0.4,de;q=0.7", "/careers/read-de/glasshouse"],
    ["/careers/glasshouse", "fr;q=0,en", "/careers/read-en/glasshouse"],
    ["/careers/glasshouse?lang=ar", "fr", "/careers/asked-ar/glasshouse"],
    [
      "/careers/glasshouse/chemist?source=a%20b&lang=pt",
      "",
      "/careers/asked-pt/glasshouse/chemist?source=a+b",
    ],
    ["/careers/glasshouse?lang=xx", "fr", "/careers/read-fr/glasshouse"],
    ["/careers/asked-ar/glasshouse", "fr", "/careers/read-fr/asked-ar/glasshouse"],
    ["/verify", "", "/verify/own"],
    ["/verify", "de", "/verify/read-de"],
    ["/verify?lang=ar", "de", "/verify/asked-ar"],
    ["/verify/asked-ar", "de", "/verify/read-de/asked-ar"],
  ])("%s for %j is %s within", async (path, accept, within) => {
    forgetPublicPages();
    expect((await entry.ask(path, inLanguages(accept))).body).toContain(`${within}<`.replace("&", "&amp;"));
  });

  test("is never kept for a reader of another language, neither here nor on the way", async () => {
    forgetPublicPages();
    const ask = async (accept: string) => entry.ask("/careers/kept", inLanguages(accept));
    const [french, german, frenchAgain] = [await ask("fr"), await ask("de"), await ask("fr")];
    expect(frenchAgain.body).toBe(french.body);
    expect(german.body).not.toBe(french.body);
    expect(german.headers.etag).not.toBe(french.headers.etag);
    expect(made.filter((url) => url.endsWith("/kept"))).toHaveLength(2);
    for (const answer of [french, german, frenchAgain])
      expect(answer.headers.vary).toMatch(/accept-language/);
    const stale = { ...inLanguages("de").headers, "if-none-match": String(french.headers.etag) };
    expect((await entry.ask("/careers/kept", { headers: stale })).status).toBe(200);
  });

  test("whose address says its language is the same for everybody", async () => {
    const [one, other] = [
      await entry.ask("/careers/asked?lang=es", inLanguages("fr")),
      await entry.ask("/careers/asked?lang=es", inLanguages("de")),
    ];
    expect(one.body).toBe(other.body);
    expect(one.headers.vary).not.toMatch(/accept-language/);
  });
});

describe("a page for candidates", () => {
  test("is told what the browser reads, and no claim of the browser's own", async () => {
    const claimed = { "x-language": "ar", "x-language-asked": "ar", "accept-language": "pt-BR" };
    await entry.ask("/portal", { headers: claimed });
    expect(told).toEqual({ asked: "", language: "pt" });
  });

  test("is told what was chosen, which the browser keeps", async () => {
    const answer = await entry.ask("/sign-in?as=candidate&lang=ar", inLanguages("fr"));
    expect(told).toEqual({ asked: "ar", language: "ar" });
    expect(String(answer.headers["set-cookie"])).toMatch(/^second-door-language=ar; Path=\/; .*HttpOnly/);
    await entry.ask("/portal", { headers: { cookie: "second-door-language=ar", "accept-language": "fr" } });
    expect(told).toEqual({ asked: "", language: "ar" });
  });

  test("and members' pages stay as they are", async () => {
    await entry.ask("/sign-in?lang=ar", inLanguages("fr"));
    expect(told).toEqual({ asked: "", language: "" });
    await entry.ask("/o/glasshouse", inLanguages("fr"));
    expect(told).toEqual({ asked: "", language: "" });
  });
});

describe("what is not a page", () => {
  const wanting = (accept: string) => ({
    headers: { "accept-language": accept, accept: "text/html", "sec-fetch-site": "cross-site" },
    method: "POST",
  });

  test.each([
    ["/portal", "fr", "depuis un autre site", "fr", "ltr"],
    ["/careers/glasshouse/chemist/apply", "de-AT", "von einer anderen Website", "de", "ltr"],
    ["/careers/glasshouse/chemist/apply?lang=es", "de", "desde otro sitio", "es", "ltr"],
    ["/verify", "pt", "de outro site", "pt", "ltr"],
    ["/sign-in?as=candidate", "ar", "من موقع آخر", "ar", "rtl"],
    ["/no/such/page", "fr", "depuis un autre site", "fr", "ltr"],
    ["/o/glasshouse", "fr", "from another site", "en", "ltr"],
    ["/sign-in", "fr", "from another site", "en", "ltr"],
  ])("is told at %s to who reads %s in their language", async (path, accept, words, language, direction) => {
    const { body, status } = await entry.ask(path, wanting(accept));
    expect(status).toBe(403);
    expect(utf8(body)).toContain(words);
    expect(body).toContain(`<html lang="${language}"${direction === "rtl" ? ' dir="rtl"' : ""}>`);
  });

  test("is told to programs in English", async () => {
    const question = { ...wanting("fr"), headers: { ...wanting("fr").headers, accept: "application/json" } };
    expect((await entry.ask("/portal", question)).body).toContain("from another site");
  });

  test("is told so when we fail too, with the reference that the log has", async () => {
    forgetPublicPages();
    const reading = { headers: { "accept-language": "fr", accept: "text/html" } };
    const { body, headers } = await entry.ask("/careers/broken", reading);
    expect(body).toContain(`indiquez-nous ${headers["x-request-id"]}`);
    for (const path of ["/portal/failed", "/portal/a/contracts/failed"]) {
      const failed = await entry.ask(path, reading);
      expect(utf8(failed.body)).toContain("Quelque chose a échoué");
      expect(failed.body).toContain(`indiquez-nous ${failed.headers["x-request-id"]}`);
      expect(failed.body.includes("<noscript>"), path).toBe(path.includes("contracts"));
    }
  });

  test.each([
    ["/nothing", "fr", "fr", ""],
    ["/careers/a/b/nothing", "ar", "ar", ' dir="rtl"'],
    ["/nothing", "it", "en", ""],
    ["/o/nothing", "fr", "en", ""],
  ])(
    "is said once at %s to who reads %s, though it was made in every language",
    async (path, accept, language, dir) => {
      const { body, status } = await entry.ask(path, inLanguages(accept));
      expect(status).toBe(404);
      expect(utf8(body)).toBe(
        `<html lang="${language}"${dir} class="x"><head><title>Nothing (${language}) · Second Door</title></head><body><h1>Nothing (${language})</h1></body></html>`,
      );
    },
  );

  test("keeps its words where a page of its own says what is missing", async () => {
    const { body, status } = await entry.ask("/portal/gone", inLanguages("fr"));
    expect(status).toBe(404);
    expect(body).toBe('<html lang="fr"><body>Introuvable</body></html>');
  });

  test("is never told in a language that somebody else chose for them", async () => {
    const { headers } = await entry.ask("/careers/asked?lang=es", inLanguages("fr"));
    expect(headers["set-cookie"]).toBeUndefined();
    const cookie = {
      ...wanting("fr"),
      headers: { ...wanting("fr").headers, cookie: "second-door-language=ar" },
    };
    expect((await entry.ask("/careers/glasshouse/chemist/apply", cookie)).body).toContain(`lang="fr"`);
  });
});
