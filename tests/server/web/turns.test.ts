import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTurns, PAGES_AT_ONCE, TURN_MS } from "@/server/web/turns";

interface Making {
  url: string;
  end(): void;
  fail(): void;
}

/** What is being made, and has been, in the order in which it was begun. */
let begun: Making[];
let pages: ReturnType<typeof inTurns>;

beforeEach(() => {
  vi.useFakeTimers();
  begun = [];
  pages = inTurns(
    ({ url = "" }) =>
      new Promise((resolve, reject) => {
        begun.push({ url, end: resolve, fail: () => reject(new Error("No page.")) });
      }),
  );
});
afterEach(() => vi.useRealTimers());

function ask(url: string, method = "GET") {
  const request = Object.assign(new IncomingMessage(new Socket()), { url, method });
  const response = new ServerResponse(request);
  return { response, answer: pages(request, response) };
}

const askMany = (count: number) => Array.from({ length: count }, (_, at) => ask(`/page-${at}`));
const settle = () => vi.advanceTimersByTimeAsync(0);
const urls = () => begun.map(({ url }) => url);

test("a few pages are made at a time, and the others in the order in which they were asked for", async () => {
  askMany(PAGES_AT_ONCE + 3);
  await settle();
  expect(begun).toHaveLength(PAGES_AT_ONCE);
  begun[3]!.end();
  await settle();
  begun[0]!.end();
  await settle();
  expect(urls().slice(PAGES_AT_ONCE)).toEqual([`/page-${PAGES_AT_ONCE}`, `/page-${PAGES_AT_ONCE + 1}`]);
});

test("turns that have ended are there for whoever comes later, and no more of them", async () => {
  askMany(PAGES_AT_ONCE);
  await settle();
  for (const { end } of begun) end();
  await settle();
  askMany(2 * PAGES_AT_ONCE);
  await settle();
  expect(begun).toHaveLength(2 * PAGES_AT_ONCE);
});

test("a page that fails is told to whoever asked, and gives its turn on", async () => {
  const [first] = askMany(PAGES_AT_ONCE + 1);
  await settle();
  begun[0]!.fail();
  await expect(first!.answer).rejects.toThrow("No page.");
  await settle();
  expect(begun).toHaveLength(PAGES_AT_ONCE + 1);
});

test("a page that has no end lets the next one begin, once", async () => {
  askMany(PAGES_AT_ONCE);
  await vi.advanceTimersByTimeAsync(TURN_MS + 1);
  askMany(2 * PAGES_AT_ONCE);
  await settle();
  expect(begun).toHaveLength(2 * PAGES_AT_ONCE);
  for (const { end } of begun.slice(0, PAGES_AT_ONCE)) end();
  await settle();
  expect(begun).toHaveLength(2 * PAGES_AT_ONCE);
});

test("whoever left while they waited is made no page", async () => {
  const asked = askMany(PAGES_AT_ONCE + 2);
  await settle();
  asked[PAGES_AT_ONCE]!.response.destroy();
  begun[0]!.end();
  await settle();
  expect(urls().slice(PAGES_AT_ONCE)).toEqual([`/page-${PAGES_AT_ONCE + 1}`]);
});

test.each([
  ["/o/glasshouse/candidates", "POST"],
  ["/api/exports/glasshouse/candidates", "GET"],
  ["/_next/static/a.js", "GET"],
])("%s, sent as %s, waits for no page", async (url, method) => {
  askMany(PAGES_AT_ONCE);
  ask(url, method);
  await settle();
  expect(urls()).toContain(url);
});
