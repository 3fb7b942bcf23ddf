import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

/** Headers by which a stranger could claim to be somebody else, or reach inside Next. */
const forgeable = [
  "forwarded",
  "via",
  "x-real-ip",
  "x-client-ip",
  "x-client-address",
  "x-cluster-client-ip",
  "true-client-ip",
  "cf-connecting-ip",
  "fastly-client-ip",
  "x-request-id",
  "x-nonce",
  "x-original-url",
  "x-rewrite-url",
  "x-middleware-subrequest",
  "x-middleware-rewrite",
  "x-middleware-next",
  "x-middleware-prefetch",
  "x-matched-path",
  "x-invoke-path",
  "x-now-route-matches",
  "content-security-policy",
  "content-security-policy-report-only",
];

export class ClientAddresses {
  private readonly trusted = new BlockList();

  constructor(proxies: string[]) {
    for (const proxy of proxies) {
      const [address = "", bits] = proxy.split("/");
      const family = isIP(address) === 6 ? "ipv6" : "ipv4";
      if (bits) this.trusted.addSubnet(address, Number(bits), family);
      else this.trusted.addAddress(address, family);
    }
  }

  /** Who is really asking: the peer, or what a proxy that we trust says of its own peer. Forged headers are removed. */
  settle(request: IncomingMessage): string {
    const chain = String(request.headers["x-forwarded-for"] ?? "")
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean);
    for (const name of Object.keys(request.headers))
      if (forgeable.includes(name) || name.startsWith("x-forwarded-")) delete request.headers[name];

    let address = plain(request.socket.remoteAddress ?? "");
    while (chain.length > 0 && this.trusts(address)) {
      const claimed = plain(chain.pop() ?? "");
      if (!isIP(claimed)) break;
      address = claimed;
    }
    return address;
  }

  private trusts(address: string) {
    const family = isIP(address);
    return family !== 0 && this.trusted.check(address, family === 6 ? "ipv6" : "ipv4");
  }
}

const plain = (address: string) => address.replace(/^::ffff:/, "");

/** One household has a whole /64 of IPv6: it counts as one address, wherever "::" leaves its zeros out. */
export function limitKey(address: string) {
  if (isIP(address) !== 6) return address;
  const [front = [], back = []] = address.split("::").map((part) => part.split(":").filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - front.length - back.length)).fill("0");
  return [...front, ...zeros, ...back].slice(0, 4).join(":");
}
