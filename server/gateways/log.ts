import { pino } from "pino";
import { env } from "../env";

/** Logs carry ids only: never names, addresses, texts or tokens. */
export const log = pino({
  level: env.logLevel,
  base: { pid: process.pid },
  formatters: { level: (label) => ({ level: label }) },
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { error: describeError },
});

/** What may be told of an error: PostgreSQL's and drizzle's messages repeat the values they were given. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const facts = Object.fromEntries(
    ["code", "constraint", "table", "column", "syscall", "responseCode", "digest"].flatMap((name) => {
      const value: unknown = Reflect.get(error, name);
      return typeof value === "string" || typeof value === "number" ? [[name, value]] : [];
    }),
  );
  return {
    kind: error.name === "Error" ? error.constructor.name : error.name,
    message: withoutValues(error.message),
    ...facts,
    at: (error.stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
    ...(error.cause ? { cause: describeError(error.cause) } : {}),
  };
}

/** A message without what it quotes: addresses, values, tokens. */
export function withoutValues(message: string) {
  return message
    .replace(/\bparams: [\s\S]*/, "params: …")
    .replace(/"[^"]*"|“[^”]*”|'[^']*'|`[^`]*`/g, "“…”")
    .replace(/[^\s<>()]+@[^\s<>()]+/g, "…@…")
    .replace(/[A-Za-z0-9_-]{24,}/g, "…")
    .slice(0, 300);
}
