import { expect, type Page } from "@playwright/test";

// The API as the browser of whoever is signed in asks it, for what a story only needs to be there.

const headers = { "x-organisation": "glasshouse" };

/** What a query answers: dates as they travel, as text. */
export async function ask<T>(page: Page, procedure: string, input: object = {}): Promise<T> {
  const asked = encodeURIComponent(JSON.stringify({ json: input }));
  const answer = await page.request.get(`/api/trpc/${procedure}?input=${asked}`, { headers });
  expect(answer.ok(), `${procedure}: ${answer.status()}`).toBe(true);
  return (await answer.json()).result.data.json;
}

/** What a mutation answers, or the sentence with which it was refused. `dates` names the fields that are instants. */
export async function tell<T>(
  page: Page,
  procedure: string,
  input: object,
  dates: string[] = [],
): Promise<{ result: T } | { code: string; sentence: string }> {
  const values = Object.fromEntries(dates.map((field) => [field, ["Date"]]));
  const answer = await page.request.post(`/api/trpc/${procedure}`, {
    headers,
    data: { json: input, meta: { values } },
  });
  const { result, error } = await answer.json();
  if (result) return { result: result.data.json };
  return { code: error.json.data.code, sentence: error.json.message };
}
