import { asc, isNull, ne } from "drizzle-orm";
import { jobs, members } from "@/db/schema";
import type { Scope } from "../../scope";

const most = 500;

/** Into which jobs somebody can be added, and by whom they may have been referred. */
export async function listAddOptions(scope: Scope) {
  return {
    jobs: await scope.tx
      .select({ id: jobs.id, name: jobs.title })
      .from(jobs)
      .where(ne(jobs.state, "closed"))
      .orderBy(asc(jobs.title))
      .limit(most),
    members: await scope.tx
      .select({ id: members.id, name: members.name })
      .from(members)
      .where(isNull(members.leftAt))
      .orderBy(asc(members.name))
      .limit(most),
  };
}
