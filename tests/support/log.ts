import { pino } from "pino";
import { log } from "@/server/gateways/log";

/** Makes the log of this process write into memory instead, every level of it; returns the lines, which grow. */
export function captureLog(): string[] {
  const lines: string[] = [];
  log.level = "trace";
  Reflect.set(log, pino.symbols.streamSym, { write: (line: string) => lines.push(line) });
  return lines;
}
