import type { z } from "zod";

/** Names a value for a field, such as an id of the right kind; undefined leaves the choice to the sampler. */
export type Choose = (field: string) => unknown;

interface Inner {
  def: {
    type: string;
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    innerType?: z.ZodType;
    in?: z.ZodType;
    options?: z.ZodType[];
    entries?: Record<string, string>;
    values?: unknown[];
    format?: string;
    valueType?: z.ZodType;
    getter?: () => z.ZodType;
  };
}

/** A plausible value for any Zod schema, so that every procedure can be called without writing its input by hand. */
export function sample(schema: z.ZodType, choose: Choose, field = ""): unknown {
  const { def } = schema as unknown as Inner;
  // Of a list it is each item that is chosen.
  const chosen = def.type === "array" || def.innerType ? undefined : choose(field);
  if (chosen !== undefined) return chosen;
  const inside = (inner: z.ZodType | undefined) => (inner ? sample(inner, choose, field) : undefined);
  switch (def.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([name, value]) => [name, sample(value, choose, name)]),
      );
    case "array":
      return [inside(def.element)];
    case "union":
      return inside(def.options?.[0]);
    case "enum":
      return Object.values(def.entries ?? {})[0];
    case "literal":
      return def.values?.[0];
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
      return inside(def.innerType);
    case "pipe":
      return inside(def.in);
    case "lazy":
      return def.getter && sample(def.getter(), choose, field);
    case "record":
      return {};
    case "number":
    case "int":
      return 1;
    case "boolean":
      return true;
    case "date":
      return new Date(Date.now() + 3 * 86_400_000);
    default:
      return text(schema, def.format, field);
  }
}

function text(schema: z.ZodType, format: string | undefined, field: string) {
  const tries = [
    format === "uuid" || /id$/i.test(field) ? "0193cccc-0000-7000-8000-00000000000c" : undefined,
    "somebody@example.test",
    "A few plain words that say enough.",
    "2027-03-01",
    "09:30",
    "Europe/London",
    "GBP",
    "GB",
    "#1f4d3f",
    "0".repeat(64),
    "1",
    "",
  ];
  return tries.find((value) => value !== undefined && schema.safeParse(value).success) ?? "words";
}
