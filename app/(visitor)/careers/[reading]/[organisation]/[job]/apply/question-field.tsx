import { PlainChoiceGroup } from "@/app/_ui/plain-choice-group";
import { PlainTextArea } from "@/app/_ui/plain-text-area";
import { PlainTextField } from "@/app/_ui/plain-text-field";
import type { AskedQuestion } from "@/server/domain/applications/input";
import type { ApplyWords } from "./_words";

export type Question = AskedQuestion & { label: string };

type Props = { question: Question; typed: string[]; error?: string; words: ApplyWords };

/** One of a job's own questions, by its kind. */
export function QuestionField({ question, typed, error, words }: Props) {
  const yesNo = [
    { id: "yes", label: words.yes },
    { id: "no", label: words.no },
  ];
  const { kind, label, required, options } = question;
  const frame = {
    name: `answers.${question.id}`,
    label: <bdi>{label}</bdi>,
    error,
    optional: required ? false : words.optional,
  };
  const value = { defaultValue: typed[0] };
  switch (kind) {
    case "long":
      return <PlainTextArea {...frame} {...value} rows={6} />;
    case "number":
      return <PlainTextField {...frame} {...value} inputMode="decimal" />;
    case "date":
      return <PlainTextField {...frame} {...value} type="date" />;
    case "choice":
    case "several":
    case "yes_no":
      return (
        <PlainChoiceGroup
          {...frame}
          pick={kind === "several" ? "several" : "one"}
          choices={
            kind === "yes_no" ? yesNo : options.map((option) => ({ id: option, label: <bdi>{option}</bdi> }))
          }
          chosen={typed}
        />
      );
    default:
      return <PlainTextField {...frame} {...value} />;
  }
}
