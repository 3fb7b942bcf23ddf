import { whileRefusing, whileWaitingFor } from "./support/fault";
import { open, signedIn } from "./support/people";
import { type BrowserContextOptions, expect, test } from "./support/test";

// PostgreSQL itself refuses the write, as it does when a disk is full.

const told = /Something failed on our side, and nothing was changed\..*tell us [0-9a-f]{10}\./;
const words = "I typed this on a train, and the tunnel took an hour.";

const browsers: [string, BrowserContextOptions][] = [
  ["with scripts", {}],
  ["without scripts", { javaScriptEnabled: false }],
];

for (const [how, device] of browsers)
  test(`a candidate's message that fails comes back ${how}, with its words and a reference`, async ({
    browser,
  }) => {
    const page = await signedIn(browser, "shanice.campbell@letters.example", device);
    await page.goto("/portal");
    await page.getByRole("link", { name: /Customer Care Specialist/ }).click();
    await expect(page.getByRole("heading", { name: "Messages" })).toBeVisible();
    const field = page.getByLabel("Write to Glasshouse");
    await field.fill(words);
    await whileRefusing("messages", async () => {
      const answer = page.waitForResponse((one) => one.request().method() === "POST");
      await page.getByRole("button", { name: "Send", exact: true }).click();
      expect((await answer).status()).toBe(500);
      await expect(page.getByText(told)).toBeVisible();
      await expect(field).toHaveValue(words);
    });
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(page.getByText("Sent. We write back here, and you get a mail.")).toBeVisible();
  });

test("a member's form that fails keeps what was typed, and says what the log calls it", async ({
  browser,
}) => {
  const page = await signedIn(browser, "recruiter@glasshouse.test");
  await open(page, "/o/glasshouse/jobs/new");
  await page.getByLabel("Title").fill("Head of Weather");
  await page.getByLabel("Location").fill("Kew");
  await page.getByRole("textbox", { name: "Description" }).fill(words);
  await whileRefusing("jobs", async () => {
    await page.getByRole("button", { name: "Create draft" }).click();
    await expect(
      page.getByText(/Something failed on our side.*tell us [0-9a-f]{10}\./).first(),
    ).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Description" })).toHaveValue(words);
  });
  await page.getByRole("button", { name: "Create draft" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Head of Weather" })).toBeVisible();
});

test("while the database does not answer, everybody is told so within seconds, and served again after", async ({
  browser,
}) => {
  const owner = await signedIn(browser, "owner@glasshouse.test");
  const unknown = `nobody-${Date.now().toString(36)}`;
  await whileWaitingFor("organisations", async () => {
    for (const path of [`/careers/${unknown}`, "/careers/glasshouse?search=lead", "/o/glasshouse/jobs"]) {
      const began = Date.now();
      const answer = await owner.goto(path);
      expect(answer?.status(), path).toBe(500);
      expect(Date.now() - began, path).toBeLessThan(5_000);
      await expect(owner.getByRole("heading", { level: 1 })).toBeVisible();
    }
  });
  for (const path of ["/careers/glasshouse?search=lead", "/o/glasshouse/jobs"])
    expect((await owner.goto(path))?.status(), path).toBe(200);
  expect((await owner.goto(`/careers/${unknown}`))?.status()).toBe(404);
});
