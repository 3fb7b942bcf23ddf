import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { globalDatabase } from "@/db/client";
import { sessions, signInLinks, signInMails } from "@/db/schema";
import { type Audience, cookieName } from "@/server/auth/cookies";
import { renewLink, requestMail, stateOfLink } from "@/server/auth/links";
import { openLink } from "@/server/auth/open-link";
import { personOf } from "@/server/auth/session";
import { hashToken, newToken } from "@/server/auth/tokens";
import { mintLink } from "@/server/domain/emails/mint-link";
import { type Mailer, openMailer } from "@/server/gateways/mail";
import { deliverDueSignInMail } from "@/server/workers/deliver-sign-in-mail";
import { foundGlasshouse } from "../../support/cast";
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

/** A member asks in a browser, and reads the mail that comes. */
async function askForLink(email: string, browser: string) {
  await requestMail({ email, audience: "member", purpose: "link", browser });
  return nextLink();
}

async function nextLink() {
  const before = server.received.length;
  await deliverDueSignInMail(mailer);
  const mail = server.received[before];
  return mail ? (/[?&]link=([\w-]{43})/.exec(mail.text ?? "")?.[1] ?? null) : null;
}

function open(token: string, browser: string | null, audience: Audience = "member") {
  const cookies: Record<string, string> = browser ? { [cookieName("browser")]: browser } : {};
  return openLink({ token, audience, cookies, device: "Firefox on Linux", now: new Date() });
}

async function owner() {
  const { owner } = await foundGlasshouse();
  return owner;
}

test("a member's link opens a session, and nothing readable of either is at rest", async () => {
  const { email, personId } = await owner();
  const browser = newToken();
  const token = (await askForLink(email, browser))!;
  const session = await open(token, browser);
  if (typeof session === "string") throw new Error(session);

  const person = await personOf({ [cookieName("member")]: session.token }, "member", new Date());
  expect(person).toMatchObject({ personId, email });
  const { rows } = await globalDatabase().execute<{ everything: string }>(sql`
    select string_agg(t::text, ' ') as everything from (
      select l::text as t from sign_in_links l union all select s::text from sessions s
      union all select m::text from sign_in_mails m) all_rows(t)`);
  expect(rows[0]!.everything).toContain(hashToken(token));
  expect(rows[0]!.everything).toContain(hashToken(session.token));
  for (const secret of [token, session.token, browser]) expect(rows[0]!.everything).not.toContain(secret);
});

test("looking at a link spends nothing, however often a scanner does", async () => {
  const { email } = await owner();
  const browser = newToken();
  const token = (await askForLink(email, browser))!;
  for (let look = 0; look < 4; look++)
    expect(await stateOfLink(token, "member", browser, new Date())).toBe("open");
  expect(await open(token, browser)).toHaveProperty("token");
  expect(await stateOfLink(token, "member", browser, new Date())).toBe("spent");
});

test("fifty presses at once open one session", async () => {
  const { email, personId } = await owner();
  const browser = newToken();
  const token = (await askForLink(email, browser))!;
  const results = await Promise.all(Array.from({ length: 50 }, () => open(token, browser)));
  expect(results.filter((result) => typeof result !== "string")).toHaveLength(1);
  expect(results.filter((result) => result === "spent")).toHaveLength(49);
  const open50 = await globalDatabase().select().from(sessions).where(eq(sessions.personId, personId));
  expect(open50).toHaveLength(1);
});

test("a member's link opens in no other browser, and stays good for the right one", async () => {
  const { email } = await owner();
  const browser = newToken();
  const token = (await askForLink(email, browser))!;
  expect(await open(token, newToken())).toBe("elsewhere");
  expect(await open(token, null)).toBe("elsewhere");
  expect(await open(token, browser)).toHaveProperty("token");
});

test("a link that is asked for anew voids the one before", async () => {
  const { email } = await owner();
  const browser = newToken();
  const first = (await askForLink(email, browser))!;
  const second = (await askForLink(email, browser))!;
  expect(await open(first, browser)).toBe("spent");
  expect(await open(second, browser)).toHaveProperty("token");
});

test("of two presses on “send me a link” only the last is answered", async () => {
  const { email } = await owner();
  const browser = newToken();
  const before = server.received.length;
  await requestMail({ email, audience: "member", purpose: "link", browser });
  await requestMail({ email, audience: "member", purpose: "link", browser });
  await deliverDueSignInMail(mailer);
  expect(server.received.length - before).toBe(1);
});

test("links in mails that a candidate did not ask for leave each other alone", async () => {
  const email = `tom-${newToken().slice(0, 6).toLowerCase()}@example.test`;
  const scope = { tx: globalDatabase(), now: new Date() };
  const [first, second] = [
    await mintLink(scope, { email, audience: "candidate" }),
    await mintLink(scope, { email, audience: "candidate" }),
  ];
  expect(await open(first, null, "candidate")).toHaveProperty("token");
  expect(await open(second, null, "candidate")).toHaveProperty("token");
});

test("a link lives as long as it says: ten minutes for a member, seven days for a candidate's mail", async () => {
  const email = `life-${newToken().slice(0, 6).toLowerCase()}@example.test`;
  const now = new Date();
  const scope = { tx: globalDatabase(), now };
  const member = await mintLink(scope, { email, audience: "member" });
  const candidate = await mintLink(scope, { email, audience: "candidate" });
  const after = (ms: number) => new Date(now.getTime() + ms);
  expect(await stateOfLink(member, "member", null, after(599_000))).toBe("open");
  expect(await stateOfLink(member, "member", null, after(600_000))).toBe("spent");
  expect(await stateOfLink(candidate, "candidate", null, after(7 * 86_400_000 - 1))).toBe("open");
  expect(await stateOfLink(candidate, "candidate", null, after(7 * 86_400_000))).toBe("spent");
});

test("a candidate's link opens no member's session", async () => {
  const { email } = await owner();
  const token = await mintLink({ tx: globalDatabase(), now: new Date() }, { email, audience: "candidate" });
  expect(await open(token, null, "member")).toBe("spent");
  const session = await open(token, null, "candidate");
  if (typeof session === "string") throw new Error(session);
  expect(await personOf({ [cookieName("member")]: session.token }, "member", new Date())).toBeNull();
});

test("a request for an unknown address does the same work, and only the worker knows better", async () => {
  const known = (await owner()).email;
  const unknown = `nobody-${newToken().slice(0, 6).toLowerCase()}@example.test`;
  const before = server.received.length;
  const request = { audience: "member", purpose: "link", browser: newToken() } as const;
  const answers = [
    await requestMail({ ...request, email: known }),
    await requestMail({ ...request, email: unknown }),
  ];
  expect(answers).toEqual([undefined, undefined]);
  const rows = await globalDatabase().select().from(signInMails);
  const [one, other] = [known, unknown].map((email) => rows.find((row) => row.email === email)!);
  expect({ ...one, id: 0, email: 0, createdAt: 0, dueAt: 0 }).toEqual({
    ...other,
    id: 0,
    email: 0,
    createdAt: 0,
    dueAt: 0,
  });

  await deliverDueSignInMail(mailer);
  const recipients = server.received.slice(before).map((mail) => [mail.to].flat()[0]?.value[0]?.address);
  expect(recipients).toEqual([known]);
});

test("an address that proves itself to found an organisation need not be known", async () => {
  const email = `founder-${newToken().slice(0, 6).toLowerCase()}@example.test`;
  const browser = newToken();
  await requestMail({ email, audience: "member", purpose: "found", browser });
  const token = (await nextLink())!;
  const session = await open(token, browser);
  if (typeof session === "string") throw new Error(session);
  expect(await personOf({ [cookieName("member")]: session.token }, "member", new Date())).toMatchObject({
    email,
  });
});

test("nobody's mailbox is flooded, whoever asks", async () => {
  const { email } = await owner();
  for (let request = 0; request < 20; request++)
    await requestMail({ email, audience: "member", purpose: "link", browser: newToken() });
  const rows = await globalDatabase().select().from(signInMails).where(eq(signInMails.email, email));
  expect(rows).toHaveLength(8);
  await deliverDueSignInMail(mailer);
});

test("a spent link asks for the next by one tap, and only its owner gets it", async () => {
  const cast = await owner();
  const scope = { tx: globalDatabase(), now: new Date() };
  const { email } = cast;
  const token = await mintLink(scope, { email, audience: "candidate" });
  await open(token, null, "candidate");
  await renewLink(token);
  await renewLink("no-such-link");
  const asked = await globalDatabase().select().from(signInMails).where(eq(signInMails.email, email));
  expect(asked).toMatchObject([{ audience: "candidate", purpose: "link", state: "queued" }]);
});

test("a mail that fails on the way is tried again with the same message id, and its first link stays good", async () => {
  const { email } = await owner();
  const browser = newToken();
  server.treat("refuse for now");
  const first = (await askForLink(email, browser))!;
  server.treat("accept");
  await globalDatabase().update(signInMails).set({ dueAt: new Date() }).where(eq(signInMails.email, email));
  const second = (await nextLink())!;
  const [earlier, later] = server.received.slice(-2);
  expect(later?.messageId).toBe(earlier?.messageId);
  const links = await globalDatabase().select().from(signInLinks).where(eq(signInLinks.email, email));
  expect(links).toHaveLength(2);
  expect(await stateOfLink(first, "member", browser, new Date())).toBe("open");
  expect(await stateOfLink(second, "member", browser, new Date())).toBe("open");
});
