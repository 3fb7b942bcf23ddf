import { findApplication, lockApplication } from "../applications/reads";
import { Conflict, refuse } from "../errors";
import { after } from "../machine";
import type { Scope } from "../scope";
import { findTerms, moveTerms, type Terms } from "./reads/terms";
import { refuseAnswer } from "./rules";
import { TERMS } from "./rules/machines";

/** Moves offered terms on by the candidate's answer. Of two answers at once one wins, and the other is told kindly. */
export async function answerTerms(
  scope: Scope,
  { termsId, act }: { termsId: string; act: "accept" | "decline" | "counter" },
): Promise<Terms> {
  await lockApplication(scope, (await findTerms(scope, termsId)).applicationId);
  const terms = await findTerms(scope, termsId);
  const application = await findApplication(scope, terms.applicationId);
  refuse(refuseAnswer({ ...terms, withdrawn: application.state === "withdrawn", now: scope.now }));
  if (!(await moveTerms(scope, { id: terms.id, from: "offered", act })))
    throw new Conflict("These terms have just been answered. Please look again at where they stand.");
  return { ...terms, state: after(TERMS, "offered", act) ?? terms.state };
}
