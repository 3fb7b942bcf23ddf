import { audit } from "../audit/record";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findNewestTerms, moveTerms } from "./reads/terms";

/**
 * Turns approved terms to offered in the transaction in which their outcome is told, so that mail and portal say the
 * same at the same moment. Nothing happens for an application without any.
 */
export async function offerToldTerms(scope: Scope, { applicationId }: { applicationId: string }) {
  const terms = await findNewestTerms(scope, applicationId);
  if (terms?.state !== "approved") return;
  await moveTerms(scope, { id: terms.id, from: "approved", act: "tell" });
  await audit(scope, "terms.offered", { id: terms.id, applicationId }, { after: { version: terms.version } });
  await announce(scope, "application", applicationId);
}
