import { mailsTo, mailTo, portalLink } from "./support/mailbox";
import { expect, test } from "./support/test";

const address = "joaquin.etcheverry@inbox.example";

test("a candidate's link survives everything that looks at it, opens by a press, and works once", async ({
  page,
  browser,
  request,
}) => {
  const before = (await mailsTo(address)).length;
  await page.goto("/sign-in?as=candidate");
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look into your mailbox" })).toBeVisible();
  await expect.poll(async () => (await mailsTo(address)).length).toBeGreaterThan(before);
  const link = portalLink(await mailTo(address, /link to your applications/));

  expect((await request.head(link)).status()).toBe(200);
  for (let look = 0; look < 3; look++) expect((await request.get(link)).status()).toBe(200);
  const token = new URL(link, "http://here.test").searchParams.get("link") ?? "";
  for (const door of [`/api/auth/callback/email?token=${token}&email=${address}`, `/api/auth/verify-request`])
    expect((await request.get(door)).status()).toBe(404);

  // A scanner with a browser of its own, which runs scripts and stays until nothing moves any more.
  const scanner = await (await browser.newContext()).newPage();
  await scanner.goto(link, { waitUntil: "networkidle" });
  await expect(scanner.getByRole("button", { name: "Open my applications" })).toBeVisible();
  expect(await scanner.context().cookies()).toEqual([]);

  await page.goto(link);
  await page.getByRole("button", { name: "Open my applications" }).click();
  await page.waitForURL(/\/portal/);
  await expect(page.getByRole("button", { name: "Open my applications" })).toBeHidden();

  // Spent, it still leads whoever it signed in to their applications.
  await page.goto(link);
  await page.waitForURL((url) => url.pathname === "/portal");

  await scanner.goto(link);
  await expect(scanner.getByRole("heading", { name: "This link is no longer good" })).toBeVisible();
  await scanner.getByRole("button", { name: "Send me a new link" }).click();
  await expect(scanner.getByRole("heading", { name: "Look into your mailbox" })).toBeVisible();
  await expect.poll(async () => (await mailsTo(address)).length).toBeGreaterThan(before + 1);
});

test("known and unknown addresses get the same answer, to the header", async ({ page }) => {
  const answers: { status: number; headers: string[]; text: string }[] = [];
  for (const email of ["recruiter@glasshouse.test", `nobody-${Date.now()}@nowhere.example`]) {
    await page.goto("/sign-in");
    await page.getByLabel("E-mail address").fill(email);
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "Send me a link" }).click();
    const response = await answered;
    await page.waitForURL("**/sign-in/sent");
    const headers = Object.keys(response.headers()).sort();
    answers.push({
      status: response.status(),
      headers,
      text: (await page.getByRole("main").textContent()) ?? "",
    });
  }
  expect(answers[1]).toEqual(answers[0]);
});
