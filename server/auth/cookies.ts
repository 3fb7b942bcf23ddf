import type { AUDIENCES } from "@/db/schema";

export type Audience = (typeof AUDIENCES)[number];

/** `__Host-` binds a cookie to this very host; browsers accept it only over HTTPS. */
export function cookieName(audience: Audience): string {
  const name = `second-door-${audience}`;
  return isSecure() ? `__Host-${name}` : name;
}

export function isSecure(): boolean {
  return (process.env.APP_URL ?? "").startsWith("https://");
}
