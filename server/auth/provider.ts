import { createHash } from "node:crypto";
import { env } from "../env";
import { cookieName } from "./cookies";
import { ownPath } from "./destination";
import { type AuthAnswer, runAuth } from "./handler";
import { homeOf } from "./home";
import type { Opened } from "./sessions";
import { newToken } from "./tokens";

/** Whether the environment names an identity provider for members. */
export function hasProvider(): boolean {
  return env.oidc !== undefined;
}

/** Sends a member to the provider. The entry has refused posts from other sites, so the form's token is made here. */
export function startAtProvider(): Promise<AuthAnswer> {
  const csrfToken = newToken();
  const proof = createHash("sha256").update(`${csrfToken}${env.authSecret}`).digest("hex");
  const cookies = { [cookieName("oidc-form")]: `${csrfToken}|${proof}` };
  return runAuth(
    { action: "signin", provider: "oidc", method: "POST", body: { csrfToken }, cookies },
    { audience: "member", browser: null, device: "", now: new Date(), opened: () => {} },
  );
}

/** A member comes back from the provider. */
export async function finishAtProvider(
  query: Record<string, string>,
  cookies: Record<string, string>,
  device: string,
): Promise<AuthAnswer> {
  const { [cookieName("member")]: _former, ...others } = cookies;
  const sessions: Opened[] = [];
  const answer = await runAuth(
    { action: "callback", provider: "oidc", method: "GET", query, cookies: others },
    {
      audience: "member",
      browser: null,
      device,
      now: new Date(),
      opened: (session) => sessions.push(session),
    },
  );
  const [session] = sessions;
  if (!session) return { cookies: answer.cookies, location: "/sign-in?error=provider" };
  const wanted = ownPath("member", cookies[cookieName("destination")]);
  return { cookies: answer.cookies, location: wanted ?? (await homeOf(session.token)) };
}
