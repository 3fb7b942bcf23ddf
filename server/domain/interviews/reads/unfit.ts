import { inArray } from "drizzle-orm";
import { members } from "@/db/schema";
import { NotFound, refuse } from "../../errors";
import type { Scope } from "../../scope";
import { refuseSitter } from "../rules/panels";

/** Refuses as soon as one of these may not sit on a panel about somebody with this address. */
export async function refuseUnfit(scope: Scope, ids: string[], candidateEmail: string) {
  const found = await scope.tx.select().from(members).where(inArray(members.id, ids));
  if (found.length < ids.length) throw new NotFound("One of these panelists");
  for (const member of found) refuse(refuseSitter(member, candidateEmail), "panelistIds");
}
