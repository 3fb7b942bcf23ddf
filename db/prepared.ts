import { createHash } from "node:crypto";
import type pg from "pg";

// A statement that is asked again and again is parsed and planned once for each connection. Under row-level security
// planning costs more than most of our statements take to run.

/** Asked this often, a statement is worth a plan that stays. */
const often = 3;
/** Statements whose text changes with what they are given must not fill every connection. */
const most = 400;

const asked = new Map<string, number>();
const names = new Map<string, string>();

type Ask = (config: pg.QueryConfig, values?: unknown[]) => Promise<pg.QueryResult>;

/** The same queries, those by name that come often. */
export function preparing(query: Ask): { query: Ask } {
  return { query: (config, values) => query(named(config), values) };
}

function named(config: pg.QueryConfig): pg.QueryConfig {
  const name = names.get(config.text) ?? nameOnceOften(config.text);
  return name ? { ...config, name } : config;
}

function nameOnceOften(text: string): string | undefined {
  if (names.size >= most) return undefined;
  const times = (asked.get(text) ?? 0) + 1;
  if (times < often) {
    if (asked.size > 10 * most) asked.clear();
    asked.set(text, times);
    return undefined;
  }
  asked.delete(text);
  // By what it says: pages and procedures load this module each for themselves, and share their connections.
  const name = createHash("sha256").update(text).digest("base64url");
  names.set(text, name);
  return name;
}
