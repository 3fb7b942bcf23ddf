import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { ClientAddresses, limitKey } from "@/server/web/client-address";

const settle = (proxies: string[], peer: string, headers: Record<string, string>) => {
  const request = { headers: { ...headers }, socket: { remoteAddress: peer } } as unknown as IncomingMessage;
  return { address: new ClientAddresses(proxies).settle(request), headers: request.headers };
};

describe("who is asking", () => {
  test("without trusted proxies it is the peer, whatever it claims, and its claims are gone", () => {
    const claims = {
      "x-forwarded-for": "203.0.113.7",
      "x-forwarded-host": "evil.test",
      "x-real-ip": "203.0.113.7",
    };
    const { address, headers } = settle([], "::ffff:198.51.100.1", claims);
    expect(address).toBe("198.51.100.1");
    expect(headers).toEqual({});
  });

  test("behind a trusted proxy it is whom that proxy saw", () => {
    const headers = { "x-forwarded-for": "192.0.2.66, 203.0.113.7" };
    expect(settle(["10.0.0.0/8"], "10.1.2.3", headers).address).toBe("203.0.113.7");
  });

  test("behind two trusted proxies it is whom the outer one saw, not what that person claimed", () => {
    const headers = { "x-forwarded-for": "192.0.2.66, 203.0.113.7, 10.9.9.9" };
    expect(settle(["10.0.0.0/8"], "10.1.2.3", headers).address).toBe("203.0.113.7");
  });

  test("a proxy that passes on nonsense leaves its own address", () => {
    expect(settle(["10.0.0.1"], "10.0.0.1", { "x-forwarded-for": "<script>" }).address).toBe("10.0.0.1");
  });

  test("the addresses of one IPv6 household count as one", () => {
    expect(limitKey("2001:db8:1:2:aaaa::1")).toBe(limitKey("2001:db8:1:2:bbbb::2"));
    expect(limitKey("2001:db8:1:2:aaaa::1")).not.toBe(limitKey("2001:db8:1:3:aaaa::1"));
    // Written short, what its household chooses stands where its network's own groups would.
    expect(limitKey("2001:db8::aaaa:1:2:3")).toBe(limitKey("2001:db8::bbbb:1:2:3"));
    expect(limitKey("2001:db8::1")).toBe(limitKey("2001:db8:0:0:1::"));
    expect(limitKey("2001:db8::1")).not.toBe(limitKey("2001:db8:0:1::1"));
  });
});
