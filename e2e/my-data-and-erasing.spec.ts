import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { barriers } from "./support/barriers";
import { mailsTo, mailTo, portalLink } from "./support/mailbox";
import { open, signedIn } from "./support/people";
import { expect, type Page, test } from "./support/test";

// Somebody who was told "not now" takes their data with them, reads what was written about them, and is then forgotten:
// all of it in a browser that runs no scripts.

test("a candidate takes their data, reads the panel's notes, and is erased", async ({ browser }) => {
  test.setTimeout(400_000);
  const owner = await signedIn(browser, "owner@glasshouse.test");
  const { address, name } = await somebodyTold(owner);
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const myData = "/portal/glasshouse/my-data";

  await test.step("their portal leads there", async () => {
    await page.goto("/portal");
    await page.getByLabel("E-mail address").fill(address);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await page.goto(portalLink(await mailTo(address, /link|applications|portal/i)));
    await page.getByRole("button", { name: "Open my applications" }).click();
    await page.getByRole("link", { name: "My data at Glasshouse" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "My data" })).toBeVisible();
  });

  await test.step("a code opens the download, and another purpose's would not", async () => {
    await prove(page, address, "Go on to my data");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download my data" }).click();
    const zip = unzipSync(new Uint8Array(await readFile(await (await download).path())));
    const read = (path: string) => new TextDecoder().decode(zip[path]);
    expect(Object.keys(zip)).toEqual(expect.arrayContaining(["index.html", "data.json"]));
    expect(Object.keys(zip).some((path) => path.startsWith("files/cv/"))).toBe(true);
    expect(JSON.parse(read("data.json")).you.email).toBe(address);
    expect(read("index.html")).not.toMatch(/<script/i);
    expect(read("data.json")).not.toMatch(/rationale|sealedScore|nextStep/);
  });

  await test.step("they ask for what was written, and have a month's clock", async () => {
    await page.getByRole("button", { name: "Ask for what was written about me" }).click();
    await expect(page.getByText(/You asked for it. You hear by/)).toBeVisible();
  });

  await test.step("a member checks every text, takes a word out, looks again and releases", async () => {
    await open(owner, "/o/glasshouse/privacy");
    await owner.getByRole("link", { name }).first().click();
    await owner.getByRole("button", { name: "Collect what was written" }).click();
    const texts = owner.getByRole("article");
    await expect(texts.first()).toBeVisible();
    const first = texts.first().getByLabel("The text as it was written");
    await first.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 5));
    await texts.first().getByRole("button", { name: "Take out the chosen words" }).click();
    await expect(texts.first().getByText(/taken out: names another person/)).toBeVisible();
    for (let at = 0; at < (await texts.count()); at++) {
      await texts.nth(at).getByRole("button", { name: "This text is checked" }).click();
      await expect(texts.nth(at).getByText("Checked", { exact: true })).toBeVisible();
    }
    // What was just said passes by; the page that stays is examined.
    await owner.reload();
    expect(await barriers(owner)).toEqual([]);
    await owner.setViewportSize({ width: 1280, height: 900 });
    await owner.getByRole("button", { name: "Look at it as they will read it" }).click();
    await owner.getByRole("button", { name: "Release notes" }).click();
    await owner
      .getByRole("alertdialog")
      .or(owner.getByRole("dialog"))
      .getByRole("button", { name: "Release notes" })
      .click();
    await expect(owner.getByText("They have it.")).toBeVisible();
  });

  await test.step("the mail says so, and the portal shows it without that word", async () => {
    await mailTo(address, /What we wrote about you/);
    await page.goto(`${myData}/notes`);
    await expect(page.getByText("[taken out: it names another person]")).toBeVisible();
    // Only where scripts run can a page be examined: the same session, seen by a second browser.
    const signedInHere = { storageState: await page.context().storageState() };
    const examined = await (await browser.newContext(signedInHere)).newPage();
    for (const path of ["", "/notes", "/erase"]) {
      await examined.goto(`${myData}${path}`);
      expect(await barriers(examined)).toEqual([]);
    }
  });

  await test.step("erasing says what goes and what stays, asks for a code of its own, and does it", async () => {
    await page.goto(`${myData}/erase`);
    await expect(page.getByRole("heading", { name: "What is kept, and why" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Erase my data for good" })).toHaveCount(0);
    await prove(page, address, "Go on to erase");
    await page.getByRole("button", { name: "Erase my data for good" }).click();
    await expect(page.getByRole("heading", { name: "Your data is being erased" })).toBeVisible();
  });

  await test.step("nobody finds them any more, and their address opens nothing", async () => {
    await expect(async () => {
      await owner.goto(`/o/glasshouse/candidates?search=${encodeURIComponent(address)}`);
      await expect(owner.getByRole("main").getByRole("link", { name })).toHaveCount(0, { timeout: 2_000 });
    }).toPass({ timeout: 120_000 });
    await page.goto(myData);
    await expect(page).toHaveURL(/portal\/open/);
  });
});

/** Proves the mailbox by the six digits of the newest mail. */
async function prove(page: Page, address: string, goOn: string) {
  const before = (await mailsTo(address)).length;
  await page.getByRole("button", { name: "Send me the code" }).click();
  await expect(async () => {
    expect((await mailsTo(address)).length).toBeGreaterThan(before);
  }).toPass({ timeout: 60_000 });
  const code = /\b\d{6}\b/.exec((await mailsTo(address))[0]?.text ?? "")?.[0] ?? "";
  await page.getByLabel("Six digits").fill(code);
  await page.getByRole("button", { name: goOn }).click();
}

/** Somebody whose outcome was told: their name in the members' list, and their address on their own page. */
async function somebodyTold(page: Page) {
  await open(page, "/o/glasshouse/outcomes/told");
  const row = page.getByRole("row").filter({ hasText: "Not now" });
  const link = row.getByRole("link").first();
  const name = (await link.innerText()).split("\n")[0]?.trim() ?? "";
  await open(page, `/o/glasshouse/candidates?search=${encodeURIComponent(name)}`);
  await page.getByRole("main").getByRole("link", { name }).first().click();
  await page.waitForURL("**/candidates/*");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  const shown = await page.getByRole("main").innerText();
  const address = /[^\s@]+@[^\s@]+\.[a-z]+/.exec(shown)?.[0];
  if (!address) throw new Error(`${name} has no address on their page.`);
  return { address, name };
}
