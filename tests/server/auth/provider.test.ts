import { afterAll, expect, test } from "vitest";
import { cookieName } from "@/server/auth/cookies";
import { personOf } from "@/server/auth/session";
import { type Identity, openIdentityProvider } from "../../support/identity-provider";

// Settings are read once, by the first file that needs them: the provider has to be there before.
const provider = await openIdentityProvider("second-door");
process.env.OIDC_ISSUER = provider.issuer;
process.env.OIDC_CLIENT_ID = "second-door";
process.env.OIDC_CLIENT_SECRET = "not-told";
const auth = await import("@/server/auth/provider");
const { foundGlasshouse } = await import("../../support/cast");

afterAll(() => provider.close());

/** Goes to the provider and comes back, as a browser would: with the cookies that were set. */
async function goAndComeBack(identity: Identity, more: Record<string, string> = {}) {
  const there = await auth.startAtProvider();
  const cookies = { ...jar(there.cookies), ...more };
  const back = await auth.finishAtProvider(
    provider.signIn(there.location, identity),
    cookies,
    "Firefox on Linux",
  );
  const token = jar(back.cookies)[cookieName("member")];
  const person = token ? await personOf({ [cookieName("member")]: token }, "member", new Date()) : null;
  return { ...back, person };
}

function jar(headers: string[]) {
  return Object.fromEntries(
    headers.map((header) => {
      const [pair = ""] = header.split(";");
      const at = pair.indexOf("=");
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
    }),
  );
}

const identity = (email: string, verified = true): Identity => ({
  sub: crypto.randomUUID(),
  email,
  email_verified: verified,
  name: "Olive Owen",
});

test("a verified address signs its member in, and leads to their organisation", async () => {
  const { owner, slug } = await foundGlasshouse();
  const { person, location, cookies } = await goAndComeBack(identity(owner.email.toUpperCase()));
  expect(person).toMatchObject({ personId: owner.personId, email: owner.email });
  expect(location).toBe(`/o/${slug}`);
  expect(cookies.find((cookie) => cookie.startsWith(cookieName("member")))).toMatch(/HttpOnly.*SameSite=Lax/);
});

test("an address that the provider has not verified proves nobody", async () => {
  const { owner } = await foundGlasshouse();
  const { person, location } = await goAndComeBack(identity(owner.email, false));
  expect(person).toBeNull();
  expect(location).toBe("/sign-in?error=provider");
});

test("whoever comes back without having gone there from this browser is turned away", async () => {
  const { owner } = await foundGlasshouse();
  const there = await auth.startAtProvider();
  const query = provider.signIn(there.location, identity(owner.email));
  const { location } = await auth.finishAtProvider(query, {}, "");
  expect(location).toBe("/sign-in?error=provider");
});

test("where one was going is remembered, and only a path of ours", async () => {
  const { owner, slug } = await foundGlasshouse();
  const destination = cookieName("destination");
  const wanted = await goAndComeBack(identity(owner.email), { [destination]: `/o/${slug}/jobs` });
  expect(wanted.location).toBe(`/o/${slug}/jobs`);
  const forged = await goAndComeBack(identity(owner.email), { [destination]: "https://evil.test" });
  expect(forged.location).toBe(`/o/${slug}`);
});
