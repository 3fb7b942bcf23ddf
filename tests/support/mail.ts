import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** How the server treats the next messages; by default it takes them. */
export type Treatment =
  | "accept"
  | "refuse for now"
  | "refuse for good"
  | "drop before the answer"
  | "drop after the answer"
  | "hang";

export interface MailServer {
  url: string;
  /** Every message whose body has arrived, in order, whatever the answer was. */
  received: ParsedMail[];
  treat(treatment: Treatment): void;
  /** Waits until so many have arrived in all. */
  until(count: number): Promise<ParsedMail[]>;
  close(): Promise<void>;
}

/** A real SMTP server on loopback. */
export async function openMailServer(): Promise<MailServer> {
  const received: ParsedMail[] = [];
  const waiting = new Set<() => void>();
  let treatment: Treatment = "accept";

  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        received.push(await simpleParser(Buffer.concat(chunks)));
        for (const check of waiting) check();
        answer(treatment, done, () => connections.get(session.id)?.destroy());
      });
    },
    onConnect(_session, done) {
      done();
    },
  });
  server.on("error", () => {});
  const connections = new Map<string, { destroy(): void }>();
  trackConnections(server, connections);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;

  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    treat: (next) => {
      treatment = next;
    },
    until: (count) => arrival(received, count, waiting),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answer(treatment: Treatment, done: (error?: Error) => void, disconnect: () => void) {
  if (treatment === "accept") return done();
  if (treatment === "refuse for now")
    return done(Object.assign(new Error("Try again later"), { responseCode: 451 }));
  if (treatment === "refuse for good")
    return done(Object.assign(new Error("No such user"), { responseCode: 550 }));
  if (treatment === "drop before the answer") return disconnect();
  if (treatment === "drop after the answer") {
    done();
    setImmediate(disconnect);
  }
}

/** smtp-server keeps its sockets to itself; its connections are met where it makes them. */
function trackConnections(server: SMTPServer, connections: Map<string, { destroy(): void }>) {
  server.server.on("connection", (socket) =>
    setImmediate(() => {
      const all: Set<{ id: string; _socket: unknown }> = Reflect.get(server, "connections");
      for (const one of all) if (one._socket === socket) connections.set(one.id, socket);
    }),
  );
}

function arrival(received: ParsedMail[], count: number, waiting: Set<() => void>): Promise<ParsedMail[]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${received.length} of ${count} mails have come after 15 s.`)),
      15_000,
    );
    const check = () => {
      if (received.length < count) return;
      clearTimeout(timer);
      waiting.delete(check);
      resolve(received);
    };
    waiting.add(check);
    check();
  });
}
