import { type AddressInfo, createServer, type Socket } from "node:net";
import type { Chance } from "./chance";

/** What the server does with a message, by its mood of the moment. Of a hundred messages it takes some seventy. */
const MOODS = {
  accept: 50,
  "accept late": 20,
  "refuse for now": 6,
  "refuse the address for now": 4,
  "refuse for good": 5,
  "drop before the answer": 6,
  "drop after the answer": 6,
  busy: 3,
} as const;
export type Mood = keyof typeof MOODS;

/** A message of which every byte arrived, and whether the server took it: said `250`, or was about to when it fell. */
export interface Arrival {
  messageId: string;
  address: string;
  mood: Mood;
  taken: boolean;
}

/** Everything at which a process may be killed: a line that came, a message that was complete, an answer that went. */
type Moment = () => void;

/**
 * An SMTP server of a few lines, written from the protocol so that it can fall silent between any two bytes of it. It
 * keeps a ledger of all that arrived.
 */
export async function openMoodyServer(chance: Chance) {
  const ledger: Arrival[] = [];
  const moments = new Set<Moment>();
  const state = { calm: false };
  const choose = (): Mood => (state.calm ? "accept" : chance.weighted(MOODS));
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    serve(socket, choose, chance, ledger, () => {
      for (const moment of moments) moment();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    ledger,
    /** From now on it takes everything at once. */
    calmDown: () => {
      state.calm = true;
    },
    /** Nobody listens any more, and every conversation ends in the middle of a word. */
    shut: async () => {
      const shut = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await shut;
    },
    /** It listens again, where it did. */
    reopen: () => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve)),
    /** After so many moments from now, or when nothing has happened for a while. */
    after: (count: number, patienceMs: number) => afterMoments(moments, count, patienceMs),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function serve(socket: Socket, choose: () => Mood, chance: Chance, ledger: Arrival[], moment: Moment) {
  const say = (line: string) => socket.writable && socket.write(`${line}\r\n`);
  let pending = "";
  let address = "";
  let mood = choose();
  let inMessage = false;
  socket.setEncoding("utf8");
  socket.on("error", () => {});
  const turnAway = () => socket.end("421 Too busy, come back later\r\n");
  if (mood === "busy") return turnAway();
  say("220 moody.test ready");

  socket.on("data", (chunk: string) => {
    pending += chunk;
    for (;;) {
      const end = pending.indexOf(inMessage ? "\r\n.\r\n" : "\r\n");
      if (end < 0) return;
      const piece = pending.slice(0, end);
      pending = pending.slice(end + (inMessage ? 5 : 2));
      if (inMessage) arrived(piece);
      else command(piece);
      moment();
    }
  });

  function command(line: string) {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "EHLO" || verb === "HELO") return say("250 moody.test");
    if (verb === "MAIL") {
      mood = choose();
      return mood === "busy" ? turnAway() : say("250 Fine");
    }
    if (verb === "RSET" || verb === "NOOP") return say("250 Fine");
    if (verb === "RCPT") {
      address = /<(.*)>/.exec(line)?.[1] ?? "";
      return say(mood === "refuse the address for now" ? "450 Not now" : "250 Fine");
    }
    if (verb === "DATA") {
      inMessage = true;
      return say("354 Go ahead");
    }
    if (verb === "QUIT") return socket.end("221 Bye\r\n");
    return say("502 What?");
  }

  function arrived(message: string) {
    inMessage = false;
    const messageId = /^Message-ID: *<?([^>\r\n]+)/im.exec(message)?.[1] ?? "";
    const taken = ["accept", "accept late", "drop after the answer"].includes(mood);
    ledger.push({ messageId, address, mood, taken });
    if (mood === "refuse for now") return say("451 Try again later");
    if (mood === "refuse for good") return say("550 No such mailbox");
    if (mood === "drop before the answer") return socket.destroy();
    if (mood === "accept late") return setTimeout(() => say("250 Taken"), chance.upTo(60));
    say("250 Taken");
    if (mood === "drop after the answer") setImmediate(() => socket.destroy());
  }
}

function afterMoments(moments: Set<Moment>, count: number, patienceMs: number) {
  return new Promise<void>((resolve) => {
    let left = count;
    const done = () => {
      clearTimeout(timer);
      moments.delete(moment);
      resolve();
    };
    let timer = setTimeout(done, patienceMs);
    const moment = () => {
      clearTimeout(timer);
      timer = setTimeout(done, patienceMs);
      left -= 1;
      if (left <= 0) done();
    };
    moments.add(moment);
  });
}
