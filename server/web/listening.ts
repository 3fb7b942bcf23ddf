import type { Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

/** The process of an earlier run may still be draining on the same port: it is given some seconds. */
export async function listenPatiently(server: Server, port: number) {
  for (const deadline = Date.now() + 15_000; ; await pause(300)) {
    const failed = await tryToListen(server, port);
    if (!failed) return;
    if (failed.code !== "EADDRINUSE" || Date.now() > deadline) {
      console.error(
        failed.code === "EADDRINUSE"
          ? `Port ${port} is taken by another program: stop it, or set PORT to another number.`
          : `The web process cannot listen on port ${port} (${failed.code}).`,
      );
      process.exit(1);
    }
  }
}

function tryToListen(server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error);
    server.once("error", failed);
    server.listen(port, () => {
      server.off("error", failed);
      resolve(undefined);
    });
  });
}
