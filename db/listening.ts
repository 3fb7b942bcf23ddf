import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

/**
 * Hears what transactions announce on a channel, on a connection of its own that is renewed when it is lost.
 * `heard` is also called, without a message, after each renewal: something may have been said meanwhile.
 */
export function listen(connectionString: string, channel: string, heard: (message?: string) => void) {
  let ended = false;
  let client: pg.Client | undefined;

  async function keepListening() {
    while (!ended) {
      const opened = new pg.Client({ connectionString, connectionTimeoutMillis: 3_000, keepAlive: true });
      client = opened;
      const lost = new Promise<void>((resolve) => {
        opened.on("error", () => resolve());
        opened.on("end", () => resolve());
      });
      try {
        await opened.connect();
        opened.on("notification", ({ payload }) => heard(payload));
        await opened.query(`listen ${opened.escapeIdentifier(channel)}`);
        heard();
        await lost;
      } catch {
        // The database is away; it is asked again below.
      }
      await opened.end().catch(() => {});
      if (!ended) await pause(500);
    }
  }

  const listening = keepListening();
  return async () => {
    ended = true;
    await client?.end().catch(() => {});
    await listening;
  };
}
