import { expectAccessible } from "./support/accessible";
import { signedIn } from "./support/people";
import { expect, type Page, test } from "./support/test";

// Somebody is shown a signed contract and asks whether it is genuine: no account, no script, nothing kept.

test("a stranger learns whether a signed PDF is genuine, on a phone and without a script", async ({
  browser,
}) => {
  const pdf = await signedPdf(await signedIn(browser, "manager@glasshouse.test"));
  const phone = { viewport: { width: 390, height: 844 }, colorScheme: "dark" as const };
  const page = await (await browser.newContext({ ...phone, javaScriptEnabled: false })).newPage();
  const answer = await page.goto("/verify");
  expect(await answer?.text()).not.toContain("<script");
  const give = async (name: string, mimeType: string, buffer: Buffer) => {
    await page.getByLabel("Signed PDF").setInputFiles({ name, mimeType, buffer });
    await page.getByRole("button", { name: "Verify document" }).click();
  };

  await give("contract.pdf", "application/pdf", pdf);
  await expect(page.getByRole("heading", { name: "This document is genuine and unchanged" })).toBeVisible();
  await expect(page.getByText("For Glasshouse", { exact: true })).toBeVisible();

  const changed = Buffer.from(pdf);
  changed[Math.floor(pdf.length / 2)] = pdf[Math.floor(pdf.length / 2)]! ^ 1;
  await give("contract.pdf", "application/pdf", changed);
  await expect(page.getByText("This is not a document that was sealed here")).toBeVisible();

  await give("letter.pdf", "application/pdf", Buffer.from("Dear all, this is a letter."));
  await expect(page.getByText("This file is no PDF.")).toBeVisible();
  const width = await page.locator("html").evaluate((html) => html.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test("the page keeps nobody out", async ({ page }) => {
  await page.goto("/verify");
  await expectAccessible(page);
});

test("strangers read it in their language, and so what is not there", async ({ browser }) => {
  const french = { locale: "fr-FR", javaScriptEnabled: false };
  const page = await (await browser.newContext(french)).newPage();
  await page.goto("/verify");
  const buffer = Buffer.from("Chers tous, ceci est une lettre.");
  await page
    .getByLabel("PDF signé")
    .setInputFiles({ name: "lettre.pdf", mimeType: "application/pdf", buffer });
  await page.getByRole("button", { name: "Vérifier le document" }).click();
  await expect(page.getByText("Ce fichier n’est pas un PDF.")).toBeVisible();
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("heading", { name: "التحقق من مستند موقّع" })).toBeVisible();

  const answer = await page.goto("/no/such/page");
  expect(answer?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("heading")).toHaveText("Il n’y a rien à cette adresse");
});

test("the sponsor finds the days of an engagement, and a statement to download", async ({ browser }) => {
  const page = await signedIn(browser, "manager@glasshouse.test");
  await openEngagement(page);
  await expect(page.getByRole("heading", { name: "Days" })).toBeVisible();
  await page.getByRole("button", { name: "End early" }).click();
  await page.getByRole("button", { name: "End engagement early" }).click();
  await expect(page.getByText("Say why it ends early: the consultant will read it.")).toBeVisible();
  await expectAccessible(page);
  const address = page.url().replace(/.*\/o\/glasshouse\/engagements\//, "/api/statements/glasshouse/");
  const table = await page.request.get(`${address}?as=csv`);
  expect(table.headers()["content-type"]).toContain("text/csv");
  expect(await table.text()).toContain("Amount due (");
  const statement = await page.request.get(address);
  expect(statement.headers()["content-type"]).toBe("application/pdf");
  expect((await statement.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

async function openEngagement(page: Page) {
  await page.goto("/o/glasshouse/engagements");
  await page.locator('main a[href*="/engagements/"]').first().click();
  await page.waitForURL("**/engagements/*");
}

/** The bytes of a contract that both sides signed in the demonstration. */
async function signedPdf(page: Page): Promise<Buffer> {
  await openEngagement(page);
  await page.getByRole("link", { name: "Open the contract" }).click();
  const address = await page.locator('a[href*="/api/files/"]').first().getAttribute("href");
  return (await page.request.get(new URL(address ?? "", page.url()).href)).body();
}
