import { listen } from "../../db/listening";
import { log } from "../gateways/log";

/** How long a mail waits at most when nobody woke us: one whose time has come, or whose lease has ended. */
const roundEveryMs = 2_000;

/** Runs `deliver` as long as there is something to deliver, woken by NOTIFY and by the clock. */
export function openPostOffice(databaseUrl: string, channel: string, deliver: () => Promise<number>) {
  let ended = false;
  let news = false;
  let wake = () => {};
  const stopListening = listen(databaseUrl, channel, () => {
    news = true;
    wake();
  });

  async function round() {
    while (!ended) {
      news = false;
      const settled = await deliver().catch((error) => {
        log.error({ error }, "A round of the post office failed.");
        return 0;
      });
      // What was queued while we delivered is not left until the clock strikes.
      if (settled === 0 && !news && !ended)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, roundEveryMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
    }
  }

  const rounds = round();
  return async () => {
    ended = true;
    wake();
    await Promise.all([rounds, stopListening()]);
  };
}
