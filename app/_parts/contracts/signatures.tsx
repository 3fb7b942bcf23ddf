import { Status } from "@/app/_ui/badge";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { When } from "@/app/_ui/when";

interface Signer {
  id: string;
  name: string;
  party: "candidate" | "organisation";
  signature: { method: "typed" | "drawn"; mark: string; signedAt: Date } | null;
}

type Props = { signers: readonly Signer[]; organisation: string; timeZone: string; now: Date };

/** Who signs, in order, and who has. */
export function Signatures({ signers, organisation, timeZone, now }: Props) {
  return (
    <DataList label="Signatures">
      {signers.map(({ id, name, party, signature }) => (
        <DataRow
          key={id}
          title={name}
          detail={
            signature ? (
              <>
                <Mark method={signature.method} mark={signature.mark} />
                <When instant={signature.signedAt} timeZone={timeZone} now={now} />
              </>
            ) : party === "organisation" ? (
              `For ${organisation}`
            ) : null
          }
          trail={signature ? <Status tone="done">Signed</Status> : <Status tone="due">To sign</Status>}
        />
      ))}
    </DataList>
  );
}

function Mark({ method, mark }: { method: "typed" | "drawn"; mark: string }) {
  if (method === "typed") return <span className="mr-3 italic">{mark}</span>;
  return (
    <svg role="img" aria-label="Drawn signature" viewBox="0 0 600 200" className="my-1 block h-12 w-36">
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
