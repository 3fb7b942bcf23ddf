import { toastFailure } from "./toast";

/** Does what needs code that comes late once it has come. Where it does not come, this is said, and nothing is lost. */
export async function onceThere(load: () => Promise<unknown>, act: () => void) {
  try {
    await load();
  } catch {
    return toastFailure("A part of this page did not come. Check the connection and load the page again.");
  }
  act();
}

/** Asks for it ahead, while somebody reaches for what needs it. */
export const ahead = (load: () => Promise<unknown>) => void load().catch(() => {});
