import { inOrganisation } from "@/db/tenant";
import type { Scope } from "@/server/domain/scope";

/** The workers' door: one transaction of one organisation, as the system. */
export function asSystem<T>(
  organisationId: string,
  work: (scope: Scope) => Promise<T>,
  now = new Date(),
): Promise<T> {
  return inOrganisation(
    organisationId,
    { type: "system" },
    (tx) => work({ tx, actor: { type: "system", organisationId }, now, trail: [] }),
    "read write",
  );
}
