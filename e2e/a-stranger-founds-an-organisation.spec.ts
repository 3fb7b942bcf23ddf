import { mailTo } from "./support/mailbox";
import { type Browser, expect, type Page, test } from "./support/test";

/** The address of a link in a mail to a member, on whatever host the tests run against. */
async function openLinkFrom(page: Page, address: string, subject: RegExp) {
  const { text } = await mailTo(address, subject);
  const link = /https?:\/\/\S+\/sign-in\/open\?\S+/.exec(text ?? "")?.[0] ?? "";
  const { pathname, search } = new URL(link);
  await page.goto(`${pathname}${search}`);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function askForLink(page: Page, address: string) {
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look into your mailbox" })).toBeVisible();
}

async function found(page: Page, tag: string) {
  const address = `fay@brass-${tag}.example`;
  await page.goto("/found");
  await askForLink(page, address);
  await openLinkFrom(page, address, /Confirm your address/);
  await page.waitForURL("**/found");
  await page.getByLabel("Name of the organisation").fill("Brasshouse");
  await page.getByLabel("Its address here").fill("x");
  await page.getByLabel("Your name").fill("Fay Founder");
  await page.getByRole("button", { name: "Set up the organisation" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Please look at these again" })).toBeVisible();
  await expect(page.getByLabel("Name of the organisation")).toHaveValue("Brasshouse");
  await page.getByLabel("Its address here").fill(`brass-${tag}`);
  await page.getByLabel("Time zone").selectOption("Europe/Berlin");
  await page.getByLabel("Public holidays").selectOption("DE-BE");
  await page.getByRole("button", { name: "Set up the organisation" }).click();
  await page.waitForURL(`**/o/brass-${tag}`);
}

test("a stranger founds an organisation, invites a recruiter by mail, and they come in", async ({
  page,
  browser,
}) => {
  const tag = Date.now().toString(36);
  await found(page, tag);

  await page.getByRole("link", { name: "Invite your colleagues" }).click();
  await page.getByRole("button", { name: "Invite a member" }).click();
  const dialog = page.getByRole("dialog");
  const invited = `rhys@brass-${tag}.example`;
  await dialog.getByLabel("Name").fill("Rhys Recruiter");
  await dialog.getByLabel("E-mail address").fill(invited);
  await dialog.getByRole("button", { name: /Role/ }).click();
  await page.getByRole("option", { name: /Recruiter/ }).click();
  await dialog.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("list", { name: "Invitations" }).getByText("Rhys Recruiter")).toBeVisible();

  const rhys = await comesIn(browser, invited);
  await rhys.waitForURL(`**/o/brass-${tag}`);
  await rhys.goto(`/o/brass-${tag}/audit`);
  await expect(rhys.getByRole("heading", { level: 1 })).not.toHaveText("Audit");

  await page.goto(`/o/brass-${tag}/audit`);
  for (const what of ["Organisation founded", "Invitation sent", "Invitation accepted"])
    await expect(page.getByRole("row").filter({ hasText: what })).toBeVisible();
});

test("an organisation is founded without a script too", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await found(await context.newPage(), `${Date.now().toString(36)}p`);
});

async function comesIn(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const { text } = await mailTo(address, /invite/i);
  const { pathname } = new URL(/https?:\/\/\S+\/invitations/.exec(text ?? "")?.[0] ?? "");
  await page.goto(pathname);
  await askForLink(page, address);
  await openLinkFrom(page, address, /link to sign in/);
  await page.waitForURL("**/invitations");
  await page.getByRole("button", { name: /Accept/ }).click();
  return page;
}
