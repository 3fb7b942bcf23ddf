import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { candidates, organisations } from "@/db/schema";
import { requestMail } from "@/server/auth/links";
import { SIGN_IN_TEXTS } from "@/server/domain/emails/defaults/sign-in";
import type { Language } from "@/server/domain/emails/input";
import { type Mailer, openMailer } from "@/server/gateways/mail";
import { deliverDueSignInMail } from "@/server/workers/deliver-sign-in-mail";
import { apply, openJob } from "../../support/applicants";
import { asSystem, type Cast, foundGlasshouse } from "../../support/cast";
import { type MailServer, openMailServer } from "../../support/mail";

let server: MailServer;
let mailer: Mailer;

beforeAll(async () => {
  server = await openMailServer();
  mailer = openMailer(server.url);
});
afterAll(async () => {
  mailer.close();
  await server.close();
});

async function applicant(cast: Cast, locale: Language | null, email?: string): Promise<string> {
  const { candidateId } = await apply(cast, await openJob(cast), email ? { email } : {});
  const [row] = await asSystem(cast.organisationId, ({ tx }) =>
    tx.update(candidates).set({ locale }).where(eq(candidates.id, candidateId)).returning(),
  );
  return row!.emailNorm;
}

async function mailFor(wanted: Parameters<typeof requestMail>[0]) {
  const before = server.received.length;
  await requestMail(wanted);
  await deliverDueSignInMail(mailer);
  return server.received[before];
}

const speak = (cast: Cast, locale: Language) =>
  asSystem(cast.organisationId, ({ tx }) => tx.update(organisations).set({ locale }));

test("a candidate's link and code come in the language they read, from right to left where it is", async () => {
  const email = await applicant(await foundGlasshouse(), "ar");
  const link = await mailFor({ email, audience: "candidate", purpose: "link" });
  expect(link?.subject).toBe(SIGN_IN_TEXTS.ar.link.subject);
  expect(link?.html).toContain('<html dir="rtl" lang="ar"');
  expect(link?.text).toMatch(/\/portal\/open\?link=[\w-]{43}/);
  const code = await mailFor({ email, audience: "candidate", purpose: "code" });
  expect(code?.subject).toMatch(/^رمزكم هو \d{6}$/);
  expect(code?.text).toMatch(/\d{6}/);
});

test("who has chosen none reads what an organisation they applied to writes, and what they chose anywhere goes first", async () => {
  const [german, other] = [await foundGlasshouse(), await foundGlasshouse()];
  await speak(german, "de");
  const email = await applicant(german, null);
  const ask = async () => (await mailFor({ email, audience: "candidate", purpose: "link" }))?.subject;
  expect(await ask()).toBe(SIGN_IN_TEXTS.de.link.subject);
  await applicant(other, "pt", email);
  expect(await ask()).toBe(SIGN_IN_TEXTS.pt.link.subject);
});

test("a member's link is in English, whatever they read as a candidate", async () => {
  const cast = await foundGlasshouse();
  const email = await applicant(cast, "fr", cast.owner.email);
  const mail = await mailFor({ email, audience: "member", purpose: "link", browser: "a-browser" });
  expect(mail?.subject).toBe("Your link to sign in");
});
