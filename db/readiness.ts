import { pool } from "./client";
import { hear } from "./listen";
import journal from "./migrations/meta/_journal.json" with { type: "json" };

/** A worker that is well is heard this often; one that was not for some turns has stopped, hung or never begun. */
const pulseEveryMs = 2_000;
const silenceMs = 5 * pulseEveryMs;

let heardAt = 0;

/** Begins to listen for the worker's pulse: for the process that answers whether all is well. */
export function listenForPulse() {
  return hear((announcement) => {
    if (announcement?.topic === "pulse") heardAt = Date.now();
  });
}

/** Gives a pulse until told to stop: for the worker. */
export function givePulse(): () => void {
  const pulse = JSON.stringify({ organisationId: "", topic: "pulse", id: "" });
  const beat = () =>
    pool()
      .query("select pg_notify('second_door', $1)", [pulse])
      .catch(() => {});
  const timer = setInterval(beat, pulseEveryMs);
  void beat();
  return () => clearInterval(timer);
}

/** What keeps this product from serving people, in plain words; empty when all is well. */
export async function findUnwell(): Promise<string[]> {
  const unwell: string[] = [];
  const { rows } = await pool().query("select count(*)::int as applied from drizzle.__drizzle_migrations");
  if (rows[0].applied < journal.entries.length) unwell.push("the database lacks migrations");
  if (Date.now() - heardAt > silenceMs) unwell.push("the worker does not answer");
  return unwell;
}
