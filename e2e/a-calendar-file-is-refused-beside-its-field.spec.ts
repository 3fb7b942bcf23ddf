import { open, signedIn } from "./support/people";
import { expect, type Page, test } from "./support/test";

// What a member hands in as their calendar is looked at before it is taken.

const event = (number: number) =>
  `BEGIN:VEVENT\r\nUID:${number}\r\nDTSTART:20300101T100000Z\r\nDTEND:20300101T110000Z\r\nEND:VEVENT\r\n`;
const calendar = (events: number) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${Array.from({ length: events }, (_, at) => event(at)).join("")}END:VCALENDAR\r\n`;
const short = calendar(0).replace("END:", `${"BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n".repeat(50_000)}END:`);

const HOURS = "/o/glasshouse/interviews/hours";
const own = (page: Page) => page.getByRole("list", { name: "Your other calendars" }).getByRole("listitem");

async function handIn(page: Page, name: string, text: string | Buffer) {
  const dialog = page.getByRole("dialog");
  await dialog
    .getByLabel("The file")
    .setInputFiles({ name, mimeType: "text/calendar", buffer: Buffer.from(text) });
  await dialog.getByRole("button", { name: "Import calendar" }).click();
}

async function expectBesideField(page: Page, sentence: string) {
  const field = page.getByRole("dialog").getByLabel("The file");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(new RegExp(sentence));
  await expect(page.getByRole("dialog").getByText(sentence, { exact: false })).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Import calendar" })).toBeEnabled();
}

test("a calendar of 50,000 events, and what is none, have one sentence each and change nothing", async ({
  browser,
}) => {
  const page = await signedIn(browser, "panelist-3@glasshouse.test");
  const calls: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("importCalendarFile")) calls.push(request.url());
  });
  await open(page, HOURS);
  const before = await own(page).count();
  await page.getByRole("button", { name: "Import a file" }).click();
  await handIn(page, "years.ics", short);
  await expectBesideField(
    page,
    "This calendar has more than 5,000 events. Export only what is still to come.",
  );
  await handIn(page, "photo.ics", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
  await expectBesideField(page, "This is not a calendar file. Export it again, as .ics.");
  await handIn(page, "larger.ics", calendar(80_000));
  await expectBesideField(page, "A calendar file may have 5 MB at most. Export only what is still to come.");
  await handIn(page, "empty.ics", "");
  await expectBesideField(page, "This file is empty. Export the calendar again.");
  expect(calls).toEqual([]);
  await open(page, HOURS);
  await expect(page.getByRole("button", { name: "Import a file" })).toBeVisible();
  await expect(own(page)).toHaveCount(before);

  await page.getByRole("button", { name: "Import a file" }).click();
  await handIn(page, "mine.ics", calendar(2));
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const mine = own(page).filter({ hasText: "mine.ics" });
  await expect(async () => {
    await open(page, HOURS);
    await expect(mine.getByText("busy times ahead")).toBeVisible();
  }).toPass({ timeout: 60_000 });
  await mine.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("button", { name: "Remove calendar" }).click();
  await expect(mine).toHaveCount(0);
});
