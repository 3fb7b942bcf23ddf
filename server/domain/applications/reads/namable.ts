import { and, asc, inArray, isNull } from "drizzle-orm";
import { members } from "@/db/schema";
import type { Scope } from "../../scope";
import { NAMABLE_ROLES } from "../rules/mentions";

/** The members whom a note can name: those whose role reads notes. */
export function listNamable(scope: Scope) {
  return scope.tx
    .select({ id: members.id, name: members.name, email: members.email })
    .from(members)
    .where(and(isNull(members.leftAt), inArray(members.role, [...NAMABLE_ROLES])))
    .orderBy(asc(members.name));
}
