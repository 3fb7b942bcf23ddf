import { setTimeout as pause } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "@playwright/test";
import { withLighthouse } from "../../e2e/support/lighthouse";
import config from "../../playwright.config";
import type { Facts } from "./facts";

/** What one page asks of a browser. Sizes are of gzip, in bytes; times in milliseconds, on a processor slowed fourfold. */
export interface Weight {
  page: string;
  size: string;
  javascript: number;
  css: number;
  html: number;
  timeToFirstByte: number;
  largestContentfulPaint: number;
  totalBlockingTime: number;
  /** How fast Lighthouse finds it on a phone on a slow network, out of a hundred; only of what strangers and candidates open. */
  lighthouse?: number;
}

/** What strangers and candidates open is held to at least 95 by Lighthouse. */
const SCORED = ["careers", "job", "portal"];
const VISITS = 5;
const SLOWER = 4;
/** Nothing of a page may come later than this after it has loaded. */
const REST_MS = 1_500;

/** Opens what people open most in Chromium, each time as if for the first time, and gives the median of the visits. */
export async function weigh(base: string, facts: Facts, size: string): Promise<Weight[]> {
  const browser = await chromium.launch(config.use?.launchOptions);
  const weights: Weight[] = [];
  try {
    for (const [page, path, cookie, reach] of pagesOf(facts)) {
      const visits: Omit<Weight, "page" | "size">[] = [];
      for (let visit = 0; visit < VISITS; visit++)
        visits.push(await visitOnce(browser, base, path, cookie, reach));
      weights.push({ page, size, ...medianOf(visits) });
    }
  } finally {
    await browser.close();
  }
  const scores = await score(base, facts);
  return weights.map((weight) => ({ ...weight, lighthouse: scores.get(weight.page) }));
}

/** Lighthouse's own score, measured by itself: another browser would take the processor from it. */
function score(base: string, facts: Facts): Promise<Map<string, number>> {
  return withLighthouse(async (audit) => {
    const scores = new Map<string, number>();
    for (const [page, path, cookie] of pagesOf(facts).filter(([page]) => SCORED.includes(page))) {
      const visits: { score: number }[] = [];
      for (let visit = 0; visit < VISITS; visit++) {
        const { scores } = await audit(base + path, ["performance"], cookie);
        visits.push({ score: scores.performance ?? 0 });
      }
      scores.set(page, medianOf(visits).score);
    }
    return scores;
  });
}

type Cookie = { name: string; value: string };
/** What somebody does once the page rests; returns when it is done. */
type Reach = (page: Page) => Promise<void>;

/** A pointer over the cards: all of them come, and what moves them. */
const reachForCards: Reach = async (page) => {
  await page.locator("main ul li").last().hover();
  await page.getByRole("grid").first().waitFor();
};

function pagesOf(facts: Facts): [name: string, path: string, cookie?: Cookie, reach?: Reach][] {
  const { organisation, tokens, board } = facts;
  const [portal, seat] = [facts.portals[0], facts.drafted[0]];
  if (!portal || !seat) throw new Error("There is no portal or no scorecard to open.");
  const member = (value: string) => ({ name: "second-door-member", value });
  return [
    ["careers", `/careers/${organisation}`],
    ["job", `/careers/${organisation}/${facts.jobSlug}`],
    ["apply", `/careers/${organisation}/${facts.applySlug}/apply`],
    [
      "portal",
      `/portal/${organisation}/${portal.applicationId}`,
      { name: "second-door-candidate", value: portal.token },
    ],
    ["board", `/o/${organisation}/jobs/${board.jobId}`, member(tokens.recruiter)],
    ["board, reached for", `/o/${organisation}/jobs/${board.jobId}`, member(tokens.recruiter), reachForCards],
    ["scorecard", `/o/${organisation}/interviews/${seat.panelId}/scorecard`, member(seat.token)],
  ];
}

async function visitOnce(browser: Browser, base: string, path: string, cookie?: Cookie, reach?: Reach) {
  const context = await browser.newContext();
  if (cookie) await context.addCookies([{ ...cookie, url: base }]);
  const page = await context.newPage();
  const sizes = weighResponses(page);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(observe);
  const answer = await page.goto(base + path, { waitUntil: "load" });
  if (answer?.status() !== 200) throw new Error(`${path} answers ${answer?.status()}.`);
  await pause(REST_MS);
  if (reach) {
    await reach(page);
    await pause(REST_MS);
  }
  const times = await page.evaluate(readObserved);
  const found = { ...(await sizes()), ...times };
  await context.close();
  return found;
}

/** Adds up what a page loads, each body compressed alike, however it came. */
function weighResponses(page: Page) {
  const bodies: Promise<{ kind: string; bytes: number }>[] = [];
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    if (!["script", "stylesheet", "document"].includes(kind)) return;
    bodies.push(response.body().then((body) => ({ kind, bytes: gzipSync(body).length })));
  });
  return async () => {
    const all = await Promise.all(bodies);
    const sum = (wanted: string) =>
      all.filter(({ kind }) => kind === wanted).reduce((total, { bytes }) => total + bytes, 0);
    return { javascript: sum("script"), css: sum("stylesheet"), html: sum("document") };
  };
}

/** Runs in the page, before anything of it. */
function observe() {
  const seen = { paint: 0, blocked: 0 };
  Reflect.set(window, "seen", seen);
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.paint = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50);
  }).observe({ type: "longtask", buffered: true });
}

function readObserved() {
  const { paint, blocked } = Reflect.get(window, "seen") as { paint: number; blocked: number };
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return {
    timeToFirstByte: navigation?.responseStart ?? 0,
    largestContentfulPaint: paint,
    totalBlockingTime: blocked,
  };
}

function medianOf<T extends Record<string, number>>(visits: T[]): T {
  const names = Object.keys(visits[0] ?? {});
  const middle = (name: string) =>
    visits.map((visit) => visit[name] ?? 0).toSorted((a, b) => a - b)[Math.floor(visits.length / 2)] ?? 0;
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as T;
}

export function printWeights(weights: readonly Weight[]) {
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  console.table(
    weights.map((one) => ({
      page: one.page,
      JavaScript: kilobytes(one.javascript),
      CSS: kilobytes(one.css),
      HTML: kilobytes(one.html),
      "first byte": Math.round(one.timeToFirstByte),
      "largest paint": Math.round(one.largestContentfulPaint),
      blocked: Math.round(one.totalBlockingTime),
      Lighthouse: one.lighthouse ?? "",
    })),
  );
}
