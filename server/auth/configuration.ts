import type { AuthOptions } from "next-auth";
import type { EmailConfig } from "next-auth/providers/email";
import { env } from "../env";
import { adapterFor, type SignIn } from "./adapter";
import { cookieName, isSecure } from "./cookies";
import { ownPath } from "./destination";
import { oidcProvider, refuseProfile } from "./oidc";
import { SESSION_DAYS } from "./sessions";
import { newToken } from "./tokens";

/** next-auth's settings for one sign-in: a door's own cookie, its own life of sessions, its own way to our tables. */
export function configurationFor(signIn: SignIn): AuthOptions {
  const { audience } = signIn;
  return {
    adapter: adapterFor(signIn),
    providers: [linkProvider, ...(audience === "member" && env.oidc ? [oidcProvider(env.oidc)] : [])],
    secret: env.authSecret,
    useSecureCookies: isSecure(),
    session: {
      strategy: "database",
      maxAge: SESSION_DAYS[audience] * 86_400,
      generateSessionToken: newToken,
    },
    cookies: { ...passing(), sessionToken: { name: cookieName(audience), options: hidden() } },
    callbacks: {
      signIn: ({ account, profile }) => account?.type !== "oauth" || refuseProfile(profile) === null,
      redirect: ({ url, baseUrl }) => `${baseUrl}${ownPath(audience, pathOf(url, baseUrl)) ?? "/"}`,
    },
    logger: silent,
  };
}

/** Without a secret of its own: what next-auth looks for is then plainly the SHA-256 that the worker has kept. */
const linkProvider: EmailConfig = {
  id: "email",
  type: "email",
  name: "Email",
  secret: "",
  server: "",
  from: "",
  maxAge: 600,
  options: {},
  sendVerificationRequest: () => {
    throw new Error("Links are mailed by the worker.");
  },
};

// Errors come back as addresses that we read; its own log lines would repeat tokens and profiles.
const silent = { error: () => {}, warn: () => {}, debug: () => {} };

function hidden() {
  return { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isSecure() };
}

/** What next-auth needs while a person is at the provider's. */
function passing() {
  const options = { ...hidden(), maxAge: 900 };
  return {
    callbackUrl: { name: cookieName("oidc-destination"), options },
    csrfToken: { name: cookieName("oidc-form"), options },
    pkceCodeVerifier: { name: cookieName("oidc-verifier"), options },
    state: { name: cookieName("oidc-state"), options },
    nonce: { name: cookieName("oidc-nonce"), options },
  };
}

function pathOf(url: string, baseUrl: string) {
  return url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
}
