import { randomBytes } from "node:crypto";
import { mailTo } from "./support/mailbox";
import { expect, type Page, test } from "./support/test";

const form = "/careers/glasshouse/senior-marketing-strategist/apply";
const stamp = Date.now().toString(36);
const email = `slow-${stamp}@example.test`;

test("what was typed survives a reload and a lost connection, and a large CV shows how far it has come", async ({
  page,
  context,
}) => {
  await page.goto(form);
  await page.getByLabel("Full name").fill("Slow Line");
  await page.getByLabel("E-mail").fill("not an address");
  await answerTheRest(page);
  await page.reload();
  await expect(page.getByLabel("Full name")).toHaveValue("Slow Line");
  await expect(page.getByRole("radio", { name: "Yes, I would be" })).toBeChecked();
  await expect(page.locator("#consent")).toBeChecked();

  const buffer = Buffer.concat([Buffer.from("%PDF-1.4\n"), randomBytes(3 * 1024 * 1024)]);
  await page
    .getByLabel("CV", { exact: true })
    .setInputFiles({ name: "cv.pdf", mimeType: "application/pdf", buffer });
  await context.setOffline(true);
  await send(page);
  await expect(page.getByText("The connection was lost.")).toBeVisible();
  await context.setOffline(false);

  const line = await context.newCDPSession(page);
  const slow = { offline: false, latency: 20, downloadThroughput: -1, uploadThroughput: 1024 * 1024 };
  await line.send("Network.emulateNetworkConditions", slow);
  await send(page);
  const progress = page.getByRole("progressbar", { name: "Sending your application" });
  await expect(progress).toBeVisible();
  await expect(async () => expect(Number(await progress.getAttribute("value"))).toBeGreaterThan(0)).toPass();
  await expect(page.getByText("The connection was lost.")).toBeHidden();

  await expect(page.locator("#email-error")).toContainText("such as ann@example.com");
  await expect(page.getByRole("alert").getByRole("link").first()).toBeFocused();
  await expect(page.locator("#cv-hint")).toContainText("“cv.pdf” is kept");
  await page.getByLabel("E-mail").fill(email);
  await send(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("You will hear by");
  await mailTo(email, /application/i);

  await page.goto(form);
  await expect(page.getByLabel("Full name")).toHaveValue("");
});

const send = (page: Page) => page.getByRole("button", { name: "Send application" }).click();

async function answerTheRest(page: Page) {
  await page.getByLabel("Phone").fill("+44 20 7946 0958");
  for (const field of await page.locator("[id^='answers.']:is(textarea, input)").all()) await field.fill("3");
  for (const group of await page.locator("fieldset[id^='answers.']").all())
    await group.locator("label").first().click();
  await page.getByText("Yes, I would be").click();
  await page.locator("#consent").check();
}
