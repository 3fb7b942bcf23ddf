import { type FILE_KINDS, files } from "@/db/schema";
import { audit } from "../audit/record";
import { newId } from "../ids";
import type { Scope } from "../scope";
import type { StoredFile } from "./input";

interface NewFile extends StoredFile {
  candidateId: string;
  applicationId?: string;
  kind: (typeof FILE_KINDS)[number];
}

/** Records a file whose bytes lie in storage. Null when these very bytes belong to a row already. */
export async function addFile(scope: Scope, file: NewFile): Promise<string | null> {
  const id = newId();
  const { rowCount } = await scope.tx
    .insert(files)
    .values({ ...file, id, createdAt: scope.now })
    .onConflictDoNothing();
  if (!rowCount) return null;
  const { name, kind, contentType, sizeBytes, sha256, applicationId } = file;
  await audit(
    scope,
    "file.added",
    { id, applicationId },
    { after: { name, kind, contentType, sizeBytes, sha256 } },
  );
  return id;
}
