import { AR } from "@/app/_words/ar";
import { barriers } from "./support/barriers";
import { signedIn } from "./support/people";
import { expect, type Page, test } from "./support/test";

// Somebody who reads from right to left chooses Arabic once, and everything of ours speaks it from then on.

test.use({ locale: "en-GB" });

test("a candidate chooses Arabic, and every page of the portal speaks and runs that way", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const page = await signedIn(browser, "joaquin.etcheverry@inbox.example");
  await page.goto("/portal");
  await page.locator("a[href^='/portal/glasshouse/']").first().click();
  await page.waitForURL(/\/portal\/glasshouse\/[0-9a-f-]{36}/);
  const application = new URL(page.url()).pathname;

  await test.step("the choice is a form, and the page that comes next speaks it", async () => {
    await page.locator("a[href$='/language']").click();
    await page.locator("#language-locale").selectOption("ar");
    await page.locator("form:has(#language-locale) button[type=submit]").click();
    await expect(page.getByRole("status")).toContainText("تتحدث هذه الصفحات بهذه اللغة من الآن");
    await expectArabic(page);
  });

  for (const path of ["", "/times", "/withdraw", "/language"])
    await test.step(`the page at ${path || "/"} can be read at every width`, async () => {
      await page.goto(`${application}${path}`);
      await expectArabic(page);
      expect(await barriers(page)).toEqual([]);
    });

  await test.step("all applications, and the way in", async () => {
    for (const path of ["/portal", "/portal/open", "/sign-in?as=candidate"]) {
      await page.goto(path);
      await expectArabic(page);
      expect(await barriers(page)).toEqual([]);
    }
  });

  await test.step("what is missing is said in Arabic, and an answer is taken", async () => {
    await page.goto(application);
    const send = page.getByRole("button", { name: AR.sentences.Send, exact: true });
    await send.click();
    await expect(page.getByText(AR.sentences["Write a message."])).toBeVisible();
    await page.locator("#message-body").fill("شكرًا، قرأت رسالتكم.");
    await send.click();
    await expect(page.getByRole("status")).toContainText(
      AR.sentences["Sent. We write back here, and you get a mail."],
    );
    await expect(page.getByText("شكرًا، قرأت رسالتكم.").last()).toBeVisible();
    await expectArabic(page);
  });

  await test.step("and back again", async () => {
    await page.goto(`${application}/language`);
    await page.locator("#language-locale").selectOption("en");
    await page.getByRole("button", { name: AR.sentences["Speak this language with me"] }).click();
    await expect(page.getByRole("link", { name: "Your language" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  });
});

test("a stranger reads a careers page in French and Arabic without a script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "fr-FR" });
  const page = await context.newPage();
  await page.goto("/careers/glasshouse");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Travailler chez Glasshouse");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
    "href",
    /\/careers\/glasshouse\?lang=fr$/,
  );
  await expect(page.locator("link[rel=alternate][hreflang=x-default]")).toHaveAttribute(
    "href",
    /\/careers\/glasshouse$/,
  );
  expect(await barriersWithoutScript(page)).toEqual([]);

  await page.getByRole("link", { name: "Senior Marketing Strategist" }).first().click();
  await page.getByRole("link", { name: "Postuler à ce poste" }).first().click();
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  await expect(page.getByText("Saisissez votre nom complet.").first()).toBeVisible();
  await expect(page.getByText("Choisissez votre CV.").first()).toBeVisible();

  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.getByRole("link", { name: "Senior Marketing Strategist" }).first().click();
  await expect(page).toHaveURL(/lang=ar/);
  await expectArabic(page);
  expect(await barriersWithoutScript(page)).toEqual([]);
  await context.close();
});

/** Right to left, in Arabic, with no sentence of ours left in English. */
async function expectArabic(page: Page) {
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  const lines = (await page.locator("body").innerText()).split("\n").map((line) => line.trim());
  const ours = Object.entries(AR.sentences)
    .filter(([sentence, words]) => words !== sentence && sentence.length > 3)
    .map(([sentence]) => sentence);
  const english = lines.filter((line) => ours.includes(line as (typeof ours)[number]));
  expect(english, page.url()).toEqual([]);
}

/** A page without scripts cannot examine itself: what is looked at is its width alone. */
async function barriersWithoutScript(page: Page) {
  const found: string[] = [];
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const box = await page.locator("html").evaluate((html) => [html.scrollWidth, html.clientWidth] as const);
    if (box[0] > box[1]) found.push(`${page.url()} at ${width}: ${box[0]} px`);
  }
  return found;
}
