import { and, desc, eq, exists, isNull, sql } from "drizzle-orm";
import { files, panelists, panels } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";

const publicColumns = {
  id: files.id,
  candidateId: files.candidateId,
  applicationId: files.applicationId,
  kind: files.kind,
  name: files.name,
  contentType: files.contentType,
  sizeBytes: files.sizeBytes,
  textState: files.textState,
  createdAt: files.createdAt,
};

/** A file that whoever asks may open. Its storage key is for the route that serves the bytes, and for workers. */
export async function findFile(scope: Scope, fileId: string) {
  const [found] = await scope.tx
    .select({ ...publicColumns, sha256: files.sha256, storageKey: files.storageKey })
    .from(files)
    .where(and(eq(files.id, fileId), visibleTo(scope)));
  if (!found) throw new NotFound("This file");
  return found;
}

/** A file with the text that was read out of it. */
export async function findFileText(scope: Scope, fileId: string) {
  const [found] = await scope.tx
    .select({ ...publicColumns, text: files.text })
    .from(files)
    .where(and(eq(files.id, fileId), visibleTo(scope)));
  if (!found) throw new NotFound("This file");
  return found;
}

/** A candidate's files, the newest first. */
export function listFiles(scope: Scope, candidateId: string) {
  return scope.tx
    .select(publicColumns)
    .from(files)
    .where(and(eq(files.candidateId, candidateId), visibleTo(scope)))
    .orderBy(desc(files.createdAt));
}

/** A panelist sees the CVs of those whom they meet, and no other file. The rest is the database's policies. */
function visibleTo({ tx, actor }: Scope) {
  if (actor.type !== "member" || !["panelist", "front_desk"].includes(actor.role)) return undefined;
  const seat = tx
    .select({ one: sql`1` })
    .from(panelists)
    .innerJoin(panels, eq(panels.id, panelists.panelId))
    .where(
      and(
        eq(panels.candidateId, files.candidateId),
        eq(panels.state, "scheduled"),
        eq(panelists.memberId, actor.memberId),
        isNull(panelists.releasedAt),
      ),
    );
  return and(eq(files.kind, "cv"), exists(seat));
}
