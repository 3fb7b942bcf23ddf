import { eq } from "drizzle-orm";
import { retentionNotices } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { candidateOf, type Scope } from "../scope";
import { findErasure } from "./reads/erasing";
import { findNotice } from "./reads/retention";

/** A candidate who was told that they will be erased would rather be kept: their time begins anew. */
export async function keepMe(scope: Scope) {
  const candidateId = candidateOf(scope);
  refuse((await findErasure(scope, candidateId)) ? "It is too late: your data is being erased." : null);
  const notice = await findNotice(scope, candidateId);
  if (notice)
    await scope.tx
      .update(retentionNotices)
      .set({ keptAt: scope.now })
      .where(eq(retentionNotices.id, notice.id));
  await audit(
    scope,
    "candidate.kept",
    { id: candidateId },
    { before: { erasesOn: notice?.erasesOn ?? null } },
  );
}
