import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { candidates } from "@/db/schema";
import { findOrganisation } from "../../organisations/reads";
import { dayIn } from "../../organisations/rules";
import { earlierThan, placeOf, placeText } from "../../pages";
import type { Scope } from "../../scope";
import type { CandidatesInput } from "../input";
import { listMatching } from "../reads";
import { applicationOf, latestApplications } from "./list";
import { listTagsOf } from "./tags";

const pageLength = 500;
const { id, name, email, phone, location, source, createdAt } = candidates;
const shown = { id, name, email, phone, location, source, createdAt };

/** People as a table has them, the newest first: some hundreds after a place, and where the next begin. */
export async function listExported(scope: Scope, input: CandidatesInput) {
  const place = placeOf(input.after);
  const matching = await listMatching(scope, input, pageLength, place);
  const found = await scope.tx
    .select(shown)
    .from(candidates)
    .where(
      and(
        isNull(candidates.mergedIntoId),
        ...(matching
          ? [inArray(candidates.id, matching.ids)]
          : [
              applicationOf(scope, input),
              earlierThan(place, { at: candidates.createdAt, id: candidates.id }),
            ]),
      ),
    )
    .orderBy(desc(candidates.createdAt), desc(candidates.id))
    .limit(pageLength);
  const ids = found.map(({ id }) => id);
  const latest = await latestApplications(scope, ids);
  const tagged = Map.groupBy(await listTagsOf(scope, ids), ({ candidateId }) => candidateId);
  const { timeZone } = await findOrganisation(scope);
  return {
    rows: found.map(({ id, name, email, phone, location, source, createdAt }) => ({
      ...{ name, email, phone, location, source, addedOn: dayIn(timeZone, createdAt) },
      tags: (tagged.get(id) ?? []).map((tag) => tag.name),
      latest: latest.get(id) ?? null,
      appliedOn: latest.has(id) ? dayIn(timeZone, latest.get(id)?.appliedAt ?? createdAt) : "",
    })),
    next: await nextPlace(scope, matching?.ids ?? ids),
  };
}

/** After the last that was looked at, whether or not its applications were what was asked for. */
async function nextPlace(scope: Scope, lookedAt: readonly string[]) {
  const id = lookedAt.at(-1);
  if (!id || lookedAt.length < pageLength) return null;
  const [last] = await scope.tx
    .select({ at: candidates.createdAt })
    .from(candidates)
    .where(eq(candidates.id, id));
  return last ? placeText({ ...last, id }) : null;
}
