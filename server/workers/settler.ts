import { setTimeout as pause } from "node:timers/promises";
import type { Settlement } from "@/server/domain/emails/settle-many";
import { log } from "../gateways/log";

/** So many mails may have left and not been settled: each of them is sent again should the process be killed. */
const MOST_UNSETTLED = 5;
const MOST_TRIES = 8;

type Settle = (organisationId: string, settlements: Settlement[]) => Promise<void>;

/**
 * Settles what has been sent while the next is on its way: at once when there is little to do, and what has gathered
 * meanwhile together when there is much.
 */
export function openSettler(settle: Settle) {
  const waiting = new Map<string, Settlement[]>();
  const running = new Map<string, Promise<void>>();
  let unsettled = 0;

  async function drain(organisationId: string) {
    for (let some = waiting.get(organisationId); some; some = waiting.get(organisationId)) {
      waiting.delete(organisationId);
      await settleSurely(settle, organisationId, some);
      unsettled -= some.length;
    }
    running.delete(organisationId);
  }

  return {
    async add(organisationId: string, settlement: Settlement) {
      waiting.set(organisationId, [...(waiting.get(organisationId) ?? []), settlement]);
      unsettled += 1;
      if (!running.has(organisationId)) running.set(organisationId, drain(organisationId));
      while (unsettled >= MOST_UNSETTLED && running.size > 0) await Promise.race(running.values());
    },
    async finish() {
      await Promise.all(running.values());
    },
  };
}

/** Settling costs a second copy of the mail when it fails: a lost connection is given time to come back. */
async function settleSurely(
  settle: Settle,
  organisationId: string,
  settlements: Settlement[],
): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await settle(organisationId, settlements);
    } catch (error) {
      // One that cannot be settled must not keep back the others.
      if (tried > 1 && settlements.length > 1) {
        for (const one of settlements) await settleSurely(settle, organisationId, [one]);
        return;
      }
      if (tried < MOST_TRIES) await pause(200 * tried);
      else
        return log.error(
          { error, outboxId: settlements[0]?.outboxId },
          "A mail could not be settled. It is tried again.",
        );
    }
  }
}
