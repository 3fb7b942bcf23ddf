import { Flag } from "lucide-react";
import { answerText } from "./answer-text";

type Props = { answers: readonly { label: string; value: string | string[] | number | boolean }[] };

/** That somebody gave an answer to notice, and which: in full for who listens or points at it. */
export function Flagged({ answers }: Props) {
  if (answers.length === 0) return null;
  const words = answers.map(({ label, value }) => `${label} ${answerText(value)}`).join("; ");
  return (
    <span title={words} className="inline-flex min-w-0 items-center gap-1 text-sm text-due">
      <Flag aria-hidden="true" className="size-3.5 shrink-0" strokeWidth={1.75} />
      <span className="sr-only">Flagged: {words}</span>
      <span aria-hidden="true" className="truncate">
        {answers.map(({ value }) => answerText(value)).join("; ")}
      </span>
    </span>
  );
}
