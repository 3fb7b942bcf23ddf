import { PassThrough } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { Suspense } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { withoutScripts } from "@/server/web/scriptless";

async function Late({ after, children }: { after: number; children: React.ReactNode }) {
  await pause(after);
  return <section>{children}</section>;
}

/** As React streams it to a browser that would run its scripts. */
async function streamed(page: React.ReactNode): Promise<string> {
  const chunks: Buffer[] = [];
  const out = new PassThrough();
  out.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => out.on("end", resolve));
  const stream = renderToPipeableStream(page, { onShellReady: () => stream.pipe(out) });
  await ended;
  return Buffer.concat(chunks).toString("utf8");
}

test("what came late stands where its place was kept, in order, and no script is left", async () => {
  const html = await streamed(
    <html lang="en">
      <body>
        <h1>Jobs</h1>
        <Suspense fallback={<p>One moment</p>}>
          <Late after={20}>
            <b>first</b> $& $1
            <Suspense fallback={<p>Another moment</p>}>
              <Late after={60}>
                <div>
                  <div>second</div>
                </div>
              </Late>
            </Suspense>
          </Late>
        </Suspense>
        <Suspense fallback={<p>A third moment</p>}>
          <Late after={40}>third</Late>
        </Suspense>
        <footer>end</footer>
      </body>
    </html>,
  );
  expect(html).toContain("One moment");
  const page = withoutScripts(html);
  expect(page).not.toMatch(/<script|moment|<template|<div hidden/);
  const order = ["Jobs", "first", "$&amp; $1", "second", "third", "end"].map((word) => page.indexOf(word));
  expect(order.every((at) => at > 0)).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test("a long list whose rows are late themselves stands whole in its place", async () => {
  const rows = Array.from({ length: 60 }, (_, index) => `Row ${index} ${"long ".repeat(60)}`);
  const html = await streamed(
    <html lang="en">
      <body>
        <Suspense>
          <Late after={20}>
            {rows.map((row, index) => (
              <div key={row}>
                {row}
                <Late after={index % 3}>late {index} there</Late>
              </div>
            ))}
          </Late>
        </Suspense>
        <footer>end</footer>
      </body>
    </html>,
  );
  expect(html).toMatch(/\$RS\("S:/);
  const page = withoutScripts(html);
  expect(page).not.toMatch(/<template|hidden/);
  const shown = page.replaceAll("<!-- -->", "");
  const order = rows.flatMap((row, index) => [shown.indexOf(row), shown.indexOf(`late ${index} there`)]);
  expect(order.every((at) => at > 0 && at < shown.indexOf("end"))).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test("a page of which a part came nowhere is no page", () => {
  expect(() => withoutScripts('<body><template id="B:0"></template></body>')).toThrow();
});

test("words that look like a script in a person's text stay harmless text", () => {
  const page = withoutScripts("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p><SCRIPT>alert(2)</SCRIPT>");
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(page).not.toContain("alert(2)");
});

test("a script of ours that carries a nonce stays, and nothing that only looks like it", () => {
  const ours = '<script type="module" src="/apply.js" nonce="n"></script>';
  const others =
    '<script src="/a.js" nonce="n"></script><script type="module" src="//evil.test/apply.js" nonce="n"></script>';
  expect(withoutScripts(`${ours}${others}<script>f("/apply.js")</script>`)).toBe(ours);
});
