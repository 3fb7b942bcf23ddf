import type { Flags, QUESTION_KINDS } from "@/db/schema";

/**
 * Whether an answer is one that the organisation wants to notice. It rejects nobody: a person reads the application
 * and decides. What was given keeps the flag it got, whatever the form asks for later.
 */
export function isFlagged(
  { kind, flags }: { kind: (typeof QUESTION_KINDS)[number]; flags: Flags },
  value: string | string[] | number | boolean,
): boolean {
  const { answers = [], below = null, above = null } = flags;
  if (kind === "yes_no") return answers.includes(value === true ? "yes" : "no");
  if (kind === "number")
    return (
      typeof value === "number" && ((below !== null && value < below) || (above !== null && value > above))
    );
  if (kind === "choice" || kind === "several")
    return [value].flat().some((one) => answers.includes(String(one)));
  return false;
}
