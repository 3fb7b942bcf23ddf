import { Liquid, type Template, UndefinedVariableError } from "liquidjs";
import type { Value } from "./values";

const TAGS = ["if", "unless", "case", "comment"];
const FILTERS = ["upcase", "downcase", "capitalize", "default", "strip"];

const LONGEST_TEMPLATE = 20_000;
const LONGEST_MAIL = 100_000;

/** For subjects: what a field says, as it is. */
const plain = engine((value) => String(value ?? ""));
/** For bodies: a field's value can never be Markdown, whatever it holds. */
const inMarkdown = engine((value) => withoutMarkdown(String(value ?? "")));

export type Part = "subject" | "body";

/** The sentence that says why a text cannot be a template, or null. */
export function refuseLiquid(part: Part, text: string, known: readonly string[]): string | null {
  if (text.length > LONGEST_TEMPLATE) return "This is too long for a mail. Keep it under 20,000 characters.";
  try {
    const used = engineFor(part).globalVariableSegmentsSync(engineFor(part).parse(text));
    const unknown = used.find(([name, ...rest]) => !known.includes(String(name)) || rest.length > 0);
    return unknown ? `There is no field called “${unknown.join(".")}” in this kind of mail.` : null;
  } catch (error) {
    return `This cannot be read as a template: ${reason(error)}`;
  }
}

/**
 * Fills a template. Throws `MissingValue` when it uses a field that has no value, and `TooLong` when it repeats long ones
 * until no mail program would show it.
 */
export function fillLiquid(part: Part, text: string, values: Record<string, Value>): string {
  try {
    const filled: string = engineFor(part).renderSync(parsed(part, text), values);
    if (filled.length > LONGEST_MAIL) throw new TooLong();
    return filled;
  } catch (error) {
    const missing = error instanceof UndefinedVariableError || nameOf(error) === "UndefinedVariableError";
    if (missing && error instanceof Error)
      throw new MissingValue(/undefined variable: ([\w.]+)/.exec(error.message)?.[1] ?? "");
    throw error;
  }
}

/** The fields a template uses. */
export function fieldsIn(part: Part, text: string): string[] {
  return engineFor(part).globalVariablesSync(engineFor(part).parse(text));
}

export class MissingValue extends Error {
  constructor(readonly field: string) {
    super(`No value for ${field}.`);
  }
}

export class TooLong extends Error {
  constructor() {
    super("This mail would be too long. Use its long fields once.");
  }
}

const most = 200;
const kept = new Map<string, Template[]>();

/** A template is read once and filled often: five thousand outcomes are one text. */
function parsed(part: Part, text: string) {
  const key = `${part}:${text}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= most) kept.clear();
  const fresh = engineFor(part).parse(text);
  kept.set(key, fresh);
  return fresh;
}

function engineFor(part: Part) {
  return part === "subject" ? plain : inMarkdown;
}

/** Only fields and conditions: no files, no loops, no code, and nothing that takes long. */
function engine(outputEscape: (value: unknown) => string) {
  const liquid = new Liquid({
    templates: {},
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    jsTruthy: true,
    outputEscape,
    parseLimit: LONGEST_TEMPLATE,
    // Milliseconds of the clock, not of work: a busy machine must not fail a mail. There are no loops to stop.
    renderLimit: 2_000,
    memoryLimit: 200_000,
  });
  for (const tag of Object.keys(liquid.tags)) if (!TAGS.includes(tag)) delete liquid.tags[tag];
  for (const filter of Object.keys(liquid.filters))
    if (!FILTERS.includes(filter)) delete liquid.filters[filter];
  return liquid;
}

/** Any punctuation may be escaped in Markdown, and then stands for itself. Single line breaks stay line breaks. */
function withoutMarkdown(value: string) {
  return value.replace(/[!-/:-@[-`{-~]/g, "\\$&").replace(/(?<!\n)\n(?!\n)/g, "\\\n");
}

function reason(error: unknown) {
  return error instanceof Error
    ? error.message.replace(/, (file|line):.*$/s, "").replace(/\n[\s\S]*/, "")
    : "it is not valid.";
}

function nameOf(error: unknown) {
  return error instanceof Error ? error.name : "";
}
