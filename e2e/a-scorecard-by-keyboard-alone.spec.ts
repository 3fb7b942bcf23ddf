import { applicant, checkIn, schedulePanel } from "./support/applicants";
import { open, signedIn } from "./support/people";
import { expect, test } from "./support/test";

const name = `Kit Keys ${Date.now().toString(36)}`;

test("a panelist scores by keyboard alone, and is done in well under a minute", async ({ browser }) => {
  const candidate = await applicant(browser, name);
  const recruiter = await signedIn(browser, "recruiter@glasshouse.test");
  const panelist = await signedIn(browser, "panelist-3@glasshouse.test");
  const me = await panelist.locator("nav[aria-label=Main] button .font-medium").last().textContent();
  const panelId = await schedulePanel(recruiter, candidate.applicationId, me ?? "");
  await open(panelist, `/o/glasshouse/interviews/${panelId}/scorecard`);
  await checkIn(await signedIn(browser, "frontdesk@glasshouse.test"), panelId);

  const began = Date.now();
  const { keyboard } = panelist;
  const heading = panelist.getByRole("heading", { level: 2 });
  const count = Number(/1 of (\d)/.exec((await panelist.getByText(/^1 of \d$/).textContent()) ?? "")?.[1]);
  for (let step = 1; step <= count; step++) {
    await expect(panelist.getByText(`${step} of ${count}`, { exact: true })).toBeVisible();
    if (step > 1) await expect(heading).toBeFocused();
    if (step % 3 !== 0) {
      await keyboard.press("4");
      await expect(panelist.getByRole("radio", { name: /^Yes/ })).toBeChecked();
      await keyboard.press("j");
      continue;
    }
    // An extreme needs its evidence: from the rating one tab on, and on from the text without leaving it.
    await keyboard.press("5");
    await expect(panelist.getByRole("radio", { name: /^Strong yes/ })).toBeChecked();
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await expect(panelist.getByRole("textbox", { name: /^Evidence/ })).toBeFocused();
    await keyboard.type("Asked for the returns before she answered.");
    await keyboard.press("Control+Enter");
  }
  await expect(heading).toHaveText("Overall");
  await keyboard.press("3");
  await expect(panelist.getByRole("radio", { name: /^Yes/ })).toBeChecked();
  const handIn = panelist.getByRole("button", { name: "Submit scorecard" });
  await expect(handIn).toBeEnabled();
  await keyboard.press("j");
  await expect(handIn).toBeFocused();
  await keyboard.press("Enter");
  const dialog = panelist.getByRole("alertdialog").or(panelist.getByRole("dialog"));
  await expect(dialog).toBeVisible();
  const sure = dialog.getByRole("button", { name: "Submit scorecard" });
  for (
    let tabs = 0;
    tabs < 4 && !(await sure.evaluate((button) => button === document.activeElement));
    tabs++
  )
    await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect(panelist.getByText("Submitted", { exact: true })).toBeVisible();
  expect(Date.now() - began).toBeLessThan(45_000);
  await expect(panelist.getByText("Asked for the returns before she answered.").first()).toBeVisible();
});
