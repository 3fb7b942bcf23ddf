import { signContract } from "@/server/domain/offers/sign-contract";
import { type PersonKey, people } from "../content/company";
import { minutesAfter } from "../days";
import type { Life } from "./life";

interface Signing {
  contractId: string;
  byCandidate: Date;
  byOrganisation: Date;
  signatory: PersonKey;
}

const consent = { consent: true, method: "typed" } as const;
const phone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";
const desk =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36";

/** Both sides sign, the candidate first, after the code that proves their mailbox. */
export async function sign(
  { history, person, candidateId }: Life,
  { contractId, byCandidate, byOrganisation, signatory }: Signing,
) {
  await history.byCandidate(candidateId, byCandidate, (scope) =>
    signContract(scope, {
      ...consent,
      contractId,
      mark: person.name,
      address: "203.0.113.42",
      userAgent: phone,
      provedAt: minutesAfter(byCandidate, -2),
    }),
  );
  await history.by(signatory, byOrganisation, (scope) =>
    signContract(scope, {
      ...consent,
      contractId,
      mark: people[signatory].name,
      address: "198.51.100.7",
      userAgent: desk,
      provedAt: null,
    }),
  );
  await history.post(minutesAfter(byOrganisation, 1));
  history.signed.push({ contractId, at: minutesAfter(byOrganisation, 1) });
}
