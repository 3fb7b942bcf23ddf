import superjson from "superjson";

type Annotations = Record<string, [string]>;

/** What cannot be written down plainly is left to superjson. */
const strange = Symbol();

/**
 * What superjson writes, in one walk over what our procedures answer: plain data with instants in it. superjson looks
 * at every value four times, which costs a board of 600 cards more than everything else does.
 */
export function serialize(data: unknown): ReturnType<typeof superjson.serialize> {
  const values: Annotations = {};
  const json = plain(data, "", values);
  if (json === strange) return superjson.serialize(data);
  const annotated = Object.keys(values).length > 0;
  return (annotated ? { json, meta: { values, v: 1 } } : { json }) as ReturnType<typeof superjson.serialize>;
}

/** Both ways, for tRPC: what comes in is read by superjson itself. */
export const transformer = {
  input: superjson,
  output: {
    serialize,
    deserialize: (data: Parameters<typeof superjson.deserialize>[0]) => superjson.deserialize(data),
  },
};

function plain(value: unknown, path: string, values: Annotations): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0) ? value : strange;
  if (typeof value !== "object") return strange;
  if (Array.isArray(value)) return plainList(value, path, values);
  // An instant alone, without a path, is written differently: superjson knows how.
  if (value instanceof Date) {
    if (path === "" || Number.isNaN(value.getTime())) return strange;
    values[path] = ["Date"];
    return value.toISOString();
  }
  return plainObject(value, path, values);
}

function plainList(list: unknown[], path: string, values: Annotations): unknown {
  const written: unknown[] = [];
  for (let at = 0; at < list.length; at++) {
    const one = plain(list[at], path === "" ? String(at) : `${path}.${at}`, values);
    if (one === strange) return strange;
    written.push(one);
  }
  return written;
}

function plainObject(object: object, path: string, values: Annotations): unknown {
  const kind = Object.getPrototypeOf(object);
  if (kind !== Object.prototype && kind !== null) return strange;
  const written: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    // Keys that superjson writes in a way of its own, or refuses.
    if (/[.\\]/.test(key) || key === "__proto__" || key === "constructor" || key === "prototype")
      return strange;
    const one = plain(value, path === "" ? key : `${path}.${key}`, values);
    if (one === strange) return strange;
    written[key] = one;
  }
  return written;
}
