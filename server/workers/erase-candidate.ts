import type { Task } from "graphile-worker";
import { z } from "zod";
import { eraseCandidate } from "@/server/domain/privacy/erase-candidate";
import { listErasedKeys } from "@/server/domain/privacy/reads/erasing";
import { now } from "../gateways/clock";
import { deleteFile } from "../gateways/storage";
import { asSystem } from "./door";

const payload = z.object({ organisationId: z.uuid(), candidateId: z.uuid() });

export const eraseCandidateTask: Task = (given) => eraseWholly(payload.parse(given));

/**
 * Files first, rows second: the rows are what knows where the files lie. Whatever it dies of, run again it goes on from
 * there, for a file that is gone already is no error and rows go all at once.
 */
export async function eraseWholly({ organisationId, candidateId }: z.output<typeof payload>) {
  const keys = await asSystem(organisationId, (scope) => listErasedKeys(scope, candidateId), now());
  for (const key of keys) await deleteFile(key);
  await asSystem(organisationId, (scope) => eraseCandidate(scope, { candidateId }), now());
}
