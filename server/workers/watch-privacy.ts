import { listUnfinished } from "@/server/domain/privacy/reads/kept";
import { remindNotesRequests } from "@/server/domain/privacy/remind-notes-requests";
import { watchRetention } from "@/server/domain/privacy/watch-retention";
import { enqueue } from "@/server/domain/queue";
import type { Scope } from "@/server/domain/scope";
import { inEachOrganisation } from "./door";

/** Every hour: requests for notes that fall due, people whose time is up, and erasures whose worker died. */
export const watchPrivacyTask = () =>
  inEachOrganisation(watch, "Privacy could not be watched over. It is tried in an hour.");

async function watch(scope: Scope) {
  await remindNotesRequests(scope);
  await watchRetention(scope);
  for (const { candidateId } of await listUnfinished(scope))
    await enqueue(scope, "erase-candidate", { candidateId });
}
