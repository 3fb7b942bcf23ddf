import { expectAccessible } from "./support/accessible";
import { applicant, schedulePanel } from "./support/applicants";
import { mailTo } from "./support/mailbox";
import { open, signedIn } from "./support/people";
import { expect, type Page, type Request, test } from "./support/test";
import { wireTo } from "./support/wire";

const name = `Quentin Quay ${Date.now().toString(36)}`;

test("the front desk checks a visitor in with the code of their portal, and the panel answers at once", async ({
  browser,
}, info) => {
  const candidate = await applicant(browser, name, { javaScriptEnabled: false });
  const recruiter = await signedIn(browser, "recruiter@glasshouse.test");
  const panelist = await signedIn(browser, "panelist-2@glasshouse.test");
  const me = await panelist.locator("nav[aria-label=Main] button .font-medium").last().textContent();
  const panelId = await schedulePanel(recruiter, candidate.applicationId, me ?? "");
  const invitation = await mailTo(candidate.email, /interview/i);
  expect(invitation.text).toContain("Is there anything you need on the day?");

  // In the portal, without a script: the code, and what they need.
  await candidate.page.reload();
  const shown = candidate.page.getByRole("img", { name: /^Check-in code/ });
  const code = /code ([A-Z0-9]{6})/.exec((await shown.getAttribute("aria-label")) ?? "")?.[1] ?? "";
  await candidate.page.getByLabel("What should we arrange?").fill("A chair at reception, please.");
  await candidate.page.getByRole("button", { name: "Tell us" }).click();
  await expect(candidate.page.getByText("Those who arrange the day know it now.")).toBeVisible();

  const desk = await signedIn(browser, "frontdesk@glasshouse.test", {
    viewport: { width: 1024, height: 768 },
  });
  await open(desk, "/o/glasshouse/front-desk");
  await expect(desk.getByRole("searchbox", { name: "Name or code" })).toBeFocused();
  await expect(desk.getByRole("main").getByRole("listitem").filter({ hasText: name })).toContainText(
    "A chair at reception",
  );
  await expectAccessible(desk);
  await open(panelist, `/o/glasshouse/interviews/${panelId}`);
  await expect(panelist.getByText("Your visitor is expected")).toBeVisible();
  await expect(panelist.getByText("A chair at reception")).toHaveCount(0);

  // On a tablet beside them the connection drops; what happens meanwhile is there when it is back.
  const wire = await wireTo(info.project.use.baseURL ?? "");
  const tablet = await panelist.context().newPage();
  const isQuiet = quietOf(tablet);
  await open(tablet, `${wire.base}/o/glasshouse/interviews/${panelId}`);
  await expect(tablet.getByText("Your visitor is expected")).toBeVisible();
  // Cut in the middle of reading itself again, a page would be asked for anew and find nobody.
  await expect.poll(isQuiet).toBe(true);
  await wire.cut();
  await expect(tablet.getByText("The connection is lost.")).toBeVisible();
  await desk.keyboard.type(`${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`);
  await desk.keyboard.press("Enter");
  const dialog = desk.getByRole("dialog", { name });
  await expect(dialog.getByLabel("Room")).toBeFocused();
  await dialog.getByLabel("Room").fill("Room 3");
  await desk.keyboard.press("Enter");
  const row = desk.getByRole("main").getByRole("listitem").filter({ hasText: name });
  await expect(row).toContainText("Room 3, waiting 0 min");

  await expect(panelist.getByText("Your visitor is here, Room 3")).toBeVisible();
  await expect(tablet.getByText("Your visitor is expected")).toBeVisible();
  await wire.mend();
  await expect(tablet.getByText("Your visitor is here, Room 3")).toBeVisible({ timeout: 30_000 });
  await expect(tablet.getByText("The connection is lost.")).toHaveCount(0);
  await tablet.close();
  await wire.cut();
  await panelist.getByRole("button", { name: "Five minutes" }).click();
  await expect(row).toContainText(`${me} needs five minutes`);
  await panelist.getByRole("button", { name: "I'm coming" }).click();
  await expect(row).toContainText(`${me} is coming`);
  await panelist.getByRole("button", { name: "They are with us" }).click();
  await expect(desk.getByRole("region", { name: /^With the panel/ })).toContainText(name);

  await row.getByRole("button", { name: `More for ${name}` }).click();
  await desk.getByRole("menuitem", { name: "Print badge" }).click();
  const badge = desk.getByRole("article");
  await expect(badge).toContainText(name);
  await expect(badge).toContainText("Room 3");
  await expect(badge).not.toContainText(/strategist|candidate|interview/i);
  await expectAccessible(desk);
});

/** Whether a page has read nothing of itself again for a while. */
function quietOf(page: Page) {
  const reading = new Set<Request>();
  let changedAt = Date.now();
  const change = (request: Request, begins: boolean) => {
    if (!request.url().includes("_rsc=")) return;
    if (begins) reading.add(request);
    else reading.delete(request);
    changedAt = Date.now();
  };
  page.on("request", (request) => change(request, true));
  page.on("requestfinished", (request) => change(request, false));
  page.on("requestfailed", (request) => change(request, false));
  return () => reading.size === 0 && Date.now() - changedAt > 2_000;
}
