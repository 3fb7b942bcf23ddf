import { PlainChoiceGroup } from "@/app/_ui/plain-choice-group";
import { PlainFileField } from "@/app/_ui/plain-file-field";
import { PlainTextArea } from "@/app/_ui/plain-text-area";
import { PlainTextField } from "@/app/_ui/plain-text-field";
import type { AskedQuestion } from "@/server/domain/applications/input";
import type { SentFile } from "./_typed";
import type { ApplyWords } from "./_words";

export type Question = AskedQuestion & { label: string; help: string };

type Props = {
  question: Question;
  typed: string[];
  /** The file that answered it in an earlier try. */
  sent?: SentFile;
  error?: string;
  words: ApplyWords;
};

/** One of a job's own questions, by its kind. */
export function QuestionField({ question, typed, sent, error, words }: Props) {
  const yesNo = [
    { id: "yes", label: words.yes },
    { id: "no", label: words.no },
  ];
  const { kind, label, help, required, options } = question;
  const frame = {
    name: `answers.${question.id}`,
    label: <bdi>{label}</bdi>,
    hint: help && <bdi>{help}</bdi>,
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
    case "file":
      return (
        <>
          {sent && <input type="hidden" name={`fileTicket.${question.id}`} value={sent.ticket} />}
          <PlainFileField
            {...frame}
            hint={
              <>
                {help && <bdi>{help} </bdi>}
                {sent ? words.kept.replace("{file}", () => sent.name) : words.anyFile}
              </>
            }
            optional={sent ? words.optional : frame.optional}
          />
        </>
      );
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
