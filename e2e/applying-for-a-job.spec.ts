import { cvOf } from "./support/cv";
import { mailsTo, mailTo } from "./support/mailbox";
import { expect, type Page, test } from "./support/test";

const job = "/careers/glasshouse/senior-marketing-strategist";
const stamp = Date.now().toString(36);
const pdf = (buffer: Buffer, name = "cv.pdf") => ({ name, mimeType: "application/pdf", buffer });

/** Presses the button, and tells the status of the page that comes back. */
async function send(page: Page): Promise<number> {
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Send application" }).click();
  return (await answer).status();
}

async function fillIn(page: Page, name: string, email: string) {
  await page.goto(`${job}/apply`);
  await page.getByLabel("Full name").fill(name);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Phone").fill("+44 20 7946 0958");
}

async function answerTheRest(page: Page) {
  for (const field of await page.locator("[id^='answers.']:is(textarea, input)").all()) await field.fill("3");
  for (const group of await page.locator("fieldset[id^='answers.']").all())
    await group.locator("label").first().click();
  await page.getByText("Yes, I would be").click();
  await page.locator("#consent").check();
}

test.use({ javaScriptEnabled: false });

test("a form that comes back says what is wrong beside each field, and loses nothing, not even the CV", async ({
  page,
}) => {
  const email = `ada-${stamp}@example.test`;
  await fillIn(page, "Ada Almeida", "not an address");
  await page
    .getByLabel("CV", { exact: true })
    .setInputFiles(pdf(await cvOf("Ada Almeida", ["Ten years of campaigns."])));
  expect(await send(page)).toBe(422);
  await expect(page.locator("#email-error")).toHaveText("Enter an e-mail address such as ann@example.com.");
  await expect(page.locator("#consent-error")).toContainText("Tick this to apply");
  await expect(page.getByLabel("Full name")).toHaveValue("Ada Almeida");
  await expect(page.locator("#cv-hint")).toHaveText("“cv.pdf” is kept, so you need not choose it again.");

  await page.getByLabel("E-mail").fill(email);
  await answerTheRest(page);
  expect(await send(page)).toBe(303);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("You will hear by");
  expect((await mailTo(email, /application/i)).text).toContain("Senior Marketing Strategist");

  await fillIn(page, "Ada Almeida", email);
  await page
    .getByLabel("CV", { exact: true })
    .setInputFiles(pdf(await cvOf("Ada Almeida", ["Ten years of campaigns."])));
  await answerTheRest(page);
  expect(await send(page)).toBe(409);
  await expect(page.locator("#email-error")).toContainText("You have already applied for this job, on");
  expect(await mailsTo(email)).toHaveLength(1);
});

test("a program named .pdf, a file of 25 MB and 5,000 emoji get one sentence each, and nothing is kept of them", async ({
  page,
}) => {
  const email = `bad-${stamp}@example.test`;
  await fillIn(page, "😀".repeat(5_000), email);
  await page
    .getByLabel("CV", { exact: true })
    .setInputFiles(pdf(Buffer.from("MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0", "latin1")));
  expect(await send(page)).toBe(422);
  await expect(page.locator("#name-error")).toHaveText("Keep your name under 121 characters.");
  await expect(page.locator("#cv-error")).toContainText("This file is no PDF");

  await fillIn(page, "Big File", email);
  await page.getByLabel("CV", { exact: true }).setInputFiles(pdf(Buffer.alloc(25 * 1024 * 1024, 65)));
  expect(await send(page)).toBe(413);
  await expect(page.locator("#cv-error")).toHaveText("This file has 25 MB. A CV may have 20 MB at most.");

  await fillIn(page, "Empty File", email);
  await page.getByLabel("CV", { exact: true }).setInputFiles(pdf(Buffer.alloc(0)));
  expect(await send(page)).toBe(422);
  await expect(page.locator("#cv-error")).toHaveText("This file is empty. Choose another one.");
  expect(await mailsTo(email)).toEqual([]);
});
