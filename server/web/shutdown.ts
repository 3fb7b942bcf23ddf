import type { Server, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

/**
 * An orderly end: nothing new is accepted, live streams are closed so that browsers reconnect elsewhere, what is
 * being answered is answered, and only then does the process go.
 */
export class Shutdown {
  draining = false;
  private readonly open = new Set<ServerResponse>();

  constructor(
    private readonly server: Server,
    private readonly last: () => Promise<void>,
  ) {
    for (const name of ["SIGTERM", "SIGINT", "disconnect"] as const) process.on(name, () => this.begin());
  }

  track(response: ServerResponse) {
    this.open.add(response);
    response.once("close", () => this.open.delete(response));
    if (this.draining) response.setHeader("connection", "close");
  }

  private async begin() {
    if (this.draining) return;
    this.draining = true;
    this.server.close();
    this.server.closeIdleConnections();
    for (const response of this.open) {
      if (isStream(response)) response.end();
      else if (!response.headersSent) response.setHeader("connection", "close");
    }
    for (const deadline = Date.now() + 10_000; this.open.size > 0 && Date.now() < deadline; ) await pause(50);
    this.server.closeAllConnections();
    await Promise.race([this.last(), pause(3_000)]);
    process.exit(0);
  }
}

const isStream = (response: ServerResponse) =>
  String(response.getHeader("content-type") ?? "").startsWith("text/event-stream");
