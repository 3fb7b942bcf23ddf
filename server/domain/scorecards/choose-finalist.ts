import { finalists } from "@/db/schema";
import { findApplication } from "../applications/reads";
import { audit } from "../audit/record";
import { Conflict, NotFound, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { isBlind, isOwnApplication } from "./reads/blindness";
import { countFinalists } from "./reads/finalists";
import { refuseBlind, refuseFinalist } from "./rules/debrief";

/** Puts an application on its job's shortlist, beside the others that somebody wants to compare. */
export async function chooseFinalist(scope: Scope, { applicationId }: { applicationId: string }) {
  const application = await findApplication(scope, applicationId);
  if (await isOwnApplication(scope, applicationId)) throw new NotFound("This application");
  refuse(refuseBlind(await isBlind(scope, applicationId)));
  const count = await countFinalists(scope, application.jobId);
  refuse(refuseFinalist({ state: application.state, finalists: count }));

  const { jobId } = application;
  const [chosen] = await scope.tx
    .insert(finalists)
    .values({ applicationId, jobId, chosenBy: memberOf(scope), chosenAt: scope.now })
    .onConflictDoNothing()
    .returning();
  if (!chosen) throw new Conflict("This candidate is on the shortlist already.");
  await audit(scope, "finalist.chosen", chosen);
  await announce(scope, "debrief", applicationId);
  return chosen;
}
