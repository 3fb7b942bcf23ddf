import { type Audience, browserOf, cookieName } from "./cookies";
import { runAuth } from "./handler";
import { type LinkState, stateOfLink } from "./links";
import { endThisSession, type Opened } from "./sessions";

export interface Opening {
  token: string;
  audience: Audience;
  cookies: Record<string, string>;
  device: string;
  now: Date;
}

/** Spends a link for a session, once. Only ever called for a POST that a person's press has made. */
export async function openLink(opening: Opening): Promise<Opened | Exclude<LinkState, "open">> {
  const { token, audience, cookies, device, now } = opening;
  const browser = browserOf(cookies);
  const state = await stateOfLink(token, audience, browser, now);
  if (state !== "open") return state;

  const sessions: Opened[] = [];
  const opened = (session: Opened) => sessions.push(session);
  const request = {
    action: "callback",
    provider: "email",
    method: "GET",
    query: { token },
    cookies: {},
  } as const;
  const { location } = await runAuth(request, { audience, browser, device, now, opened });
  const [session] = sessions;
  if (!session) {
    if (!location.includes("error=Verification")) throw new Error("Signing in failed.");
    return "spent";
  }
  // Whoever was signed in here before is not any longer.
  const former = cookies[cookieName(audience)];
  if (former) await endThisSession(former);
  return session;
}
