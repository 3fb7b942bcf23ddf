import { expect, test } from "@playwright/test";

const strangersPages = [
  "/",
  "/sign-in",
  "/careers/glasshouse",
  "/careers/nobody-lives-here",
  "/nothing-is-here",
  "/portal",
];
const membersPages = [
  "",
  "/jobs",
  "/candidates",
  "/applications",
  "/interviews",
  "/outcomes",
  "/engagements",
  "/members",
  "/settings",
  "/audit",
  "/templates",
];

test("no page asks for what its policy forbids, and every answer carries one", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const isAnswer = message
      .text()
      .startsWith("Failed to load resource: the server responded with a status of 404");
    if (message.type() === "error" && !isAnswer) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));

  const visit = async (path: string) => {
    const answer = await page.goto(path);
    const policy = answer?.headers()["content-security-policy"] ?? "";
    expect(policy, path).toMatch(/script-src ('none'|'self' 'nonce-[^']+' 'strict-dynamic')(;|$)/);
    expect(policy, path).toMatch(/style-src 'self'( 'nonce-[^']+')?(;|$)/);
    expect(answer?.headers()["x-content-type-options"], path).toBe("nosniff");
    expect(answer?.headers()["x-powered-by"], path).toBeUndefined();
    await page.waitForLoadState("networkidle");
    return answer?.status();
  };
  for (const path of strangersPages) expect(await visit(path), path).toBeLessThan(500);
  await page.goto("/sign-in");
  await page.locator('button[value="owner@glasshouse.test"]').click();
  await page.waitForURL("**/o/glasshouse**");
  for (const path of membersPages) expect(await visit(`/o/glasshouse${path}`), path).toBe(200);
  expect(complaints).toEqual([]);
});
