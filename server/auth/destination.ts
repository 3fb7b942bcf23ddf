import type { Audience } from "./cookies";

const OURS: Record<Audience, RegExp> = {
  member: /^\/(o\/[a-z0-9-]+(\/[\w-]+)*|found|invitations|sessions)(\?[\w=&%.+-]*)?$/,
  candidate: /^\/portal(\/[\w-]+)*(\?[\w=&%.+-]*)?$/,
};

/** Where a person may be led after signing in: a path of ours, of a known form, and nothing else. */
export function ownPath(audience: Audience, wanted: string | null | undefined): string | null {
  return wanted && wanted.length <= 200 && OURS[audience].test(wanted) ? wanted : null;
}
