import type { IncomingMessage } from "node:http";
import https from "node:https";
import { RequestFilteringHttpsAgent } from "request-filtering-agent";

// The one way out to addresses that people name. The agent looks at where a name leads in the moment it connects, so
// that neither a name nor a redirect can lead to this machine, its neighbours, or a cloud's own services.

const LONGEST_MS = 15_000;
const MOST_REDIRECTS = 3;

export type Fetched = { text: string } | { problem: "unreachable" | "too-large" };

interface Limits {
  mostBytes: number;
  /** Only tests reach another place than the public internet. */
  agent?: https.Agent;
}

/** Reads a text at a public https address, within limits of time, size and redirects. */
export async function readPublicAddress(address: string, { mostBytes, agent }: Limits): Promise<Fetched> {
  const patience = AbortSignal.timeout(LONGEST_MS);
  const way = agent ?? new RequestFilteringHttpsAgent({ keepAlive: false });
  let next = address;
  try {
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const answer = await ask(next, way, patience);
      const status = answer.statusCode ?? 0;
      const { location } = answer.headers;
      if (status === 200) return await readWithin(answer, mostBytes);
      answer.destroy();
      if (status < 300 || status >= 400 || !location) break;
      next = new URL(location, next).href;
    }
  } catch {
    // Refused, broken off, too slow or not https: for the person it is all the same.
  }
  return { problem: "unreachable" };
}

function ask(address: string, agent: https.Agent, signal: AbortSignal): Promise<IncomingMessage> {
  const url = new URL(address);
  if (url.protocol !== "https:") throw new Error("Not https.");
  if (url.username || url.password) throw new Error("An address with a password.");
  const headers = { accept: "text/calendar", "user-agent": "Second Door calendar reader" };
  return new Promise((resolve, reject) => {
    https.get(url, { agent, signal, headers }, resolve).on("error", reject);
  });
}

async function readWithin(answer: IncomingMessage, mostBytes: number): Promise<Fetched> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    size += part.length;
    if (size > mostBytes) {
      answer.destroy();
      return { problem: "too-large" };
    }
    parts.push(part);
  }
  return { text: Buffer.concat(parts).toString("utf8") };
}
