import { findApplication } from "../applications/reads";
import { audit } from "../audit/record";
import { findEngagement } from "../engagements/reads/engagements";
import { refuse } from "../errors";
import type { Scope } from "../scope";
import { type CallBackInput, callBackInput } from "./input";
import { makeCallBack } from "./make-call-back";
import { findCallBackReason, type Offer } from "./reads";
import { refuseCallBack } from "./rules";

/** The way back through the second door: from an engagement to an offer. */
export async function callBack(scope: Scope, input: CallBackInput): Promise<Offer> {
  const { engagementId, rationale, ...wanted } = callBackInput.parse(input);
  const engagement = await findEngagement(scope, engagementId);
  const first = await findApplication(scope, engagement.applicationId);
  refuse(refuseCallBack({ state: engagement.state, withdrawn: first.state === "withdrawn" }));
  const { offer, made } = await makeCallBack(scope, {
    ...{ ...wanted, first, engagementId },
    reasonId: await findCallBackReason(scope),
    rationale: rationale || `Called back after the engagement “${engagement.title}”.`,
  });
  await audit(
    scope,
    "engagement.called-back",
    { id: engagement.id, applicationId: first.id },
    { after: made },
  );
  return offer;
}
