import type { ServerResponse } from "node:http";
import type { KeptAnswer } from "./kept-answers";

interface Page {
  answer: KeptAnswer;
  headers: [name: string, value: string | string[]][];
  keptAt: number;
}

const most = 500;
/** Nothing is kept past this, whatever is or is not announced. */
const longestMs = 60_000;
const told = ["content-type", "cache-control", "link"];

/**
 * Public pages that are known to be the same as a moment ago, so that a job everybody looks at is not asked of Next
 * five hundred times a second. Each is forgotten when a transaction announces that it changed.
 */
export class FreshPages {
  private readonly pages = new Map<string, Page>();
  private generation = 0;

  /** Tells, once a page has been made, whether something was announced meanwhile. */
  begin(): () => boolean {
    const { generation } = this;
    return () => generation === this.generation;
  }

  find(url: string, response: ServerResponse): KeptAnswer | undefined {
    const page = this.pages.get(url);
    if (!page || Date.now() - page.keptAt > longestMs) return undefined;
    for (const [name, value] of page.headers) response.setHeader(name, value);
    return page.answer;
  }

  put(url: string, response: ServerResponse, answer: KeptAnswer) {
    const headers = told.flatMap((name): Page["headers"] => {
      const value = response.getHeader(name);
      return value === undefined ? [] : [[name, Array.isArray(value) ? value : String(value)]];
    });
    this.pages.delete(url);
    this.pages.set(url, { answer, headers, keptAt: Date.now() });
    for (const [oldest] of this.pages) {
      if (this.pages.size <= most) break;
      this.pages.delete(oldest);
    }
  }

  forget() {
    this.generation += 1;
    this.pages.clear();
  }
}
