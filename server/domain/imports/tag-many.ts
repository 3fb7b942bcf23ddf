import { inArray } from "drizzle-orm";
import { candidateTags, tags } from "@/db/schema";
import { insertMany } from "@/db/tenant";
import { nameNorm } from "../candidates/rules";
import type { Scope } from "../scope";

/** Gives people who were just added their tags; what the organisation has no tag for yet gets one. */
export async function tagMany(
  scope: Scope,
  { startedBy }: { startedBy: string | null },
  people: readonly { id: string; tags: readonly string[] }[],
) {
  const names = new Map(
    people.flatMap(({ tags: own }) => own.map((name) => [nameNorm(name), name] as const)),
  );
  if (names.size === 0) return;
  const norms = [...names.keys()].sort();
  await insertMany(
    scope.tx,
    tags,
    norms.map((norm) => ({ name: names.get(norm) ?? norm, nameNorm: norm, createdAt: scope.now })),
  );
  const rows = await scope.tx
    .select({ id: tags.id, nameNorm: tags.nameNorm })
    .from(tags)
    .where(inArray(tags.nameNorm, norms));
  const idOf = new Map(rows.map((row) => [row.nameNorm, row.id]));
  await insertMany(
    scope.tx,
    candidateTags,
    people.flatMap(({ id: candidateId, tags: own }) =>
      own.map((name) => ({
        ...{ candidateId, tagId: idOf.get(nameNorm(name)) ?? "" },
        ...{ taggedBy: startedBy, taggedAt: scope.now },
      })),
    ),
  );
}
