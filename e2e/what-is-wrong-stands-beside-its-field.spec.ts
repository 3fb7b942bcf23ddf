import { open, signedIn } from "./support/people";
import { expect, type Locator, type Page, test } from "./support/test";

// Every form that a member fills in, sent with nothing in it: it stays, changes nothing, and says what to do beside
// the first field that is wrong.

test.describe.configure({ timeout: 300_000 });

/** Takes out everything that somebody could have typed. */
async function empty(form: Locator) {
  for (const field of await form.locator("input[type=text], input:not([type]), textarea").all())
    if ((await field.isEditable()) && (await field.isVisible())) await field.fill("");
}

async function expectRefused(page: Page, form: Locator, button: string) {
  await empty(form);
  await form.getByRole("button", { name: button }).click();
  const wrong = form.locator('[aria-invalid="true"]').first();
  const whole = form.getByRole("alert").filter({ hasText: /\w/ }).first();
  await expect(wrong.or(whole).first(), `${page.url()}: ${button}`).toBeAttached();
  if ((await wrong.count()) === 0) return;
  const described = (await wrong.getAttribute("aria-describedby")) ?? "";
  const sentences = await Promise.all(
    described.split(" ").map((id) => page.locator(`[id="${id}"]`).innerText()),
  );
  expect(sentences.join(" "), `${page.url()}: ${button}`).toMatch(/[A-Z].{6,}\./);
}

test("a recruiter's and an owner's forms", async ({ browser }) => {
  const page = await signedIn(browser, "owner@glasshouse.test");
  await open(page, "/o/glasshouse/jobs");
  const job = await page
    .getByRole("link", { name: "Senior Marketing Strategist" })
    .first()
    .getAttribute("href");
  await open(page, `${job}/applications`);
  const application = await page.getByRole("row").getByRole("link").first().getAttribute("href");
  const forms = [
    ["/o/glasshouse/jobs/new", "Create draft"],
    [`${job}/details`, "Save job"],
    [`${job}/form`, "Save form"],
    [`${job}/plan/new`, "Save plan"],
    [`${application}/schedule`, "Send invitations"],
    ["/o/glasshouse/settings", "Save settings"],
    ["/o/glasshouse/templates/application_received", "Save new version"],
  ] as const;
  for (const [address, button] of forms) {
    await open(page, address);
    await expectRefused(page, page.getByRole("main"), button);
    expect(new URL(page.url()).pathname).toBe(address);
  }
});

test("an engagement's, and those in dialogs", async ({ browser }) => {
  const page = await signedIn(browser, "owner@glasshouse.test");
  await open(page, "/o/glasshouse/engagements");
  const engagement =
    (await page.getByRole("link", { name: "Joaquín Etcheverry" }).getAttribute("href")) ?? "";
  await open(page, `${engagement}/call-back`);
  await expectRefused(page, page.getByRole("main"), "Draft the offer");
  const dialogs = [
    ["/o/glasshouse/members", "Invite a member", "Send the invitation"],
    ["/o/glasshouse/settings", "Add a day", "Add the day"],
    [engagement, "Add a milestone", "Add milestone"],
    [engagement, "Add a measure", "Add measure"],
  ] as const;
  for (const [address, trigger, button] of dialogs) {
    await open(page, address);
    await page.getByRole("button", { name: trigger }).click();
    await expectRefused(page, page.getByRole("dialog"), button);
  }
});

test("what was refused is mended, and one press of the button is enough", async ({ browser }) => {
  const page = await signedIn(browser, "owner@glasshouse.test");
  await open(page, "/o/glasshouse/jobs/new");
  const title = `Mended ${Date.now().toString(36)}`;
  const button = page.getByRole("button", { name: "Create draft" });
  await button.click();
  await expect(page.getByText("Enter the job's title")).toBeVisible();
  await page.getByLabel("Title").fill(title);
  // What was refused is said until the focus leaves for the button, which then moves up from under the pointer.
  await button.click();
  await page.waitForURL(/\/jobs\/[0-9a-f-]{36}$/);
});

test("a double click sends a form once", async ({ browser }) => {
  const page = await signedIn(browser, "owner@glasshouse.test");
  await open(page, "/o/glasshouse/jobs/new");
  const title = `Twice ${Date.now().toString(36)}`;
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Create draft" }).dblclick();
  await page.waitForURL(/\/jobs\/[0-9a-f-]{36}$/);
  await open(page, "/o/glasshouse/jobs");
  await expect(page.getByRole("link", { name: title })).toHaveCount(1);
});
