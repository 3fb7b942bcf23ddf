import { figure } from "@/app/_ui/figure";
import { TextLink } from "@/app/_ui/text-link";
import type { BulkPerson } from "./bulk-release";

type Props = { organisation: string; people: BulkPerson[] };

/** Who would be left out, by the reason: each can be looked at and put right. */
export function BulkSkipped({ organisation, people }: Props) {
  const reasons = Map.groupBy(people, ({ refusal }) => refusal ?? "");
  return (
    <ul className="flex flex-col gap-4">
      {[...reasons].map(([reason, those]) => (
        <li key={reason}>
          <p className="font-medium">{reason}</p>
          <details>
            <summary className="w-fit cursor-pointer text-sm text-soft">
              {those.length === 1 ? "1 person" : `${figure(those.length)} people`}
            </summary>
            <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
              {those.map(({ applicationId, name }) => (
                <li key={applicationId}>
                  <TextLink href={`/o/${organisation}/applications/${applicationId}#decision`}>
                    {name}
                  </TextLink>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
