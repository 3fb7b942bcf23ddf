import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forgetPublicPages } from "@/server/web/plain-page";
import { type RunningEntry, runEntry } from "../../support/entry";

const html = `<!DOCTYPE html><html><head><link rel="preload" as="script" href="/a.js"/><script src="/a.js" async=""></script></head><body><h1>Jobs</h1><script type="application/ld+json">{"@type":"JobPosting"}</script><script>alert(1)</script></body></html>`;
const seen: { path: string; method: string; address: string; nonce: string }[] = [];
let entry: RunningEntry;

beforeAll(async () => {
  entry = await runEntry(async (request, response) => {
    // The language of a page stands in its inner address: languages.test.ts.
    request.url = request.url?.replace("/careers/own/", "/careers/");
    const head = (name: string) => String(request.headers[name] ?? "");
    seen.push({
      path: request.url ?? "",
      method: request.method ?? "",
      address: head("x-client-address"),
      nonce: head("x-nonce"),
    });
    if (request.url === "/broken") throw new Error(`Failed query: select params: ann@example.test`);
    if (request.url === "/careers/endless") {
      response.write("<html><body>Jobs");
      setTimeout(() => response.write("more"), 5_300);
      return;
    }
    if (request.url === "/careers/slow") await new Promise((resolve) => setTimeout(resolve, 100));
    if (request.url === "/kept") response.setHeader("x-nextjs-prerender", "1");
    if (request.url?.startsWith("/failed")) {
      response.statusCode = 500;
      response.setHeader("content-type", String(request.headers["x-type"]));
      response.end(`<html id="__next_error__"><body class="x"></body></html>`);
      return;
    }
    if (request.url === "/file") response.setHeader("content-security-policy", "sandbox; default-src 'none'");
    response.setHeader("content-type", "text/html; charset=utf-8");
    if (request.url?.startsWith("/careers")) response.setHeader("cache-control", "s-maxage=900");
    // As Next answers a page that reads its query: made for each request.
    if (request.url?.startsWith("/careers/listing")) response.setHeader("cache-control", "private, no-store");
    if (request.headers.rsc) response.setHeader("content-type", "text/x-component");
    response.setHeader("etag", '"next"');
    response.end(html.padEnd(3_000, " "));
  });
});
afterAll(() => entry.close());

test("a stranger's page that Next begins and never ends is refused after five seconds, and only once", async () => {
  const { status, body, durationMs } = await entry.ask("/careers/endless");
  expect(status).toBe(500);
  expect(body).not.toContain("Jobs");
  expect(body).toContain("Something failed");
  expect(durationMs).toBeLessThan(5_800);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect((await entry.ask("/careers/glasshouse")).status).toBe(200);
}, 10_000);

describe("every answer carries the security headers", () => {
  test.each([
    ["a page", "/o/glasshouse", {}, 200],
    ["a public page", "/careers/glasshouse", {}, 200],
    ["a refusal", "/o/glasshouse", { method: "POST", headers: { origin: "https://evil.test" } }, 403],
    ["a failure", "/broken", {}, 500],
    ["an unknown procedure", "/api/trpc/nothing", {}, 404],
    ["the pulse", "/healthz", {}, 200],
  ])("%s", async (_, path, question, status) => {
    const answer = await entry.ask(path, question);
    expect(answer.status).toBe(status);
    const policy = String(answer.headers["content-security-policy"]);
    expect(policy).toMatch(/script-src ('none'|'self' 'nonce-[^']+' 'strict-dynamic')/);
    expect(
      policy.replace(/style-src-attr 'unsafe-inline'/, "").replace(/style-src 'self' 'unsafe-inline'/, ""),
    ).not.toContain("unsafe-inline");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(answer.headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
    expect(answer.headers["referrer-policy"]).toBeDefined();
    expect(answer.headers["x-powered-by"]).toBeUndefined();
  });

  test("nothing made for one person is stored", async () => {
    expect((await entry.ask("/o/glasshouse")).headers["cache-control"]).toBe("no-store");
    expect((await entry.ask("/broken")).headers["cache-control"]).toBe("no-store");
  });

  test("each page is told a nonce of its own, the one in its policy", async () => {
    const answers = [await entry.ask("/portal"), await entry.ask("/portal")];
    const nonces = seen.filter(({ path }) => path === "/portal").map(({ nonce }) => nonce);
    expect(new Set(nonces).size).toBe(2);
    answers.forEach((answer, turn) => {
      expect(answer.headers["content-security-policy"]).toContain(`'nonce-${nonces[turn]}'`);
    });
  });

  test("other sites may frame the list of open jobs, and no other page of ours", async () => {
    const framed = await entry.ask("/careers/glasshouse/jobs.html");
    expect(framed.headers["content-security-policy"]).toContain("frame-ancestors *");
    expect(framed.headers["content-security-policy"]).toContain("script-src 'none'");
    expect(framed.headers["x-frame-options"]).toBeUndefined();
    for (const path of ["/careers/glasshouse/jobs.html/apply", "/careers/glasshouse/jobs", "/o/jobs.html"])
      expect((await entry.ask(path)).headers["x-frame-options"], path).toBe("DENY");
  });

  test("only the form to apply with may run a script, the one that carries its nonce", async () => {
    const path = "/careers/glasshouse/strategist/apply";
    const policy = String((await entry.ask(path)).headers["content-security-policy"]);
    const { nonce } = seen.findLast((one) => one.path === path) ?? {};
    expect(policy).toContain(`script-src 'nonce-${nonce}'; connect-src 'self'`);
    for (const other of [
      "/careers/glasshouse/strategist",
      "/careers/a/b/c/apply",
      "/careers/strategist/apply",
    ])
      expect((await entry.ask(other)).headers["content-security-policy"], other).toContain(
        "script-src 'none'",
      );
  });

  test("the portal goes without a framework's scripts, but where a signature is drawn or a clock is read", async () => {
    for (const path of ["/portal", "/portal/glasshouse/1", "/portal/glasshouse/my-data", "/portal/open"]) {
      const { body, headers } = await entry.ask(path);
      expect(body, path).not.toMatch(/<script\b(?![^>]*ld\+json)/);
      expect(headers["content-security-policy"], path).toMatch(/script-src 'nonce-[^']+';/);
      expect(headers["cache-control"], path).toBe("no-store");
    }
    for (const path of ["/portal/glasshouse/contracts/1", "/portal/glasshouse/1/times"])
      expect((await entry.ask(path)).body, path).toContain('<script src="/a.js"');
  });

  test("a file's own sandbox is not widened", async () => {
    const answer = await entry.ask("/file");
    expect(answer.headers["content-security-policy"]).toBe("sandbox; default-src 'none'");
  });
});

describe("what another site sends is refused", () => {
  test.each<Record<string, string>>([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "https://evil.test" },
    { origin: "null" },
    { origin: "http://localhost:3000.evil.test" },
  ])("with %j", async (headers) => {
    const before = seen.length;
    const type = { "content-type": "multipart/form-data; boundary=x" };
    expect((await entry.ask("/o/glasshouse", { method: "POST", headers })).status).toBe(403);
    expect(
      (
        await entry.ask("/api/trpc/entrance.requestLink", {
          method: "POST",
          headers: { ...type, ...headers },
        })
      ).status,
    ).toBe(403);
    expect(seen.length).toBe(before);
  });

  test("and what our own pages send is not", async () => {
    const headers = { "sec-fetch-site": "same-origin", origin: "http://localhost:3000" };
    expect((await entry.ask("/o/glasshouse", { method: "POST", headers })).status).toBe(200);
  });
});

describe("bodies and batches", () => {
  test("a body beyond every limit is refused before it is read, with a sentence", async () => {
    const headers = { "content-length": String(64 * 1024 * 1024), accept: "text/html" };
    const answer = await entry.ask("/careers/glasshouse/apply", { method: "POST", headers });
    expect(answer.status).toBe(413);
    expect(answer.body).toContain("20 MB at most");
  });

  test("a body of unknown length is refused", async () => {
    const headers = { "transfer-encoding": "chunked" };
    expect((await entry.ask("/o/glasshouse", { method: "POST", headers, body: "x" })).status).toBe(411);
  });

  test.each(["/careers/%E0%A4%A", "/o/glasshouse/%ff", "/api/files/%/x", "//["])(
    "%s is no address, and that is no failure of ours",
    async (path) => {
      const before = seen.length;
      const answer = await entry.ask(path);
      expect(answer.status).toBe(400);
      expect(answer.body).toContain("This cannot be done at this address.");
      expect(seen.length).toBe(before);
    },
  );

  test("a thousand procedures in one request are refused", async () => {
    const path = `/api/trpc/${Array(1_000).fill("a.b").join(",")}?batch=1`;
    const body = JSON.stringify(
      Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [at, { json: {} }])),
    );
    const headers = { "content-type": "application/json" };
    const answer = await entry.ask(path, { method: "POST", headers, body, from: "127.0.0.9" });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain("exceeds maximum size");
  });
});

describe("rate limits", () => {
  test("hold for the true address, whatever a header claims", async () => {
    const attempts = Array.from({ length: 130 }, (_, turn) =>
      entry.ask("/sign-in", {
        method: "POST",
        from: "127.0.0.2",
        headers: {
          "x-forwarded-for": `203.0.113.${turn}`,
          "cf-connecting-ip": `203.0.113.${turn}`,
          "x-real-ip": `203.0.113.${turn}`,
          forwarded: `for=203.0.113.${turn}`,
          "x-client-address": `203.0.113.${turn}`,
        },
      }),
    );
    const answers = await Promise.all(attempts);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBe(30);
    expect(Number(refused[0]!.headers["retry-after"])).toBeGreaterThan(0);
    expect((await entry.ask("/sign-in", { method: "POST", from: "127.0.0.3" })).status).toBe(200);
  });

  test.each([
    ["127.0.0.4", ","],
    ["127.0.0.5", "%2C"],
  ])("count procedures and not requests: from %s, with %s between them", async (from, comma) => {
    const batch = `/api/trpc/${Array(10).fill("nothing").join(comma)}?batch=1`;
    const ask = () => entry.ask(batch, { from });
    for (let turn = 0; turn < 600; turn++) await ask();
    expect((await ask()).status).toBe(429);
  });

  test("pages and procedures are told the true address only", async () => {
    await entry.ask("/portal?who", {
      headers: { "x-client-address": "203.0.113.1", "x-forwarded-for": "203.0.113.1" },
    });
    expect(seen.at(-1)).toMatchObject({ path: "/portal?who", address: "127.0.0.1" });
  });
});

describe("public pages", () => {
  test("ship no script, but keep what search engines read", async () => {
    const answer = await entry.ask("/careers/glasshouse");
    expect(answer.body).not.toContain("/a.js");
    expect(answer.body).not.toContain("alert(1)");
    expect(answer.body).toContain(`{"@type":"JobPosting"}`);
    expect(answer.headers["content-security-policy"]).toContain("script-src 'none'");
  });

  test.each([
    ["/careers/glasshouse/", "/careers/glasshouse"],
    ["/careers//evil.test/chemist/?lang=fr", "/careers/evil.test/chemist?lang=fr"],
    ["/verify/", "/verify"],
  ])("%s leads to the same page without a slash too many", async (path, location) => {
    const answer = await entry.ask(path);
    expect(answer).toMatchObject({ status: 308, headers: { location } });
  });

  test("may be kept by anybody who asks each time whether they are still the same", async () => {
    const first = await entry.ask("/careers/glasshouse");
    expect(first.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    const etag = String(first.headers.etag);
    expect(etag).not.toBe('"next"');
    const again = await entry.ask("/careers/glasshouse", { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    expect(again.body).toBe("");
  });

  test("are compressed", async () => {
    const answer = await entry.ask("/careers/glasshouse", { headers: { "accept-encoding": "gzip" } });
    expect(answer.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(Buffer.from(answer.body, "latin1")).toString()).toContain("<h1>Jobs</h1>");
  });

  test("are asked of Next once while nothing changes, and again as soon as something has", async () => {
    const made = () => seen.filter(({ path }) => path === "/careers/viral").length;
    await Promise.all(Array.from({ length: 20 }, () => entry.ask("/careers/viral")));
    const before = made();
    const answer = await entry.ask("/careers/viral", { headers: { "accept-encoding": "gzip" } });
    expect(gunzipSync(Buffer.from(answer.body, "latin1")).toString()).toContain("<h1>Jobs</h1>");
    expect(made()).toBe(before);
    forgetPublicPages();
    await entry.ask("/careers/viral");
    expect(made()).toBe(before + 1);
  });

  test("that list an organisation's jobs are kept too, but not what grows out of them", async () => {
    const made = (wanted: string) => seen.filter(({ path }) => path === wanted).length;
    for (const path of ["/careers/listing", "/careers/listing?search=a", "/careers/listing/job/apply"]) {
      await entry.ask(path);
      await entry.ask(path);
      expect(made(path)).toBe(path === "/careers/listing" ? 1 : 2);
    }
    forgetPublicPages();
    await entry.ask("/careers/listing");
    expect(made("/careers/listing")).toBe(2);
  });

  test("are whole pages, whatever part is asked for: nobody can put less into what is kept", async () => {
    forgetPublicPages();
    const part = await entry.ask("/careers/parts", { headers: { rsc: "1", "next-router-prefetch": "1" } });
    expect(part.headers["content-type"]).toContain("text/html");
    const whole = await entry.ask("/careers/parts");
    expect(whole.headers["content-type"]).toContain("text/html");
  });

  test("that change while they are made are not kept", async () => {
    const slow = entry.ask("/careers/slow");
    while (!seen.some(({ path }) => path === "/careers/slow"))
      await new Promise((resolve) => setImmediate(resolve));
    forgetPublicPages();
    await slow;
    await entry.ask("/careers/slow");
    expect(seen.filter(({ path }) => path === "/careers/slow").length).toBe(2);
  });

  test("answer HEAD with the same headers and no body", async () => {
    const [head, get] = [
      await entry.ask("/careers/glasshouse", { method: "HEAD" }),
      await entry.ask("/careers/glasshouse"),
    ];
    expect(head.status).toBe(200);
    expect(head.body).toBe("");
    expect(head.headers.etag).toBe(get.headers.etag);
  });
});

test("a page that was made while building knows no nonce, and goes without scripts", async () => {
  const answer = await entry.ask("/kept");
  expect(answer.body).toContain("<h1>Jobs</h1>");
  expect(answer.body).not.toContain("alert(1)");
  expect(answer.headers["content-security-policy"]).toContain("script-src 'none'");
});

test("a failure tells the person a reference and nothing of our insides", async () => {
  const answer = await entry.ask("/broken", { headers: { accept: "text/html" } });
  expect(answer.status).toBe(500);
  expect(answer.body).toContain(String(answer.headers["x-request-id"]));
  expect(answer.body).not.toMatch(/ann@|select|Failed query|node_modules/);
});

test("a page that failed says so without scripts too, by the reference of its own request", async () => {
  const answer = await entry.ask("/failed", { headers: { "x-type": "text/html; charset=utf-8" } });
  expect(answer.status).toBe(500);
  expect(answer.body).toContain('<body class="x"><noscript>');
  expect(answer.body).toContain(String(answer.headers["x-request-id"]));
});

test("a route that failed answers with a sentence and a reference, and what scripts read stays as it is", async () => {
  const route = await entry.ask("/failed", { headers: { "x-type": "text/plain" } });
  expect(JSON.parse(route.body).error.reference).toBe(route.headers["x-request-id"]);
  const stream = await entry.ask("/failed", { headers: { "x-type": "text/x-component" } });
  expect(stream.status).toBe(500);
  expect(stream.body).not.toContain("noscript");
});
