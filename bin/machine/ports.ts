import { createServer } from "node:net";

/** The wanted port if it is free, else any other. */
export async function freePort(wanted: number): Promise<number> {
  return (
    (await probe(wanted)) ?? (await probe(0)) ?? Promise.reject(new Error("No port is free on this machine."))
  );
}

function probe(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? address?.port : undefined));
    });
  });
}
