import { lockApplication } from "../applications/reads";
import { sendMessage } from "../applications/send-message";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findTerms, moveTerms } from "./reads/terms";
import { refuseTakingBack } from "./rules";

/** Takes terms back that wait for the candidate's answer. They are told why. */
export async function withdrawTerms(scope: Scope, { termsId, reason }: { termsId: string; reason: string }) {
  const { applicationId } = await findTerms(scope, termsId);
  await lockApplication(scope, applicationId);
  const terms = await findTerms(scope, termsId);
  refuse(refuseTakingBack(terms));
  if (!(await moveTerms(scope, { id: termsId, from: terms.state, act: "withdraw" })))
    throw new Conflict("These terms have just been answered. Look at them again.");
  const body = `We are sorry: we have to take back the terms we offered you. ${reason}`;
  await sendMessage(scope, { applicationId, body });
  await audit(scope, "terms.withdrawn", { id: termsId, applicationId }, { after: { reason } });
  await announce(scope, "application", applicationId);
}
