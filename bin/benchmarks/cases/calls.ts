import superjson from "superjson";
import type { Request } from "../case";
import type { Facts } from "../facts";

const prefix = "/api/trpc/";

const asking = (facts: Facts, token: string) => ({
  cookie: `second-door-member=${token}`,
  "x-organisation": facts.organisation,
});

/** A query through tRPC, as the product's pages ask it. */
export function query(facts: Facts, token: string, name: string, input?: unknown): Request {
  const given = input === undefined ? "" : `?input=${encodeURIComponent(superjson.stringify(input))}`;
  return { method: "GET", path: `${prefix}${name}${given}`, headers: asking(facts, token) };
}

/** Several at once, as they leave a page in one request. */
export function batch(facts: Facts, token: string, calls: Record<string, unknown>): Request {
  const inputs = Object.fromEntries(
    Object.values(calls).map((input, at) => [at, superjson.serialize(input)]),
  );
  const path = `${prefix}${Object.keys(calls).join(",")}?batch=1&input=${encodeURIComponent(JSON.stringify(inputs))}`;
  return { method: "GET", path, headers: asking(facts, token) };
}

export function mutation(facts: Facts, token: string, name: string, input: unknown): Request {
  const headers = { ...asking(facts, token), "content-type": "application/json" };
  return { method: "POST", path: `${prefix}${name}`, headers, body: superjson.stringify(input) };
}

export function memberPage(facts: Facts, token: string, path: string): Request {
  return {
    method: "GET",
    path: `/o/${facts.organisation}${path}`,
    headers: { ...pageHeaders, ...asking(facts, token) },
  };
}

export const pageHeaders = {
  accept: "text/html",
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Chrome/130",
};

export const at = <T>(list: readonly T[], n: number): T => {
  const found = list[n % list.length];
  if (found === undefined) throw new Error("There is nothing to ask for.");
  return found;
};

/** The data of a tRPC answer. */
export const dataOf = <T>(text: string): T => superjson.deserialize(JSON.parse(text).result.data) as T;
