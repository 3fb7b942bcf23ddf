import { expect, test } from "vitest";
import { cookieName } from "@/server/auth/cookies";
import { deviceOf } from "@/server/auth/device";
import { personOf } from "@/server/auth/session";
import { endThisSession, openSession } from "@/server/auth/sessions";
import { caller, enterPerson, foundGlasshouse } from "../../support/cast";

async function signedIn(personId: string, device = "Firefox on Linux") {
  const { token, expires } = await openSession(personId, "member", device);
  const cookies = { [cookieName("member")]: token };
  return { token, expires, cookies, api: caller(cookies, null) };
}

test("a person sees their sessions, and ends one of them at once", async () => {
  const { owner } = await foundGlasshouse();
  const here = await signedIn(owner.personId);
  const there = await signedIn(owner.personId, "Safari on iPhone");
  const listed = await here.api.session.list();
  expect(listed.map(({ device, isThis }) => [device, isThis])).toEqual([
    ["Safari on iPhone", false],
    ["Firefox on Linux", true],
  ]);
  await here.api.session.end({ sessionId: listed[0]!.id });
  await expect(there.api.session.list()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  expect(await here.api.session.list()).toHaveLength(1);
});

test("nobody ends another person's session, nor a session behind the other door", async () => {
  const { owner, recruiter } = await foundGlasshouse();
  const [hers, his] = [await signedIn(owner.personId), await signedIn(recruiter.personId)];
  const [session] = await hers.api.session.list();
  await his.api.session.end({ sessionId: session!.id });
  expect(await hers.api.session.list()).toHaveLength(1);
  await expect(hers.api.session.listInPortal()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
});

test("signing out ends the session itself, not only the cookie", async () => {
  const { personId } = await enterPerson("Sam", `sam-${crypto.randomUUID()}@example.test`);
  const { token, cookies } = await signedIn(personId);
  await endThisSession(token);
  expect(await personOf(cookies, "member", new Date())).toBeNull();
});

test("a member's session ends after 14 days, a candidate's after 30", async () => {
  const { personId } = await enterPerson("Sue", `sue-${crypto.randomUUID()}@example.test`);
  const day = 86_400_000;
  for (const [audience, days] of [
    ["member", 14],
    ["candidate", 30],
  ] as const) {
    const { token } = await openSession(personId, audience, "");
    const cookies = { [cookieName(audience)]: token };
    const after = (ms: number) => new Date(Date.now() + ms);
    expect(await personOf(cookies, audience, after(days * day - 60_000))).not.toBeNull();
    expect(await personOf(cookies, audience, after(days * day))).toBeNull();
  }
});

test("a device is told by browser and system, and by nothing that follows a person", () => {
  const iphone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1";
  const edge =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0";
  expect(deviceOf(iphone)).toBe("Safari on iPhone");
  expect(deviceOf(edge)).toBe("Edge on Windows");
  expect(deviceOf("<script>")).toBe("A browser");
});
