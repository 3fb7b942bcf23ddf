import { and, asc, isNull, lte } from "drizzle-orm";
import { invitations } from "@/db/schema";
import { ROLE_WORDS } from "../../organisations/input";
import type { Scope } from "../../scope";
import type { FoundRow } from "./today";

/** So long somebody may take to come before it is asked after. */
const DAYS_TO_COME = 3;

/** Colleagues who were invited some days ago and have not come, the longest first; some of them can no longer. */
export async function listInvited({ tx, now }: Scope): Promise<FoundRow[]> {
  const rows = await tx
    .select()
    .from(invitations)
    .where(
      and(
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        lte(invitations.invitedAt, new Date(now.getTime() - DAYS_TO_COME * 86_400_000)),
      ),
    )
    .orderBy(asc(invitations.invitedAt))
    .limit(100);
  return rows.map(({ id, name, role, invitedAt, expiresAt }) => ({
    ...{ key: `invited:${id}`, kind: "invited", applicationId: null },
    ...{ name, about: ROLE_WORDS[role], at: invitedAt, isOverdue: expiresAt <= now },
  }));
}
