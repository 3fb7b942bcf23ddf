import type { Audience } from "./cookies";

const OURS: Record<Audience, RegExp> = {
  member: /^\/(o\/[a-z0-9-]+(\/[\w-]+)*|found|invitations|sessions)$/,
  candidate: /^\/portal(\/[\w-]+)*$/,
};

/** Where a person may be led after signing in: a path of ours, of a known form, without anything behind it. */
export function ownPath(audience: Audience, wanted: string | null | undefined): string | null {
  return wanted && wanted.length <= 200 && OURS[audience].test(wanted) ? wanted : null;
}
