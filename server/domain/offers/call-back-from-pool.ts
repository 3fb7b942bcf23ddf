import { findApplication } from "../applications/reads";
import { audit } from "../audit/record";
import { lockPoolEntry } from "../candidates/reads/pool";
import { listReasons } from "../decisions/reads";
import { NotFound, refuse } from "../errors";
import type { Scope } from "../scope";
import { type PoolCallBackInput, poolCallBackInput } from "./input";
import { makeCallBack } from "./make-call-back";
import type { Offer } from "./reads";
import { findWhereItBegan } from "./reads/pool-call-back";
import { refusePoolCallBack } from "./rules";

/** From the talent pool to an offer: who was worth asking again is asked. They stay in it until they are hired. */
export async function callBackFromPool(scope: Scope, input: PoolCallBackInput): Promise<Offer> {
  const { entryId, rationale, ...wanted } = poolCallBackInput.parse(input);
  const entry = await lockPoolEntry(scope, entryId);
  const began = await findWhereItBegan(scope, entry.candidateId);
  refuse(refusePoolCallBack({ ...began, hasLeft: entry.leftAt !== null, hasOffer: entry.hasOffer }));
  if (!began) throw new NotFound("Their application");
  const first = await findApplication(scope, began.applicationId);
  const [reason] = (await listReasons(scope)).filter(({ kind }) => kind === "hire");
  if (!reason) throw new NotFound("A reason for “hire” in your organisation's list");
  const { offer, made } = await makeCallBack(scope, {
    ...{ ...wanted, first, reasonId: reason.id },
    rationale: rationale || `Called back from the talent pool: ${entry.why}`,
  });
  await audit(scope, "pool-entry.called-back", { id: entry.id, applicationId: first.id }, { after: made });
  return offer;
}
