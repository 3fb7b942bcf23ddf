import { watch } from "node:fs";
import type { Lasting } from "./processes";

const entry = /^server\/(web|env|settings)/;

/**
 * For development. Pages and procedures are reloaded inside the web process; the entry itself and the worker are
 * started anew when a file they are made of changes.
 */
export function reloadOnChange(web: Lasting, worker: Lasting): () => void {
  const timers = new Map<Lasting, NodeJS.Timeout>();
  const soon = (process: Lasting, quietMs: number) => {
    clearTimeout(timers.get(process));
    timers.set(
      process,
      setTimeout(() => process.restart(), quietMs),
    );
  };
  const changed = (path: string) => {
    if (!/\.(tsx?|sql)$/.test(path)) return;
    if (entry.test(path)) soon(web, 500);
    if (!/^server\/(api|web)/.test(path)) soon(worker, 3_000);
  };
  const watchers = ["server", "db", "emails"].map((folder) =>
    watch(folder, { recursive: true }, (_, name) => name && changed(`${folder}/${name}`)),
  );
  return () => {
    for (const watcher of watchers) watcher.close();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}
