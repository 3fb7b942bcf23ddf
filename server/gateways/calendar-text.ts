import { resolve } from "node:path";
import type { Asked, Read } from "./calendar-text/busy";
import { askKeptApart, type Limits } from "./kept-apart";

const LIMITS: Limits = {
  longestMs: 30_000,
  heapMebibytes: 384,
  memoryMebibytes: 768,
  mostCharacters: 4_000_000,
};
// From where every process of ours is started: bundled code no longer lies beside it.
const reader = resolve("server/gateways/calendar-text/reader.ts");

/** When its owner is busy by a calendar. One that cannot be read within the limits repeats itself too often. */
export async function readCalendarText(text: string, asked: Asked): Promise<Read> {
  const said = await askKeptApart(reader, [JSON.stringify(asked)], Buffer.from(text), LIMITS);
  return said === null ? { problem: "too-many" } : JSON.parse(said);
}
