import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { freePort } from "../../bin/machine/ports";
import config from "../../playwright.config";

type Category = "accessibility" | "seo" | "performance";
type Cookie = { name: string; value: string };

/** What Lighthouse says of a page, out of a hundred, and what costs it the points that are missing. */
export interface Audited {
  scores: { [category in Category]?: number };
  lacking: string[];
}

type Audit = (address: string, categories: Category[], cookie?: Cookie) => Promise<Audited>;

/** What these pages say does not change once they are there: only who measures how fast they are must wait. */
const AT_ONCE = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
};

/** Chromium asks after its maker's services in whatever it opens; here it knows no other machine. */
const ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";

/** Opens a browser in which Lighthouse looks at pages as a phone shows them, and closes it afterwards. */
export async function withLighthouse<T>(use: (audit: Audit) => Promise<T>): Promise<T> {
  const { args = [], ...options } = config.use?.launchOptions ?? {};
  const port = await freePort(9222);
  const browser = await chromium.launch({
    ...options,
    args: [...args, ALONE, `--remote-debugging-port=${port}`],
  });
  try {
    return await use((address, categories, cookie) => auditOnce(port, address, categories, cookie));
  } finally {
    await browser.close();
  }
}

async function auditOnce(
  port: number,
  address: string,
  onlyCategories: Category[],
  cookie?: Cookie,
): Promise<Audited> {
  const result = await lighthouse(address, {
    ...{ port, onlyCategories, logLevel: "error", disableFullPageScreenshot: true },
    ...(onlyCategories.includes("performance") ? {} : AT_ONCE),
    extraHeaders: cookie && { Cookie: `${cookie.name}=${cookie.value}` },
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse could not look at ${address}: ${result?.lhr.runtimeError?.message}`);
  const { audits } = result.lhr;
  const categories = Object.values(result.lhr.categories);
  const lacking = categories
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
  return {
    scores: Object.fromEntries(categories.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    lacking: lacking.map(({ id }) => `${id}: ${audits[id]?.title}`),
  };
}
