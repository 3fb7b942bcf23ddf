import { audit } from "../audit/record";
import { refuse } from "../errors";
import { candidateOf, type Scope } from "../scope";
import { findMyData } from "./reads/my-data";
import { refuseUnproven } from "./rules/proof";

/**
 * A candidate takes with them what they gave and were told. Refuses unless they proved their mailbox for this within
 * the last ten minutes. The trail says that it was taken, and nothing of what was in it.
 */
export async function takeMyData(scope: Scope, { provedAt }: { provedAt: Date | null }) {
  refuse(refuseUnproven(provedAt, scope.now), "code");
  const data = await findMyData(scope);
  await audit(
    scope,
    "candidate.data-taken",
    { id: candidateOf(scope) },
    { after: { applications: data.applications.length, files: data.files.length } },
  );
  return data;
}
