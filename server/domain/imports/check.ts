import { eq } from "drizzle-orm";
import { imports } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { findJob, findStage } from "../jobs/reads";
import { announce, enqueue } from "../queue";
import type { Scope } from "../scope";
import { begin } from "./begin";
import type { CheckInput } from "./input";
import { holdImport } from "./reads";
import { refuseCheck } from "./rules";

/** Says which column holds what and where these people go, and has a worker look at every row. Nobody is added. */
export async function checkImport(
  scope: Scope,
  { importId, mapping, commonSource: source, jobId, stageId }: CheckInput,
) {
  const held = await holdImport(scope, importId);
  refuse(refuseCheck({ ...held, mapping }));
  if (jobId && stageId) await refusePlace(scope, jobId, stageId);
  const place = jobId ? { jobId, stageId } : { jobId: null, stageId: null };
  await scope.tx
    .update(imports)
    .set({ mapping, source, ...place })
    .where(eq(imports.id, importId));
  await begin(scope, importId, "checking");
  await audit(scope, "import.checked", held, { after: { columns: Object.keys(mapping), source } });
  await enqueue(scope, "work-import", { importId });
  await announce(scope, "import", importId);
}

async function refusePlace(scope: Scope, jobId: string, stageId: string) {
  const job = await findJob(scope, jobId);
  const stage = await findStage(scope, stageId);
  if (job.state === "closed") throw new Conflict("This job is closed. Choose another, or none.", "jobId");
  if (stage.jobId !== jobId) throw new Conflict("Choose a stage of this job.", "stageId");
  if (stage.kind === "final")
    throw new Conflict("Nobody is decided by an import. Choose an earlier stage.", "stageId");
}
