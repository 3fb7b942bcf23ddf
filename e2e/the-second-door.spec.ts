import { extractText } from "unpdf";
import { people } from "../db/seed/content/company";
import { cvOf } from "./support/cv";
import { calendarOf, mailsTo, mailTo, portalLink } from "./support/mailbox";
import { open, signedIn } from "./support/people";
import { expect, type Page, test } from "./support/test";
import { tick } from "./support/tick";

// The whole story, through the interface alone: applied, not hired, consulted instead, called back, signed.

const stamp = Date.now().toString(36);
const theo = { name: "Theo Marchetti", email: `theo-${stamp}@example.test` };
const panelists = ["panelist-1", "panelist-2", "panelist-3"].map((name) => `${name}@glasshouse.test`);
const job = "Senior Marketing Strategist";

test.describe.configure({ mode: "serial" });

test("from an application to a second door, and through it to a better job", async ({ browser }) => {
  test.setTimeout(600_000);

  const visitor = await (await browser.newContext()).newPage();
  const recruiter = await signedIn(browser, "recruiter@glasshouse.test");
  const manager = await signedIn(browser, "manager@glasshouse.test");
  const owner = await signedIn(browser, "owner@glasshouse.test");
  const desk = await signedIn(browser, "frontdesk@glasshouse.test");
  const candidate = await (await browser.newContext()).newPage();

  await test.step("1. a visitor finds the job and applies; a confirmation with a portal link arrives", async () => {
    await visitor.goto("/careers/glasshouse");
    await visitor.getByRole("link", { name: job }).click();
    await visitor.getByRole("link", { name: "Apply for this job" }).first().click();
    await applyAs(visitor);
    const mail = await mailTo(theo.email, /application/i);
    expect(mail.text).toContain(job);
    await candidate.goto(portalLink(mail));
    await candidate.getByRole("button", { name: "Open my applications" }).click();
    await candidate.waitForURL("**/portal");
    await openApplication(candidate);
    await expect(candidate.getByRole("heading", { level: 1 })).toContainText("You will hear by");
  });

  const application =
    await test.step("2. the recruiter reads, moves and schedules a panel of three", async () => {
      await open(recruiter, "/o/glasshouse/candidates");
      await recruiter.getByRole("searchbox", { name: "Search candidates" }).fill(theo.email);
      await recruiter.keyboard.press("Enter");
      await recruiter.getByRole("link", { name: theo.name }).click();
      await recruiter.getByRole("link", { name: job }).click();
      await recruiter.waitForURL("**/applications/*");
      await expect(recruiter.getByRole("heading", { level: 1, name: theo.name })).toBeVisible();
      const address = new URL(recruiter.url()).pathname;

      // The text comes from a worker; the page shows it by itself.
      await expect(async () => {
        await recruiter.getByRole("tab", { name: "Text" }).click();
        const text = recruiter.getByRole("tab", { name: "Text", selected: true });
        await expect(text).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 30_000 });
      await expect(recruiter.getByText("doubled the newsletter")).toBeVisible({ timeout: 30_000 });

      await choose(recruiter, "Stage", "Panel interview");
      await expect(recruiter.getByText("Moved to Panel interview.")).toBeVisible();
      await schedule(recruiter, address);
      return address;
    });

  await test.step("2. panelists and candidate are invited with calendar entries", async () => {
    for (const address of [theo.email, ...panelists]) {
      await expect(async () => {
        const invited = (await mailsTo(address)).find((mail) => calendarOf(mail).includes("METHOD:REQUEST"));
        expect(invited, `an invitation to ${address}`).toBeDefined();
      }).toPass({ timeout: 30_000 });
    }
  });

  const sitting = await Promise.all(panelists.map((email) => signedIn(browser, email)));
  const panel =
    await test.step("3. the front desk checks the visitor in, and the panel sees it live", async () => {
      await open(recruiter, application);
      const href = await recruiter
        .getByRole("list", { name: "Panels" })
        .getByRole("link")
        .first()
        .getAttribute("href");
      for (const panelist of sitting) await open(panelist, href ?? "");
      await open(desk, "/o/glasshouse/front-desk");
      await desk.getByRole("searchbox").fill(theo.name);
      await desk.getByRole("button", { name: "Check in" }).first().click();
      await desk.getByLabel("Room").fill("Room 3");
      await desk.getByRole("dialog").getByRole("button", { name: "Check in" }).click();
      for (const panelist of sitting)
        await expect(panelist.getByText("Your visitor is here, Room 3")).toBeVisible();
      return href ?? "";
    });

  await test.step("4. three panelists score, each blind until they have submitted", async () => {
    const scores = [
      ["4", "5", "3"],
      ["3", "4", "4"],
      ["4", "2", "4"],
    ];
    const panelId = panel.split("/").at(-1) ?? "";
    for (const [index, panelist] of sitting.entries()) {
      const secret = `Evidence number ${index + 1} of ${stamp}`;
      expect(await askForScores(panelist, application)).not.toContain(`of ${stamp}`);
      await open(panelist, `/o/glasshouse/interviews/${panelId}/scorecard`);
      await score(panelist, scores[index] ?? [], secret);
    }
    expect(await askForScores(sitting[0], application)).toContain(`Evidence number 3 of ${stamp}`);
  });

  await test.step("5. the manager reads the debrief and records “consult instead” with terms", async () => {
    await open(manager, `${application}/debrief`);
    await manager.getByRole("button", { name: "Open the debrief" }).click();
    await manager.getByRole("dialog").getByRole("button", { name: "Open debrief" }).click();
    await expect(manager.getByText(/agreed on/i).first()).toBeVisible();
    await tick(manager.getByRole("radio", { name: /Consult instead/ }));
    await choose(manager, "Reason", null);
    await manager
      .getByRole("textbox", { name: "Rationale" })
      .fill("Strong at reach; the panel saw less of leading a team.");
    await manager.getByRole("button", { name: "Record decision" }).click();
    await manager
      .getByRole("textbox", { name: "The work" })
      .fill("Plan and run a campaign that brings us 500,000 leads.");
    await manager
      .getByRole("textbox", { name: "What is delivered" })
      .fill("A plan, the campaign, and a report on what it brought.");
    await manager.getByRole("textbox", { name: "Rate for a day" }).fill("650");
    await tick(manager.getByRole("checkbox", { name: "Measure the result" }));
    await manager.getByRole("textbox", { name: "What", exact: true }).fill("Leads");
    await manager.getByRole("textbox", { name: /^Unit/ }).fill("leads");
    await manager.getByRole("textbox", { name: "Target" }).fill("500000");
    await manager.getByRole("button", { name: "Propose terms" }).click();
    for (const question of ["how the work is done", "own hours", "own tools", "work for others"]) {
      const asked = manager.getByRole("radiogroup", { name: new RegExp(question) });
      await tick(asked.getByRole("radio", { name: "Yes" }));
    }
    await manager.getByRole("button", { name: "Keep the answers" }).click();
    await expect(manager.getByText("Nothing in how they will work looks like a job on trial.")).toBeVisible();
    for (const [index, approver] of [recruiter, owner].entries()) {
      await open(approver, application);
      await approver.getByRole("button", { name: "Approve terms" }).click();
      const chain = approver.getByRole("list", { name: "Approval" });
      await expect(chain.getByText(/^Approved by/)).toHaveCount(index + 1);
    }
  });

  await test.step("5. the outcome is released; the portal changes when the mail goes, not before", async () => {
    await openApplication(candidate);
    await expect(candidate.getByRole("heading", { level: 1 })).toContainText("You will hear by");
    await open(recruiter, application);
    await recruiter.getByRole("button", { name: "Release outcome" }).click();
    const dialog = recruiter.getByRole("dialog");
    await tick(dialog.getByRole("radio", { name: /^Now/ }));
    await dialog.getByRole("button", { name: "Release now" }).click();
    const mail = await mailTo(theo.email, /Our answer to your application/);
    expect(mail.text).toContain("Declining costs you nothing.");
    await expect(async () => {
      await openApplication(candidate);
      await expect(candidate.getByRole("button", { name: "Accept these terms" })).toBeVisible({
        timeout: 1_000,
      });
    }).toPass({ timeout: 30_000 });
  });

  const engagement =
    await test.step("6. the candidate accepts and both sides sign; the engagement begins", async () => {
      await candidate.getByRole("button", { name: "Accept these terms" }).click();
      await candidate.getByRole("link", { name: "Read and sign the contract" }).click();
      await candidate.waitForURL("**/contracts/*");
      const contract = new URL(candidate.url()).pathname.split("/").at(-1);
      await signInPortal(candidate);
      await open(manager, `/o/glasshouse/contracts/${contract}`);
      await signForUs(manager, people.manager.name);
      await open(manager, "/o/glasshouse/engagements");
      await manager.getByRole("link", { name: theo.name }).click();
      await manager.waitForURL("**/engagements/*");
      await expect(manager.getByRole("heading", { level: 1, name: theo.name })).toBeVisible();
      return new URL(manager.url()).pathname;
    });

  await test.step("6. milestones are delivered and approved, readings recorded and confirmed", async () => {
    await manager.getByRole("button", { name: "Add a milestone" }).click();
    await manager.getByLabel("What is delivered").fill("The channel plan");
    await typeDay(manager, "Due", 16);
    await manager.getByRole("dialog").getByRole("button", { name: /Add/ }).click();
    await expect(manager.getByText("The channel plan")).toBeVisible();

    await openApplication(candidate);
    await candidate.getByText("Deliver", { exact: true }).first().click();
    await candidate.getByLabel("What you deliver").fill("The plan, in your shared folder.");
    await candidate.getByRole("button", { name: "Deliver", exact: true }).click();
    await expect(candidate.getByText("Delivered. We will look at it and approve it here.")).toBeVisible();
    await candidate.getByLabel("Leads so far").fill("500000");
    await candidate.getByRole("button", { name: "Record the reading" }).click();
    await expect(candidate.getByText("Recorded. Your sponsor will confirm it.")).toBeVisible();

    await open(manager, engagement);
    await manager.getByRole("button", { name: /^Approve/ }).click();
    await manager.getByRole("button", { name: /^Confirm/ }).click();
    await expect(manager.getByText(/500,000 of 500,000/).first()).toBeVisible();
    await expect(manager.getByText(/^Approved by/)).toBeVisible();
  });

  const better = "Head of Demand Generation";
  const offer =
    await test.step("7. the manager calls back with an offer for a better job; it is approved and sent", async () => {
      await manager.getByRole("link", { name: "Call back" }).click();
      await manager
        .getByLabel("Why it is not published")
        .fill("Made for Theo, whose campaign brought 500,000 leads.");
      await manager.getByLabel("Title").fill(better);
      await manager.getByLabel("Level", { exact: true }).fill("Head");
      await manager
        .getByLabel("Why this level")
        .fill("The campaign showed that he leads, which the panel could not see.");
      await manager.getByLabel("Salary").fill("95000");
      await manager.getByRole("button", { name: "Draft the offer" }).click();
      await manager.waitForURL((url) => /offers\/[0-9a-f-]{36}$/.test(url.pathname));
      await expect(manager.getByRole("heading", { level: 1, name: better })).toBeVisible();
      const address = new URL(manager.url()).pathname;
      await open(owner, address);
      await owner.getByRole("button", { name: /^Approve/ }).click();
      await expect(owner.getByText("Approved").first()).toBeVisible();
      await open(manager, address);
      await manager.getByRole("button", { name: "Send offer" }).click();
      await manager.getByRole("dialog").getByRole("button", { name: "Send offer" }).click();
      await mailTo(theo.email, /^Your offer from/);
      return address;
    });

  await test.step("7. both sign; the new application says hired, the first keeps “consult instead” and links to it", async () => {
    await candidate.goto("/portal");
    await candidate
      .getByRole("link", { name: new RegExp(better) })
      .first()
      .click();
    await candidate.getByRole("button", { name: "Accept the offer" }).click();
    await candidate.getByRole("link", { name: "Read and sign the contract" }).click();
    await candidate.waitForURL("**/contracts/*");
    const document = new URL(candidate.url()).pathname;
    await signInPortal(candidate);
    await open(manager, `/o/glasshouse/contracts/${document.split("/").at(-1)}`);
    await signForUs(manager, people.manager.name);

    await open(owner, offer);
    await owner.getByRole("link", { name: theo.name }).first().click();
    await expect(owner.getByText("Hired", { exact: true }).first()).toBeVisible();
    await open(owner, application);
    await expect(owner.getByText("Consult instead", { exact: true }).first()).toBeVisible();
    await expect(owner.getByRole("link", { name: new RegExp(better) }).first()).toBeVisible();

    await expect(async () => {
      await candidate.goto(document);
      await expect(candidate.getByRole("link", { name: "Download the sealed PDF" })).toBeVisible({
        timeout: 1_000,
      });
    }).toPass({ timeout: 60_000 });
    const href = await candidate.getByRole("link", { name: "Download the sealed PDF" }).getAttribute("href");
    const pdf = await candidate.request.get(href ?? "");
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    const { text } = await extractText(new Uint8Array(await pdf.body()), { mergePages: true });
    expect(text).toContain(better);
    expect(text).toContain(theo.name);
  });

  await test.step("8. the trail tells the whole story in order, and the promised date was kept", async () => {
    await open(owner, `/o/glasshouse/audit?applicationId=${application.split("/").at(-1)}`);
    const told = await owner.getByRole("main").innerText();
    const order = [
      "Application received",
      "Panel scheduled",
      "Checked in",
      "Scorecard submitted",
      "Debrief opened",
      "Decision recorded",
      "Outcome released",
      "Terms accepted",
      "Contract signed",
      "Engagement begun",
    ];
    let from = 0;
    for (const words of order) {
      const position = told.toLowerCase().indexOf(words.toLowerCase(), from);
      expect(position, `“${words}” comes in its turn`).toBeGreaterThanOrEqual(from);
      from = position;
    }
    await open(owner, application);
    await expect(owner.getByText("Answered").first()).toBeVisible();
  });
});

async function applyAs(page: Page) {
  await page.getByLabel("Full name").fill(theo.name);
  await page.getByLabel("E-mail").fill(theo.email);
  await page.getByLabel("Phone").fill("+44 20 7946 0958");
  const buffer = await cvOf(theo.name, [
    "Marketing strategist",
    "Ran campaigns that doubled the newsletter in a year.",
  ]);
  await page
    .getByLabel("CV", { exact: true })
    .setInputFiles({ name: "cv.pdf", mimeType: "application/pdf", buffer });
  const asked = page.getByRole("group", { name: /short engagement/ });
  await asked.getByLabel("Yes").check();
  await answerWhatIsAsked(page);
  await page.getByRole("checkbox", { name: /I agree/ }).check();
  // Nobody fills in a form in a second; the form knows.
  await expect(async () => {
    await page.getByRole("button", { name: "Send application" }).click({ timeout: 1_000 });
    await expect(page).toHaveURL(/\/applied/, { timeout: 4_000 });
  }).toPass({ timeout: 30_000 });
}

/** The job's own questions: each gets an answer of its kind. */
async function answerWhatIsAsked(page: Page) {
  for (const field of await page.locator("textarea, input[type=text][name^='answers']").all()) {
    await field.fill("A weekly report that everybody liked and nobody used.");
  }
  for (const field of await page
    .locator("input[type=number], input[inputmode=numeric], input[inputmode=decimal]")
    .all()) {
    await field.fill("3");
  }
  for (const field of await page.locator("select").all()) await field.selectOption({ index: 1 });
  for (const group of await page.locator("fieldset").all()) {
    const choices = group.locator("input[type=radio], input[type=checkbox]");
    if ((await choices.count()) > 0) await choices.first().check();
  }
}

/** Proves the mailbox by six digits, and signs by typing one's name. */
async function signInPortal(page: Page) {
  const form = page.getByLabel("Your full name");
  if (!(await form.isVisible())) {
    const before = (await mailsTo(theo.email)).length;
    await page.getByRole("button", { name: "Send me the code" }).click();
    await expect(async () => {
      expect((await mailsTo(theo.email)).length).toBeGreaterThan(before);
    }).toPass({ timeout: 30_000 });
    const code = /\b\d{6}\b/.exec((await mailsTo(theo.email))[0]?.text ?? "")?.[0] ?? "";
    await page.getByLabel("Six digits").fill(code);
    await page.getByRole("button", { name: "Go on to sign" }).click();
  }
  await form.fill(theo.name);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(page.getByText(/you have signed|Both sides have signed/)).toBeVisible();
}

async function signForUs(page: Page, name: string) {
  await page.getByLabel("Your full name").fill(name);
  await tick(page.getByRole("checkbox"));
  await page.getByRole("button", { name: "Sign for the organisation" }).click();
  await expect(page.getByText("Signed by both sides.")).toBeVisible();
}

async function openApplication(page: Page) {
  await page.goto("/portal");
  await page
    .getByRole("link", { name: new RegExp(job) })
    .first()
    .click();
  await expect(page.getByText(`${job}, Glasshouse`)).toBeVisible();
}

/** Chooses from one of our selects; the first entry when none is named. */
async function choose(page: Page, label: string, option: string | null) {
  await page
    .getByRole("button", { name: new RegExp(`${label}$|^${label}|${label}`) })
    .first()
    .click();
  const options = page.getByRole("listbox").getByRole("option");
  await (option === null ? options.first() : options.filter({ hasText: option }).first()).click();
}

/** At the first moment of the next hours at which all three are free: reception expects them also past midnight. */
async function schedule(page: Page, application: string) {
  for (const time of timesAhead()) {
    await open(page, `${application}/schedule`);
    for (const { name } of [people.panelist1, people.panelist2, people.panelist3]) await seat(page, name);
    await typeWhen(page, time);
    await page.getByLabel("How long").fill("15");
    await page.getByLabel("Place").fill("Glass building, reception");
    await page.getByRole("button", { name: "Send invitations" }).click();
    const sent = page.getByText("Panel scheduled. Everybody is invited.");
    const busy = page.getByText(/sits? on (another panel|other panels) at this time\. Choose/);
    await expect(sent.or(busy).first()).toBeVisible();
    if (await sent.isVisible()) return;
  }
  throw new Error("The three panelists are never free in the next hours.");
}

function timesAhead(): Date[] {
  return [120, 210, 60, 150, 180, 30, 90].map((minutes) => new Date(Date.now() + minutes * 60_000));
}

async function seat(page: Page, name: string) {
  const field = page.getByRole("combobox", { name: "Panelists" });
  const chosen = page.getByRole("list", { name: "Chosen panelists" }).getByText(name).first();
  if (await chosen.isVisible()) return;
  await field.fill(name);
  await page.getByRole("listbox").getByRole("option").first().click();
}

/** Types a moment into our field for days and times, on London's clock. */
async function typeWhen(page: Page, when: Date) {
  await typeSegments(page, /^When/, when, ["day", "month", "year", "hour", "minute"]);
}

async function typeDay(page: Page, label: string, daysAhead: number) {
  await typeSegments(page, new RegExp(`^${label}`), new Date(Date.now() + daysAhead * 86_400_000), [
    "day",
    "month",
    "year",
  ]);
}

async function typeSegments(page: Page, label: RegExp, when: Date, names: string[]) {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(when);
  const group = page.getByRole("group", { name: label });
  for (const name of names) {
    await group.getByRole("spinbutton", { name: new RegExp(`^${name}`, "i") }).click();
    await page.keyboard.type(parts.find(({ type }) => type === name)?.value ?? "");
  }
}

async function score(page: Page, digits: string[], evidence: string) {
  const next = page.getByRole("button", { name: "Next" });
  for (let step = 0; await next.isVisible(); step++) {
    await tick(page.getByRole("radio").nth(Number(digits[step % digits.length]) - 1));
    await page.getByRole("textbox", { name: /^Evidence/ }).fill(evidence);
    await next.click();
  }
  await tick(page.getByRole("radio", { name: /^Yes/ }));
  await page.getByRole("button", { name: "Submit scorecard" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Submit scorecard" }).click();
  await expect(page.getByText("Scorecard submitted.")).toBeVisible();
}

/** Asks the API itself for an application's scorecards, as somebody would who does not trust the pages. */
async function askForScores(page: Page | undefined, application: string): Promise<string> {
  const applicationId = application.split("/").at(-1);
  const input = encodeURIComponent(JSON.stringify({ json: { applicationId } }));
  const answer = await page?.request.get(`/api/trpc/scorecards.forApplication?input=${input}`, {
    headers: { "x-organisation": "glasshouse" },
  });
  return (await answer?.text()) ?? "";
}
