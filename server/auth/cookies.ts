import type { AUDIENCES } from "@/db/schema";

export type Audience = (typeof AUDIENCES)[number];

/**
 * `browser` tells one browser from another, so that a member's link opens where it was asked for; `destination` is
 * where they were going, `language` what they chose to read; the others are next-auth's while a person is at the identity provider.
 */
export type CookieKind =
  | Audience
  | "browser"
  | "language"
  | "destination"
  | `oidc-${"destination" | "form" | "verifier" | "state" | "nonce"}`;

/** `__Host-` binds a cookie to this very host; browsers accept it only over HTTPS. */
export function cookieName(kind: CookieKind): string {
  const name = `second-door-${kind}`;
  return isSecure() ? `__Host-${name}` : name;
}

/** How every cookie of ours is set. */
export function cookieOptions(expires: Date) {
  return { httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/", expires } as const;
}

export function isSecure(): boolean {
  return (process.env.APP_URL ?? "").startsWith("https://");
}

/** The mark of the browser that asks, if it has one. */
export function browserOf(cookies: Record<string, string>): string | null {
  return cookies[cookieName("browser")] ?? null;
}

/** The cookies of a request's header, by their names. */
export function readCookies(header: string): Record<string, string> {
  const cookies: Record<string, string> = {};
  for (const pair of header.split(";")) {
    const at = pair.indexOf("=");
    if (at > 0) cookies[pair.slice(0, at).trim()] = decoded(pair.slice(at + 1).trim());
  }
  return cookies;
}

function decoded(value: string) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
