import { signatories } from "@/db/schema";
import { NotFound } from "../../errors";
import { findPresentMember, listMembers, type Member } from "../../organisations/reads";
import type { Scope } from "../../scope";
import { SIGNATORY_ROLES } from "../rules";

/** Who may be named to sign for the organisation: those it has named, or everybody whose role may sign. */
export async function listSignatories(scope: Scope): Promise<Member[]> {
  const able = (await listMembers(scope)).filter(({ role }) => SIGNATORY_ROLES.includes(role));
  const named = new Set(await listNamedSignatories(scope));
  const chosen = able.filter(({ id }) => named.has(id));
  return chosen.length > 0 ? chosen : able;
}

/** The ids of those an organisation has named; none when it has not. */
export async function listNamedSignatories({ tx }: Scope): Promise<string[]> {
  return (await tx.select({ id: signatories.memberId }).from(signatories)).map(({ id }) => id);
}

/** Whose role may sign, and who of them was named. */
export async function findSigning(scope: Scope) {
  const able = (await listMembers(scope)).filter(({ role }) => SIGNATORY_ROLES.includes(role));
  return {
    able: able.map(({ id, name, title }) => ({ id, name, title })),
    named: await listNamedSignatories(scope),
  };
}

/** A member as the rule about signing knows them. */
export async function findSignatory(scope: Scope, memberId: string) {
  const { name, role, leftAt } = await findPresentMember(scope, memberId);
  const isNamed = (await listSignatories(scope)).some(({ id }) => id === memberId);
  return { name, role, leftAt, isNamed };
}

/** Who signs unless somebody else is chosen: the given member if they may, else the first owner. */
export async function findDefaultSignatory(scope: Scope, preferredId: string): Promise<string> {
  const able = (await listSignatories(scope)).toSorted(
    (one, other) => one.joinedAt.getTime() - other.joinedAt.getTime() || (one.id < other.id ? -1 : 1),
  );
  const chosen =
    able.find(({ id }) => id === preferredId) ?? able.find(({ role }) => role === "owner") ?? able[0];
  if (!chosen) throw new NotFound("Somebody who may sign for the organisation");
  return chosen.id;
}
