import { randomUUID } from "node:crypto";
import { v7 } from "uuid";
import type { Target } from "./case";
import type { Recording } from "./recording";

const anyUuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

interface Hole {
  value: string;
  names: string[];
}

/**
 * The values of a recorded request with holes in them: where its target stood, and where ids stood that it made anew.
 * Each time they are filled differently, so that a write writes something new.
 */
export class Substitutes {
  private readonly holes = new Map<string, Hole>();
  private readonly fresh: string[];

  constructor(
    recording: Recording,
    private readonly recorded: Target,
    span: { from: number; until: number },
  ) {
    const strings = recording
      .flatMap(({ statements }) => statements.flatMap(({ values }) => values.flat()))
      .filter((value): value is string => typeof value === "string");
    this.fresh = [...new Set(strings.flatMap((value) => [...madeIn(value, span)]))];
    const names = [...Object.values(recorded).filter((value) => value.length > 3), ...this.fresh];
    const known = new Set(names);
    for (const value of new Set(strings)) {
      // Of hundreds of ids most stand by themselves, and need not be looked for in every text.
      const found = known.has(value) ? [value] : names.filter((name) => value.includes(name));
      if (found.length > 0) this.holes.set(value, { value, names: found });
    }
  }

  for(target: Target): (value: unknown) => unknown {
    if (this.holes.size === 0) return (value) => value;
    const words = new Map(Object.entries(this.recorded).map(([key, value]) => [value, target[key] ?? value]));
    for (const id of this.fresh) words.set(id, id[14] === "7" ? v7() : randomUUID());
    const fill = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(fill);
      const hole = typeof value === "string" ? this.holes.get(value) : undefined;
      if (!hole) return value;
      return hole.names.reduce((text, name) => text.replaceAll(name, words.get(name) ?? name), hole.value);
    };
    return fill;
  }
}

/** Ids by whose time one sees that they were made meanwhile, and names of stored files. */
function* madeIn(value: string, { from, until }: { from: number; until: number }) {
  for (const [id] of value.matchAll(anyUuid)) {
    const at = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
    if (id[14] === "7" && at >= from && at <= until) yield id;
    if (value.startsWith("cvs/")) yield id;
  }
}
