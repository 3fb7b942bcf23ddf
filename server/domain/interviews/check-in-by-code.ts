import type { Scope } from "../scope";
import { checkIn } from "./check-in";
import { findPanelByCode } from "./reads/visits";

/** Checks in whoever carries this code, typed or scanned. */
export async function checkInByCode(scope: Scope, { code, room }: { code: string; room: string }) {
  return checkIn(scope, { panelId: await findPanelByCode(scope, code), room });
}
