import { applicant } from "./support/applicants";
import { tell } from "./support/asking";
import { barriers } from "./support/barriers";
import { mailTo } from "./support/mailbox";
import { open, signedIn } from "./support/people";
import { expect, test } from "./support/test";

test("a candidate chooses their language in the portal, and the next mail is in it", async ({ browser }) => {
  const { page, email, applicationId } = await applicant(browser, "Amélie Fournier");
  await page.getByRole("link", { name: "Your language" }).click();
  await page.getByLabel("I would rather read").selectOption({ label: "Français" });
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Speak this language with me" }).click();
  await expect(page.getByRole("status")).toContainText("parlent désormais cette langue");

  const recruiter = await signedIn(browser, "recruiter@glasshouse.test");
  await open(recruiter, "/o/glasshouse");
  const body = "Could you send us your portfolio?";
  expect(await tell(recruiter, "messages.send", { applicationId, body })).toHaveProperty("result");
  const mail = await mailTo(email, /vous a écrit/);
  expect(mail.text).toContain("Lire et répondre dans votre portail");
  expect(mail.text).toContain(body);
});
