import { inArray } from "drizzle-orm";
import { applications } from "@/db/schema";
import type { Scope } from "../scope";
import { moveBelongings } from "./move-belongings";
import { listMoved } from "./reads/merging";

/**
 * Puts with an application's candidate what names the other of the two: a write that had read the candidate before they
 * were merged, or made two again, may commit just after.
 */
export async function gatherLateWrites(scope: Scope, { mergeId }: { mergeId: string }) {
  const moved = await listMoved(scope, mergeId);
  const standing = await scope.tx
    .select({ id: applications.id, candidateId: applications.candidateId })
    .from(applications)
    .where(inArray(applications.id, moved("applications")));
  for (const [candidateId, theirs] of Map.groupBy(standing, (application) => application.candidateId))
    await moveBelongings(
      scope,
      theirs.map(({ id }) => id),
      candidateId,
    );
}
