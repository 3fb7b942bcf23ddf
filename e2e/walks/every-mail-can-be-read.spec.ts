import { axeFinds, axeOn, tooWide } from "../support/barriers";
import { asReceived, everyMail } from "../support/mails";
import { expect, type Page, test } from "../support/test";

// Every mail of every kind, as a browser draws it: on a phone and on a desk, in the light and in the dark.

test.describe.configure({ timeout: 600_000 });

// Each width and each scheme is looked through once for barriers; whether a mail fits is asked of all four.
const faces = [
  { width: 360, colorScheme: "light", isExamined: true },
  { width: 360, colorScheme: "dark", isExamined: false },
  { width: 700, colorScheme: "light", isExamined: false },
  { width: 700, colorScheme: "dark", isExamined: true },
] as const;

/** Barriers are looked for in English, in the longest words and from right to left; every language has to fit. */
const EXAMINED = ["en", "de", "ar"];

/** A mail is no page: it has no landmarks and need not begin with a heading. */
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test("every mail fits, keeps nobody out, loads nothing, and says in its text what it says in its picture", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const faults: string[] = [];
  for (const mail of everyMail()) {
    const received = await asReceived(mail);
    expect(received.subject, mail.name).toBe(mail.subject);
    await page.setContent(String(received.html), { waitUntil: "domcontentloaded" });
    for (const { width, colorScheme, isExamined } of faces) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const face = `${mail.name} at ${width} ${colorScheme}`;
      faults.push(
        ...(await tooWide(page, face)),
        ...(isExamined && EXAMINED.includes(mail.locale)
          ? await axeFinds(axeOn(page).withTags(wcag), face)
          : []),
      );
    }
    faults.push(...(await unsaid(page, received.text ?? "")).map((what) => `${mail.name}: ${what}`));
  }
  expect(faults).toEqual([]);
  expect(asked).toEqual([]);
});

/** What the drawn mail shows or leads to, and its plain text does not. */
async function unsaid(page: Page, text: string): Promise<string[]> {
  const seen = await page.evaluate(() => ({
    words: document.body.innerText,
    links: [...document.links].map((link) => link.getAttribute("href") ?? ""),
    pictures: document.querySelectorAll("img, svg, video, object, embed, iframe, script, link").length,
  }));
  const said = new Set(wordsOf(text));
  const missing = wordsOf(seen.words).filter((word) => !said.has(word));
  const lost = seen.links.filter((href) => !text.includes(href.replace(/^mailto:/, "")));
  const relative = seen.links.filter((href) => !/^(https?:\/\/[^/]+|mailto:.+@)/.test(href));
  return [
    ...missing.map((word) => `its text lacks “${word}”`),
    ...lost.map((href) => `its text lacks the link ${href}`),
    ...relative.map((href) => `${href} leads nowhere`),
    ...(seen.pictures > 0 ? ["it shows what is not words"] : []),
  ];
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
