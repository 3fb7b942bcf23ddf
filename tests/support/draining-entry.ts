import { createServer } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { openEntry } from "@/server/web/entry";
import { Shutdown } from "@/server/web/shutdown";

// A process of its own, so that a test can tell it to end.
const server = createServer();
const shutdown = new Shutdown(server, async () => {});
server.on(
  "request",
  openEntry(async (request, response) => {
    if (request.url === "/stream") {
      response.setHeader("content-type", "text/event-stream");
      response.write("data: hello\n\n");
      process.send?.("streaming");
      return;
    }
    process.send?.("answering");
    await pause(1_000);
    response.end("whole");
  }, shutdown),
);
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
