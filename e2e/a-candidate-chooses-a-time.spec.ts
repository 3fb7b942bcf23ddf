import { expectAccessible } from "./support/accessible";
import { applicant } from "./support/applicants";
import { calendarOf, mailsTo, mailTo } from "./support/mailbox";
import { awake, open, signedIn } from "./support/people";
import { expect, type Page, test } from "./support/test";

const name = `Mira Moss ${Date.now().toString(36)}`;
const panelists = ["panelist-1", "panelist-2", "panelist-3"].map((login) => `${login}@glasshouse.test`);

test("a candidate chooses a time, asks for another, is moved, and withdraws; every calendar follows", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const candidate = await applicant(browser, name);
  const recruiter = await signedIn(browser, "recruiter@glasshouse.test");
  const application = `/o/glasshouse/applications/${candidate.applicationId}`;
  const portal = new URL(candidate.page.url()).pathname;

  await test.step("the recruiter proposes three times at which the whole panel is free", async () => {
    await open(recruiter, `${application}/schedule`);
    await recruiter.getByText(`${name} chooses between several`).click();
    const [first, second, third] = [1, 4, 8];
    for (const at of [first, second, third]) await slots(recruiter).nth(at).click();
    await expect(recruiter.getByText("3 times to choose from")).toBeVisible();
    await recruiter.getByRole("button", { name: "Propose times" }).click();
    await expect(recruiter.getByText("3 times proposed")).toBeVisible();
  });

  await test.step("the candidate chooses one of them in the portal", async () => {
    const mail = await mailTo(candidate.email, /Choose a time for your interview/);
    expect(mail.text?.match(/\(London time\)/g)?.length).toBeGreaterThanOrEqual(3);
    await candidate.page.goto(portal);
    await candidate.page.getByRole("link", { name: "Choose a time" }).click();
    await expect(candidate.page.getByRole("radio")).toHaveCount(3);
    await expectAccessible(candidate.page);
    await candidate.page.getByRole("radio").nth(1).check();
    await candidate.page.getByRole("button", { name: "Choose this time" }).click();
    await expect(candidate.page.getByRole("heading", { name: "Your interview" })).toBeVisible();
    await expectAccessible(candidate.page);
  });

  const invited = calendarIn(await mailTo(candidate.email, /^Your interview for/));
  await test.step("everybody is invited with the same entry, and the recruiter is told", async () => {
    expect(invited).toMatchObject({ METHOD: "REQUEST", SEQUENCE: "0" });
    for (const address of panelists)
      expect(calendarIn(await mailTo(address, new RegExp(`with ${name}:`)))).toMatchObject({
        ...{ METHOD: "REQUEST", UID: invited.UID, DTSTART: invited.DTSTART },
      });
    await mailTo("recruiter@glasshouse.test", new RegExp(`${name} chose a time`));
  });

  await test.step("the candidate asks for another time, and the recruiter's day says so", async () => {
    await candidate.page.getByRole("link", { name: /another time/ }).click();
    await candidate.page.getByLabel("When would suit you?").fill("I work until one.");
    await candidate.page.getByRole("button", { name: "Ask for other times" }).click();
    await candidate.page.waitForURL((url) => url.pathname === portal);
    await open(recruiter, "/o/glasshouse");
    const asking = recruiter.getByRole("region", { name: /^Other times/ });
    await asking.getByRole("link", { name: new RegExp(name) }).click();
    await recruiter.waitForURL(/schedule\?panel=/);
    await expect(recruiter.getByRole("heading", { level: 1 })).toContainText("Move");
  });

  await test.step("the recruiter moves the panel, and the candidate sees it", async () => {
    await awake(recruiter);
    await slots(recruiter).nth(12).click();
    await recruiter.getByRole("button", { name: "Move panel" }).click();
    await expect(recruiter.getByText("Panel moved. Everybody is told.")).toBeVisible();
    const moved = calendarIn(await mailTo(candidate.email, /^New time for your interview/));
    expect(moved).toMatchObject({ METHOD: "REQUEST", UID: invited.UID, SEQUENCE: "1" });
    expect(moved.DTSTART).not.toBe(invited.DTSTART);
    await candidate.page.goto(`${portal}/times`);
    await expect(candidate.page.getByText("We have your request")).toHaveCount(0);
    await candidate.page.goto(portal);
    const facts = candidate.page.getByRole("region", { name: "Your interview" });
    await expect(facts.locator("time").first()).toHaveAttribute("datetime", instantOf(moved.DTSTART));
    await open(recruiter, "/o/glasshouse");
    await expect(recruiter.getByRole("region", { name: /^Other times/ }).getByText(name)).toHaveCount(0);
  });

  await test.step("withdrawing takes it out of every calendar", async () => {
    await candidate.page.getByRole("link", { name: "Withdraw this application" }).click();
    await candidate.page.getByRole("button", { name: "Withdraw my application" }).click();
    await expect(candidate.page.getByRole("heading", { level: 1 })).toContainText("withdrawn");
    for (const address of [candidate.email, ...panelists])
      await expect
        .poll(async () => (await mailsTo(address)).map((mail) => calendarIn(mail)), { timeout: 30_000 })
        .toContainEqual(expect.objectContaining({ METHOD: "CANCEL", UID: invited.UID, SEQUENCE: "2" }));
    await open(recruiter, application);
    await expect(recruiter.getByRole("list", { name: "Panels" })).toContainText("Cancelled");
  });
});

const slots = (page: Page) => page.getByRole("list", { name: "Times that are free" }).getByRole("button");

/** The lines of a mail's calendar by their names, unfolded. */
function calendarIn(mail: Parameters<typeof calendarOf>[0]): Record<string, string> {
  const lines = calendarOf(mail)
    .replace(/\r?\n[ \t]/g, "")
    .split(/\r?\n/);
  return Object.fromEntries(lines.map((line) => line.split(/[;:](.*)/s).slice(0, 2)));
}

/** "20261203T100000Z" as an instant in HTML. */
function instantOf(stamp = "") {
  const [, year, month, day, hour, minute] = /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(stamp) ?? [];
  return `${year}-${month}-${day}T${hour}:${minute}:00.000Z`;
}
