import { answerApplication } from "../applications/answer";
import { findApplication } from "../applications/reads";
import { audit } from "../audit/record";
import type { Contract } from "../contracts/reads";
import { tellSigned } from "../contracts/tell-signed";
import { releaseHeld } from "../decisions/release-held";
import { Conflict } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findOfferByContract, moveOffer } from "./reads";

/** The last signature of an employment contract hires: offer signed, application hired, in the same transaction. */
export async function hire(scope: Scope, contract: Contract) {
  const offer = await findOfferByContract(scope, contract.id);
  const { applicationId } = offer;
  if (!(await moveOffer(scope, { id: offer.id, from: "accepted", act: "sign" })))
    throw new Conflict("This offer has changed in the meantime. Look at it again.");
  const application = await findApplication(scope, applicationId);
  if (application.state === "active") await answerApplication(scope, { applicationId, state: "hired" });

  await releaseHeld(scope, application);

  await tellSigned(scope, contract);
  await audit(
    scope,
    "offer.signed",
    { id: offer.id, applicationId },
    { after: { title: offer.title, contractId: contract.id } },
  );
  await announce(scope, "offer", offer.id);
}
