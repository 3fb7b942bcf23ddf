import { Status } from "@/app/_ui/badge";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { When } from "@/app/_ui/when";
import type { Language } from "@/server/domain/emails/input";

interface Signer {
  id: string;
  name: string;
  party: "candidate" | "organisation";
  signature: { method: "typed" | "drawn"; mark: string; signedAt: Date } | null;
}

type Props = {
  signers: readonly Signer[];
  organisation: string;
  timeZone: string;
  now: Date;
  /** In English without. */
  language?: Language;
  words?: ReturnType<typeof inEnglish>;
};

const inEnglish = (organisation: string) => ({
  signatures: "Signatures",
  forOrganisation: `For ${organisation}`,
  signed: "Signed",
  toSign: "To sign",
  drawn: "Drawn signature",
});

/** Who signs, in order, and who has. */
export function Signatures({
  signers,
  organisation,
  timeZone,
  now,
  language,
  words = inEnglish(organisation),
}: Props) {
  return (
    <DataList label={words.signatures}>
      {signers.map(({ id, name, party, signature }) => (
        <DataRow
          key={id}
          title={<bdi>{name}</bdi>}
          detail={
            signature ? (
              <>
                <Mark method={signature.method} mark={signature.mark} drawn={words.drawn} />
                <When instant={signature.signedAt} timeZone={timeZone} now={now} language={language} />
              </>
            ) : party === "organisation" ? (
              words.forOrganisation
            ) : null
          }
          trail={
            signature ? (
              <Status tone="done">{words.signed}</Status>
            ) : (
              <Status tone="due">{words.toSign}</Status>
            )
          }
        />
      ))}
    </DataList>
  );
}

function Mark({ method, mark, drawn }: { method: "typed" | "drawn"; mark: string; drawn: string }) {
  if (method === "typed") return <bdi className="me-3 italic">{mark}</bdi>;
  return (
    <svg role="img" aria-label={drawn} viewBox="0 0 600 200" className="my-1 block h-12 w-36">
      <path
        d={mark}
        fill="none"
        className="stroke-ink"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
