import { asking } from "../db/seed/content/scenes/waiting";
import { mailsTo, mailTo, portalLink } from "./support/mailbox";
import { open, signedIn } from "./support/people";
import { expect, type Page, test } from "./support/test";

// Somebody with an old phone, or a browser that runs no scripts: they read, ask, propose, accept and sign all the same.

test("a candidate reads, answers and signs without a single script", async ({ browser }) => {
  test.setTimeout(240_000);
  const recruiter = await signedIn(browser, "recruiter@glasshouse.test");
  const address = await addressOf(recruiter, asking.name);
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();

  await test.step("a link that they ask for opens the portal with the answer", async () => {
    await page.goto("/portal");
    await page.getByLabel("E-mail address").fill(address);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await page.goto(portalLink(await mailTo(address, /link|applications|portal/i)));
    await page.getByRole("button", { name: "Open my applications" }).click();
    await page
      .getByRole("link")
      .filter({ hasText: /Plant|Scientist|Trial/i })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("would love to work with you");
    await expect(page.getByText("The app's pages on what ails a plant.").first()).toBeVisible();
  });

  await test.step("they write a message", async () => {
    await page.getByLabel("Write to Glasshouse").fill("I read this on the train, without a script.");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(page.getByText("Sent. We write back here, and you get a mail.")).toBeVisible();
    await expect(page.getByText("I read this on the train, without a script.")).toBeVisible();
  });

  await test.step("a proposal that cannot be comes back with its sentence and all that was typed", async () => {
    await page.getByText("Propose other terms", { exact: true }).click();
    await page.getByLabel("Last day").fill("2020-01-01");
    await page.getByLabel("Paid days").fill("as many as you like");
    await page.getByLabel("A word about it").fill("Half days, please.");
    const answer = page.waitForResponse((one) => one.request().method() === "POST");
    await page.getByRole("button", { name: "Send my proposal" }).click();
    expect((await answer).status()).toBe(422);
    await expect(page.getByText("Enter the paid days, such as 12 or 2.5.")).toBeVisible();
    await expect(page.getByLabel("Paid days")).toHaveValue("as many as you like");
    await page.getByLabel("Paid days").fill("8");
    await page.getByRole("button", { name: "Send my proposal" }).click();
    await expect(page.getByText("The last day is before the first one.")).toBeVisible();
    await expect(page.getByLabel("A word about it")).toHaveValue("Half days, please.");
  });

  await test.step("they accept, prove their mailbox by six digits, and sign by typing their name", async () => {
    await page.getByRole("button", { name: "Accept these terms" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Your contract is ready for you to sign",
    );
    await page.getByRole("link", { name: "Read and sign the contract" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Consulting contract");

    const before = (await mailsTo(address)).length;
    await page.getByRole("button", { name: "Send me the code" }).click();
    await expect(async () => {
      expect((await mailsTo(address)).length).toBeGreaterThan(before);
    }).toPass({ timeout: 30_000 });
    await page.getByLabel("Six digits").fill("000000");
    await page.getByRole("button", { name: "Go on to sign" }).click();
    await expect(page.getByText("These are not the digits of the newest mail.")).toBeVisible();
    const code = /\b\d{6}\b/.exec((await mailsTo(address))[0]?.text ?? "")?.[0] ?? "";
    await page.getByLabel("Six digits").fill(code);
    await page.getByRole("button", { name: "Go on to sign" }).click();

    await page.getByRole("button", { name: "Sign", exact: true }).click();
    await expect(page.getByText("Type your full name as you sign.").first()).toBeVisible();
    await page.getByLabel("Your full name").fill(asking.name);
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Sign", exact: true }).click();
    await expect(page.getByText("Thank you, you have signed")).toBeVisible();
  });
});

/** What the recruiter finds on somebody's page. */
async function addressOf(page: Page, name: string): Promise<string> {
  await open(page, `/o/glasshouse/candidates?search=${encodeURIComponent(name)}`);
  await page.getByRole("link", { name }).first().click();
  await page.waitForURL("**/candidates/*");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  const shown = await page.getByRole("main").innerText();
  const address = /[^\s@]+@[^\s@]+\.[a-z]+/.exec(shown)?.[0];
  if (!address) throw new Error(`${name} has no address on their page.`);
  return address;
}
