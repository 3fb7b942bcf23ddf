import { log } from "../gateways/log";

const MIB = 1024 * 1024;
/** Where a process begins to tidy up. With what comes between two looks it stays below 400 MB. */
export const MARK = 340 * MIB;
/** It tidies up again when so much has come since: what lives would be looked at in vain sooner. */
export const GROWTH = 64 * MIB;
const LOOK_MS = 250;

interface Memory {
  /** Bytes of this process that lie in the machine's memory. */
  used: () => number;
  collect: () => void;
}

/**
 * Keeps the process small under load. V8 lets garbage lie as long as its own limit allows and keeps the pages it lay on.
 * To collect takes a fraction of a second; to be ended by the system for want of memory takes every answer.
 */
export function keepSmall({ used, collect }: Memory = thisProcess) {
  let left = 0;
  const timer = setInterval(() => {
    const before = used();
    left = Math.min(left, before);
    if (before < Math.max(MARK, left + GROWTH)) return;
    const began = performance.now();
    collect();
    left = used();
    const tookMs = Math.round(performance.now() - began);
    log.info(
      { beforeMiB: Math.round(before / MIB), leftMiB: Math.round(left / MIB), tookMs },
      "Memory was given back.",
    );
  }, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}

const thisProcess: Memory = {
  used: () => process.memoryUsage.rss(),
  // An ordinary collection gives nothing back to the system. It is there because `bundledProgram` asks for it.
  collect: () => globalThis.gc?.({ type: "major", execution: "sync", flavor: "last-resort" }),
};
