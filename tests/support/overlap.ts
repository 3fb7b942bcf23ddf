import pg from "pg";
import { urls } from "./database";

/**
 * Runs two pieces of work so that they truly overlap: the second begins once the first has done its work and not yet
 * committed, and the first commits once the second waits for it. `hold` is awaited by the first at its end.
 */
export async function overlap<A, B>(
  first: (hold: () => Promise<void>) => Promise<A>,
  second: () => Promise<B>,
): Promise<[PromiseSettledResult<A>, PromiseSettledResult<B>]> {
  const worked = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const one = first(async () => {
    worked.resolve();
    await release.promise;
  });
  await Promise.race([worked.promise, one]);
  const two = second();
  await untilSomebodyWaits();
  release.resolve();
  return Promise.allSettled([one, two]);
}

/** Returns as soon as some transaction of this database waits for another one's lock. */
async function untilSomebodyWaits() {
  const client = new pg.Client(urls.superuser);
  await client.connect();
  try {
    for (;;) {
      const { rows } = await client.query(
        "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      if (rows.length > 0) return;
    }
  } finally {
    await client.end();
  }
}
