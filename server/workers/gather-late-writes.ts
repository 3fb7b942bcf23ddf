import type { Task } from "graphile-worker";
import { z } from "zod";
import { gatherLateWrites } from "@/server/domain/candidates/gather-late-writes";
import { asSystem } from "./door";

const payload = z.object({ organisationId: z.uuid(), mergeId: z.uuid() });

/** What was written just as two candidates were merged, or made two again. */
export const gatherLateWritesTask: Task = async (given) => {
  const { organisationId, mergeId } = payload.parse(given);
  await asSystem(organisationId, (scope) => gatherLateWrites(scope, { mergeId }));
};
