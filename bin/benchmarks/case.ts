import type { Facts } from "./facts";
import type { Stage } from "./stage";

export interface Request {
  method: "GET" | "POST";
  path: string;
  headers: Record<string, string>;
  body?: string | Buffer;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** As it came over the wire. */
  bytes: Buffer;
  text: string;
}

/** What makes one request different from the next: its values stand in the path or the body, and in the SQL. */
export type Target = Record<string, string>;

/** What a case found before it began, such as a form's hidden fields. */
export type Found = Record<string, string>;

/** Sends one request to the product. */
export type Ask = (request: Request) => Promise<Answer>;

export interface Case {
  name: string;
  kind: "read" | "write" | "page";
  /** The n-th target; null when all that may be used once have been. */
  target(facts: Facts, n: number): Target | null;
  request(facts: Facts, target: Target, found: Found): Request;
  /** Throws unless the answer is right. */
  check(facts: Facts, answer: Answer, target: Target): void;
  find?(facts: Facts, ask: Ask, worker: Stage["worker"]): Promise<Found>;
  /** Each connection goes on with what it began. */
  follow?(target: Target): Target;
  /** A page that is kept: the floor does the SQL that making it costs. */
  isKept?: boolean;
  /** For the floor, whose statements are the same each time: a condition that would be met only once is loosened. */
  loosen?(statement: string): string;
}

export function expect(isRight: boolean, what: string): asserts isRight {
  if (!isRight) throw new Error(`The answer is wrong: ${what}.`);
}

export type Side = "product" | "floor";

/** The product and its floor write in one database, so each has every other target for itself. */
export const targetOn = (side: Side, { target }: Pick<Case, "target">, facts: Facts, n: number) =>
  target(facts, side === "product" ? 2 * n : 2 * n + 1);
