import { REDACTION_WORDS } from "@/server/domain/privacy/words";

type Reason = keyof typeof REDACTION_WORDS;

interface Text {
  body: string;
  redactions: readonly { from: number; to: number; reason: Reason }[];
  withheldFor: Reason | null;
}

/** A text with what is kept back taken out, as the candidate will read it. The redactions are in order. */
export function AsRead({ body, redactions, withheldFor }: Text) {
  if (withheldFor) return <Removed reason={withheldFor} />;
  const starts = [0, ...redactions.map(({ to }) => to)];
  return (
    <p dir="auto" className="whitespace-pre-line">
      {starts.map((from, at) => {
        const next = redactions[at];
        return (
          <span key={from}>
            {body.slice(from, next?.from ?? body.length)}
            {next && <Removed reason={next.reason} />}
          </span>
        );
      })}
    </p>
  );
}

function Removed({ reason }: { reason: Reason }) {
  return (
    <em className="rounded-sm bg-sunken px-1 text-soft not-italic">
      taken out: {REDACTION_WORDS[reason].toLowerCase()}
    </em>
  );
}
